import type { Day } from '#core/base/units.ts';

/** Mobility comes first. */
const sessionsWanted = 6;
const withinDays = 10;
const answersAsked = 7;
const mostPain = 3;
const daysSinceSpasm = 15;

/** What the gate for strength looks at. */
export interface UnlockFacts {
	readonly day: Day;
	readonly lastSpasm?: Day;
	/** Pain in check-ins, the latest last. */
	readonly pains: readonly number[];
	/** The day of each session with mobility in it. */
	readonly practised: readonly Day[];
	/** No warning sign stands, and none is owed an answer. */
	readonly clear: boolean;
}

/** Why strength is closed, with how far it is. */
export type StrengthBlocker =
	| { readonly name: 'sign' }
	| { readonly name: 'spasm'; readonly daysLeft: number }
	| { readonly name: 'pain' }
	| { readonly name: 'practice'; readonly done: number; readonly wanted: number };

/** All that keeps strength closed, the gravest first; open when there is nothing (specification C.9). */
export function strengthBlockers({
	day,
	lastSpasm,
	pains,
	practised,
	clear
}: UnlockFacts): readonly StrengthBlocker[] {
	const since = lastSpasm === undefined ? Infinity : Math.max(0, day - lastSpasm);
	const done = practised.filter((each) => each > day - withinDays && each <= day).length;
	return [
		...(clear ? [] : [{ name: 'sign' } as const]),
		...(since < daysSinceSpasm
			? [{ name: 'spasm', daysLeft: daysSinceSpasm - since } as const]
			: []),
		...(pains.slice(-answersAsked).some((pain) => pain > mostPain)
			? [{ name: 'pain' } as const]
			: []),
		...(done < sessionsWanted ? [{ name: 'practice', done, wanted: sessionsWanted } as const] : [])
	];
}
