import { instant, type Day, type Instant } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import { depthOf, shallower } from '#core/range/depth.ts';
import { firstLevel } from '#core/range/ladder.ts';

/** One practice of an exercise on one side. Pain is from 0 to 10; skipped answers are absent. */
export interface Practice {
	readonly day: Day;
	/** When it ended; of a day with several, when the first one did. */
	readonly ended: Instant;
	/** The level of the ladder. On a bad day the target was nearer. */
	readonly level: number;
	readonly target: number;
	readonly reached?: number;
	readonly completed: boolean;
	/** Present if it was stopped or left before the first repetition. */
	readonly undone?: true;
	/** The easier target that was chosen during it; the level stands there from then on. */
	readonly easedTo?: number;
	/** Whether there was sharp pain, or pain down the leg. */
	readonly stopSign: boolean;
	readonly pain: Pain;
}

export interface Pain {
	readonly before?: number;
	/** The worst pain during it. */
	readonly during?: number;
	readonly after?: number;
	readonly nextMorning?: number;
}

/** Days in order. Several practices on one day are merged at their worst. */
export function practiceDays(range: Range, practices: readonly Practice[]): readonly Practice[] {
	const days = new Map<Day, Practice>();
	for (const practice of practices) {
		const before = days.get(practice.day);
		days.set(practice.day, before ? worstOf(range, before, practice) : practice);
	}
	return [...days.values()].sort((a, b) => a.day - b.day);
}

function worstOf(range: Range, a: Practice, b: Practice): Practice {
	const least = (x: number, y: number) => shallower(range, x, y);
	const [level, target] = [least(a.level, b.level), least(a.target, b.target)];
	const missed = [a, b].find((practice) => hasMissedTarget(range, practice));
	const reached = missed?.reached ?? either(a.reached, b.reached, least);
	const easedTo = either(a.easedTo, b.easedTo, least);
	return {
		day: a.day,
		ended: instant(Math.min(a.ended, b.ended)),
		level,
		// One missed target makes the day missed, however near the other was.
		target: missed?.target ?? target,
		...(reached !== undefined && { reached }),
		completed: a.completed && b.completed,
		...(a.undone && b.undone && { undone: true }),
		...(easedTo !== undefined && { easedTo }),
		stopSign: a.stopSign || b.stopSign,
		pain: worstPain(a.pain, b.pain)
	};
}

function worstPain(a: Pain, b: Pain): Pain {
	const worst = (moment: keyof Pain) => {
		const pain = either(a[moment], b[moment], Math.max);
		return pain === undefined ? {} : { [moment]: pain };
	};
	return { ...worst('before'), ...worst('during'), ...worst('after'), ...worst('nextMorning') };
}

function either(
	a: number | undefined,
	b: number | undefined,
	choose: (a: number, b: number) => number
): number | undefined {
	if (a === undefined || b === undefined) return a ?? b;
	return choose(a, b);
}

/**
 * The level after these days: it falls to the target that was made easier. A day on which nothing
 * was done does not raise it.
 */
export function levelAfter(range: Range, days: readonly Practice[]): number | undefined {
	return days.reduce<number | undefined>((before, { level, easedTo = level, undone }) => {
		const own = shallower(range, level, easedTo);
		return undone ? shallower(range, own, before ?? firstLevel(range)) : own;
	}, undefined);
}

/** Whether the target was reached, within the tolerance of the range. False if it is unknown. */
export function hasReachedTarget(range: Range, { target, reached }: Practice): boolean {
	return reached !== undefined && !fallsShort(range, target, reached);
}

/** Whether the target was missed. False if it is unknown. */
export function hasMissedTarget(
	range: Range,
	{ target, reached }: Pick<Practice, 'target' | 'reached'>
): boolean {
	return reached !== undefined && fallsShort(range, target, reached);
}

function fallsShort(range: Range, target: number, reached: number): boolean {
	return depthOf(range, reached) < depthOf(range, target) - range.tolerance;
}

/** The rise of pain from `before` to `then`; undefined if either is unknown. */
function rise(pain: Pain, then: 'after' | 'nextMorning'): number | undefined {
	const [from, to] = [pain.before, pain[then]];
	return from === undefined || to === undefined ? undefined : to - from;
}

/**
 * Pain monitoring: up to 3 is safe, 4 and 5 are acceptable, 6 is too much (Thomeé 1997, Silbernagel
 * 2007).
 */
const safePain = 3;
export const tooMuchPain = 6;
/** The smallest real change of low back pain (Childs 2005). */
const realRise = 2;

export function wasStopped({ stopSign, pain }: Practice): boolean {
	return stopSign || (pain.during ?? 0) >= tooMuchPain;
}

export function hasFlared({ pain }: Practice): boolean {
	return [rise(pain, 'after'), rise(pain, 'nextMorning')].some((by) => (by ?? 0) >= realRise);
}

/** Whether the day was not bad, but not good enough to progress. */
export function isSore({ pain, completed }: Practice): boolean {
	const risen = [rise(pain, 'after'), rise(pain, 'nextMorning')].some((by) => (by ?? 0) > 0);
	return (pain.during ?? 0) > safePain || risen || !completed;
}

/**
 * Whether the day is known to have been good in every respect: a skipped answer may have been a bad
 * one.
 */
export function wasEasy(practice: Practice): boolean {
	const { before, during, after, nextMorning } = practice.pain;
	const known = [before, during, after].every((pain) => pain !== undefined && pain <= safePain);
	return (
		known &&
		nextMorning !== undefined &&
		!wasStopped(practice) &&
		!hasFlared(practice) &&
		!isSore(practice)
	);
}
