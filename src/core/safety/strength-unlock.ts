import type { Day } from '#core/base/units.ts';
import type { Recovery } from '#core/progression/recovery-stage.ts';

/** Strength opens after this many sessions with mobility within `practiceDays` days. */
const requiredSessions = 6;
const practiceDays = 10;
/** The latest answers about pain that count, and the highest pain in them, from 0 to 10. */
const countedAnswers = 7;
const highestPain = 3;
/** With fewer answers pain is not known, as for usual pain. */
const leastAnswers = 4;
/** The first day after a spasm on which strength may open. */
const firstDayAfterSpasm = 15;

/** The facts that decide whether strength opens. */
export interface UnlockFacts {
	readonly day: Day;
	readonly lastSpasm?: Day;
	/** Where the way back after it stands; absent once it is over. */
	readonly recovery?: Recovery | undefined;
	/** The pain in check-ins from 0 to 10, the latest last. */
	readonly pains: readonly number[];
	/** How often pain was told, at check-ins and at the end of sessions. */
	readonly painAnswers: number;
	/** The day of each session that contains mobility. */
	readonly practised: readonly Day[];
	/** Whether no warning sign is in effect and no screen is due. */
	readonly clear: boolean;
}

/** A reason why strength is closed, with the progress towards opening it. */
export type StrengthBlocker =
	| { readonly name: 'sign' }
	/** On the way back after a spasm; `daysLeft` is 0 if only its stages hold it. */
	| { readonly name: 'spasm'; readonly daysLeft: number }
	| { readonly name: 'pain' }
	| { readonly name: 'unknown-pain'; readonly told: number; readonly wanted: number }
	| { readonly name: 'practice'; readonly done: number; readonly wanted: number };

/** All reasons why strength is closed, gravest first; empty if it is open (specification C.9). */
export function strengthBlockers({
	day,
	lastSpasm,
	recovery,
	pains,
	painAnswers,
	practised,
	clear
}: UnlockFacts): readonly StrengthBlocker[] {
	const since = lastSpasm === undefined ? Infinity : Math.max(0, day - lastSpasm);
	const done = practised.filter((each) => each > day - practiceDays && each <= day).length;
	return [
		...(clear ? [] : [{ name: 'sign' } as const]),
		...(recovery || since < firstDayAfterSpasm
			? [{ name: 'spasm', daysLeft: Math.max(0, firstDayAfterSpasm - since) } as const]
			: []),
		...(pains.slice(-countedAnswers).some((pain) => pain > highestPain)
			? [{ name: 'pain' } as const]
			: []),
		...(painAnswers < leastAnswers
			? [{ name: 'unknown-pain', told: painAnswers, wanted: leastAnswers } as const]
			: []),
		...(done < requiredSessions
			? [{ name: 'practice', done, wanted: requiredSessions } as const]
			: [])
	];
}
