import { dayLength, type Instant } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import type { Happening, SessionEntry } from '#core/journal/entry.ts';
import { tooMuchPain } from '#core/progression/day-grade.ts';
import { easingOn, type EasingReason } from '#core/progression/easing.ts';
import { todayFrom } from '#core/progression/known-today.ts';
import type { DayOf } from '#core/progression/practices.ts';
import type { Today } from '#core/progression/today.ts';
import { depthOf } from '#core/range/depth.ts';
import { atShare } from '#core/range/ladder.ts';
import type { StepOutcome } from '#core/readings/step-outcome.ts';

/** Why a session asked for less than the level. */
export type EasedBecause = EasingReason | 'by-hand' | 'halved';

/** Longer than the way back after a spasm, and than the four weeks that tell usual pain. */
const lookBack = 70 * dayLength;

const words: Readonly<Record<EasedBecause, string>> = {
	'pain-day': 'more pain that day',
	'post-spasm': 'on the way back after a spasm',
	morning: 'first hour after waking',
	gentle: 'gentle mode',
	health: 'health answers',
	halved: 'gentle mode or health answers',
	'by-hand': 'made easier during it'
};

export function easedBecauseWords(because: EasedBecause | undefined): string {
	return because ? words[because] : 'reason not noted';
}

/**
 * The reason why a step of a session asked for less, as the journal, oldest entry first, told it
 * before the session. Gentle mode and health answers are no entries: half of the range tells them.
 */
export function easingReasonsIn(
	entries: readonly Happening[],
	dayOf: DayOf
): (session: SessionEntry, range: Range, outcome: StepOutcome) => EasedBecause | undefined {
	const known = new Map<SessionEntry, Today>();
	const before = entriesByTime(entries);
	function todayOf(session: SessionEntry): Today {
		const { began } = session;
		const told = known.get(session) ?? todayFrom(before(began), began, dayOf);
		known.set(session, told);
		return told;
	}
	return (session, range, outcome) => {
		if (outcome.easedTo !== undefined) return 'by-hand';
		const today = todayOf(session);
		const reason = easingOn(range, today)?.reason ?? restReason(today);
		if (reason) return reason;
		const half = depthOf(range, atShare(range, outcome.level, 0.5));
		return depthOf(range, outcome.target) === half ? 'halved' : undefined;
	};
}

/** Of a day on which nothing was asked for, and something was done. */
function restReason({ recovery, pain = 0 }: Today): EasedBecause | undefined {
	if (recovery?.stage === 'first-days') return 'post-spasm';
	return pain >= tooMuchPain ? 'pain-day' : undefined;
}

/** The entries of so long before a moment. They are sorted once: ten years hold many easier days. */
function entriesByTime(entries: readonly Happening[]): (moment: Instant) => readonly Happening[] {
	let sorted: readonly Happening[] | undefined;
	return (moment) => {
		sorted ??= entries.toSorted((a, b) => timeOf(a) - timeOf(b));
		return sorted.slice(
			firstIndexAfter(sorted, moment - lookBack),
			firstIndexAfter(sorted, moment)
		);
	};
}

function timeOf(entry: Happening): Instant {
	return entry.kind === 'session' ? entry.ended : entry.at;
}

function firstIndexAfter(sorted: readonly Happening[], moment: number): number {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		const entry = sorted[middle];
		if (entry && timeOf(entry) <= moment) low = middle + 1;
		else high = middle;
	}
	return low;
}
