import type { SessionEntry } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';
import type { Playable } from '#state/routine/playable.ts';
import type { Gate } from '#state/safety/gate.ts';
import type { PracticeResponses } from '#state/safety/practice-responses.svelte.ts';
import { isUnderWay } from './resumable-session.ts';

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
	const [underWay] = await Promise.all([
		isUnderWay(world, playable),
		gate.read(),
		responses.read()
	]);
	if (!responses.asked || underWay || !gate.admission(wanted).admitted) return undefined;
	return responses.asked;
}
