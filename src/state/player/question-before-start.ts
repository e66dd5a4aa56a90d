import type { SessionEntry } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';
import { readSavedSession } from '#core/session/read-saved-session.ts';
import type { Playable } from '#state/routine/playable.ts';
import type { Gate } from '#state/safety/gate.ts';
import type { PracticeResponses } from '#state/safety/practice-responses.svelte.ts';
import { isResumable } from './resumable-session.ts';

/**
 * The practice about whose days after it is asked before this begins. Nothing is asked before rest
 * and breathing, before what the gate does not admit, or in a session under way.
 */
export async function practiceToAskAbout(
	world: World,
	playable: Playable,
	gate: Gate,
	responses: PracticeResponses
): Promise<SessionEntry | undefined> {
	const { exercises, wanted } = playable;
	const units = wanted.exercises.flatMap((id) => exercises[id]?.range?.unit ?? []);
	// Rest, breathing and walks have no range, or one in minutes.
	if (units.every((unit) => unit === 'minutes')) return undefined;
	const [stored] = await Promise.all([world.savedSession.read(), gate.read(), responses.read()]);
	const saved = stored.ok ? readSavedSession(stored.value) : undefined;
	if (!responses.asked || !gate.admission(wanted).admitted) return undefined;
	if (saved && (await isResumable(world, playable, saved))) return undefined;
	return responses.asked;
}
