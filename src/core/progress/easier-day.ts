import type { Day } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import { depthOf } from '#core/range/depth.ts';
import type { StepOutcome } from '#core/readings/step-outcome.ts';
import { easedBecauseWords, type EasedBecause } from './easing-reasons.ts';

/** A practice that asked for less than the level, which was kept. */
export interface EasierDay {
	readonly day: Day;
	readonly level: number;
	readonly target: number;
	/** Absent if nobody answered, or it was stopped. */
	readonly reached?: number;
	/** Absent if the journal does not tell. */
	readonly because?: EasedBecause;
}

export function isEased(range: Range, { level, target }: StepOutcome): boolean {
	return depthOf(range, target) < depthOf(range, level);
}

export function easierDay(
	day: Day,
	{ level, target, reached }: StepOutcome,
	because: EasedBecause | undefined
): EasierDay {
	return {
		...{ day, level, target },
		...(reached !== undefined && { reached }),
		...(because && { because })
	};
}

/** How many days were easier, and why: "3 days (more pain that day 2, not noted why 1)". */
export function easierDaysWords(easier: readonly EasierDay[]): string {
	const byDay = new Map(easier.map((each) => [each.day, each.because]));
	const counts = new Map<string, number>();
	for (const because of byDay.values()) {
		const words = easedBecauseWords(because);
		counts.set(words, (counts.get(words) ?? 0) + 1);
	}
	const reasons = [...counts].map(([words, days]) =>
		counts.size > 1 ? `${words} ${days}` : words
	);
	return `${byDay.size} ${byDay.size === 1 ? 'day' : 'days'} (${reasons.join(', ')})`;
}
