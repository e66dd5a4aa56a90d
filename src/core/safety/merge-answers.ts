import type { Health, Screened, Strengthening } from './stored-safety.ts';
import { urgencyOf } from '#core/signs/sign-urgency.ts';
import { signWords } from './warning-signs.ts';

/**
 * Merges the answers of this device with those of a copy. The stricter answer counts, whichever is
 * newer; only a later answer on this device opens anything.
 */
export function mergeScreened(ours: Screened, theirs: Screened): Screened {
	const alarmed = ours.alarmed || theirs.alarmed;
	// Without answers on this device, nothing can be opened by the merge.
	if (isUnanswered(ours)) return { ...theirs, alarmed };
	const added = unclearedSigns(theirs).filter((id) => !isAnsweredLater(id, ours, theirs));
	return {
		// Screens answered only elsewhere are asked again on this device.
		answered: ours.answered,
		signs: [...new Set([...ours.signs, ...added])],
		cleared: ours.cleared.filter((id) => !added.includes(id)),
		alarmed
	};
}

/** The conditions of both. One is allowed only if every side that has it allows it. */
export function mergeHealth(
	ours: Health | undefined,
	theirs: Health | undefined
): Health | undefined {
	if (!ours || !theirs) return ours ?? theirs;
	const refuses = (id: string, { conditions, allowed }: Health) =>
		conditions.includes(id) && !allowed.includes(id);
	const added = theirs.conditions.filter((id) => !ours.conditions.includes(id));
	const allowed = [...ours.allowed, ...theirs.allowed.filter((id) => added.includes(id))];
	return {
		answered: ours.answered,
		conditions: [...ours.conditions, ...new Set(added)],
		allowed: [...new Set(allowed)].filter((id) => !refuses(id, ours) && !refuses(id, theirs))
	};
}

/** The state of this device: progress elsewhere opens nothing, and off on either side means off. */
export function mergeStrengthening(ours: Strengthening, theirs: Strengthening): Strengthening {
	return { ...ours, off: ours.off || theirs.off };
}

/** The signs that were ticked and not cleared. */
export function unclearedSigns({ signs, cleared }: Screened): readonly string[] {
	return signs.filter((id) => !cleared.includes(id));
}

function isUnanswered({ answered, signs }: Screened): boolean {
	return Object.keys(answered).length === 0 && signs.length === 0;
}

/**
 * Whether the screen of this sign was answered later on this device than in the copy. False for a
 * sign that this version does not know, because it was never asked here.
 */
function isAnsweredLater(id: string, ours: Screened, theirs: Screened): boolean {
	const urgency = signWords(id) === undefined ? undefined : urgencyOf([id]);
	if (!urgency) return false;
	const [here, there] = [ours.answered[urgency], theirs.answered[urgency]];
	return here !== undefined && there !== undefined && here > there;
}
