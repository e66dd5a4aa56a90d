import type { Day } from '#core/base/units.ts';
import type { Range } from '#core/exercise/exercise.ts';
import { depthOf, nearer } from '#core/range/depth.ts';
import { firstLevel } from '#core/range/ladder.ts';

/** What is known of one time an exercise was done, on one side. Pain from 0 to 10; what was skipped is absent. */
export interface Practice {
	readonly day: Day;
	/** Where the ladder stood. On a bad day the target was nearer. */
	readonly level: number;
	readonly target: number;
	readonly reached?: number;
	readonly completed: boolean;
	/** It was stopped or left before anything of it was done. */
	readonly undone?: true;
	/** What it was made easier to on the way: nearer than the level, which stands there from then on. */
	readonly easedTo?: number;
	/** Sharp pain, or pain down the leg. */
	readonly stopSign: boolean;
	readonly pain: Pain;
}

export interface Pain {
	readonly before?: number;
	/** The worst of it. */
	readonly during?: number;
	readonly after?: number;
	readonly nextMorning?: number;
}

/** Days in order, several times on one day taken together at their worst. */
export function practiceDays(range: Range, practices: readonly Practice[]): readonly Practice[] {
	const days = new Map<Day, Practice>();
	for (const practice of practices) {
		const before = days.get(practice.day);
		days.set(practice.day, before ? worstOf(range, before, practice) : practice);
	}
	return [...days.values()].sort((a, b) => a.day - b.day);
}

function worstOf(range: Range, a: Practice, b: Practice): Practice {
	const least = (x: number, y: number) => nearer(range, x, y);
	const [level, target] = [least(a.level, b.level), least(a.target, b.target)];
	const missed = [a, b].find((practice) => hasMissedTarget(range, practice));
	const reached = missed?.reached ?? either(a.reached, b.reached, least);
	const easedTo = either(a.easedTo, b.easedTo, least);
	return {
		day: a.day,
		level,
		// Missed with one target is missed, however near the other was.
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
 * Where the ladder stands after these days: where it was made easier to, and after a day on which nothing
 * was done of it no further than before that.
 */
export function standingAfter(range: Range, days: readonly Practice[]): number | undefined {
	return days.reduce<number | undefined>((before, { level, easedTo = level, undone }) => {
		const own = nearer(range, level, easedTo);
		return undone ? nearer(range, own, before ?? firstLevel(range)) : own;
	}, undefined);
}

/** Known to have reached the target, as far as the range's tolerance tells. */
export function hasReachedTarget(range: Range, { target, reached }: Practice): boolean {
	return reached !== undefined && !falls(range, target, reached);
}

/** Known not to have. */
export function hasMissedTarget(
	range: Range,
	{ target, reached }: Pick<Practice, 'target' | 'reached'>
): boolean {
	return reached !== undefined && falls(range, target, reached);
}

function falls(range: Range, target: number, reached: number): boolean {
	return depthOf(range, reached) < depthOf(range, target) - range.tolerance;
}

/** By how much pain rose from before to then; undefined while either is unknown. */
function rise(pain: Pain, then: 'after' | 'nextMorning'): number | undefined {
	const [from, to] = [pain.before, pain[then]];
	return from === undefined || to === undefined ? undefined : to - from;
}

/** Pain monitoring: up to 3 is safe, 4 and 5 are borne, 6 is too much (Thomeé 1997, Silbernagel 2007). */
const safePain = 3;
export const tooMuchPain = 6;
/** The smallest change of low back pain that is real (Childs 2005). */
const realRise = 2;

export function wasStopped({ stopSign, pain }: Practice): boolean {
	return stopSign || (pain.during ?? 0) >= tooMuchPain;
}

export function hasFlared({ pain }: Practice): boolean {
	return [rise(pain, 'after'), rise(pain, 'nextMorning')].some((by) => (by ?? 0) >= realRise);
}

/** Not bad, and not good enough to go on from. */
export function isSore({ pain, completed }: Practice): boolean {
	const risen = [rise(pain, 'after'), rise(pain, 'nextMorning')].some((by) => (by ?? 0) > 0);
	return (pain.during ?? 0) > safePain || risen || !completed;
}

/** Known to have been good in every respect: what was not answered may have been bad. */
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
