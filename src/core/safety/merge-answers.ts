import type { Health, Screened, Strengthening } from './stored-safety.ts';
import { signWords, urgencyOf } from './warning-signs.ts';

/**
 * Where the answers of this device meet those of a copy. The stricter of both counts, whichever is
 * newer: only an own answer that was given later opens anything.
 */
export function mergeScreened(ours: Screened, theirs: Screened): Screened {
	const alarmed = ours.alarmed || theirs.alarmed;
	// Who was never asked here has nothing that could be opened.
	if (isUnanswered(ours)) return { ...theirs, alarmed };
	const added = standingIn(theirs).filter((id) => !answeredSince(id, ours, theirs));
	return {
		// What was answered elsewhere is asked again here.
		answered: ours.answered,
		signs: [...new Set([...ours.signs, ...added])],
		cleared: ours.cleared.filter((id) => !added.includes(id)),
		alarmed
	};
}

/** All conditions of both. One that was allowed is so only if all who have it were allowed it. */
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

/** As it stands here: what was reached elsewhere opens nothing, and who wants none of it there wants none here. */
export function mergeStrengthening(ours: Strengthening, theirs: Strengthening): Strengthening {
	return { ...ours, off: ours.off || theirs.off };
}

/** The signs that stand and with which nobody was allowed to go on. */
export function standingIn({ signs, cleared }: Screened): readonly string[] {
	return signs.filter((id) => !cleared.includes(id));
}

function isUnanswered({ answered, signs }: Screened): boolean {
	return Object.keys(answered).length === 0 && signs.length === 0;
}

/** Whether this sign's own screen was answered here later than there. One that this version does not know was never asked here. */
function answeredSince(id: string, ours: Screened, theirs: Screened): boolean {
	const urgency = signWords(id) === undefined ? undefined : urgencyOf([id]);
	if (!urgency) return false;
	const [here, there] = [ours.answered[urgency], theirs.answered[urgency]];
	return here !== undefined && there !== undefined && here > there;
}
