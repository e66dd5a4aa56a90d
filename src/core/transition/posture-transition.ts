import { milliseconds } from '#core/base/units.ts';
import type { Exercise, Posture } from '#core/exercise/exercise.ts';
import type { Moment } from '#core/timetable/moment.ts';
import type { PhaseDraft, PostureTransition, TimedTransition } from '#core/timetable/timetable.ts';
import { routeSeconds, routeBetween, type RouteLeg } from './transition-route.ts';

export interface TransitionMoment {
	readonly way: TimedTransition;
	readonly frame: number;
}

type Exercises = Readonly<Record<string, Exercise>>;

/** So long the pose that was reached is seen before it is needed, and at most this share of the time. */
const seen = milliseconds(2000);
const seenShare = 0.25;
/** How many times as fast as the exercise itself it may be shown, and as slowly. */
const fastest = 2;
const slowest = 0.5;

/**
 * How to turn over before a step's first movement. Where there is too little time for all of it, its last
 * part is shown, which leads into the pose that is needed. Undefined where no drawing leads there.
 */
export function transitionBetween(
	exercises: Exercises,
	before: Posture,
	after: Posture,
	phases: readonly PhaseDraft[]
): PostureTransition | undefined {
	const ready = readyAfter(phases);
	const most = ready - Math.min(seen, ready * seenShare);
	const all = before === after ? undefined : routeBetween(exercises, before, after);
	const [first, ...others] = lastSeconds(all ?? [], (most / 1000) * fastest);
	if (!first) return undefined;
	const natural = routeSeconds([first, ...others]);
	const until = milliseconds(Math.min(most, (1000 * natural) / slowest));
	let starts = 0;
	const timed = ({ exercise, from, to, seconds }: RouteLeg): TimedTransition => {
		const length = milliseconds((until * seconds) / natural);
		const begins = milliseconds(starts);
		starts += length;
		return { exercise, from, to, starts: begins, length };
	};
	return { ways: [timed(first), ...others.map(timed)], until };
}

/** Which frame of which drawing shows the turning at this moment; undefined when there is none, or it is over. */
export function transitionAt({ step, phase, sinceStart }: Moment): TransitionMoment | undefined {
	if (!step.transition) return undefined;
	const { ways, until } = step.transition;
	const passed = phase.starts + sinceStart - step.starts;
	if (passed >= until) return undefined;
	const way = ways.findLast(({ starts }) => starts <= passed) ?? ways[0];
	const progress = Math.min(1, (passed - way.starts) / way.length);
	return { way, frame: way.from + ((way.to - way.from) * (1 - Math.cos(Math.PI * progress))) / 2 };
}

/** Where a figure is at a point of its range, 0 to 1, if the drawing names it. */
export function postureAt({ figure }: Exercise, at: number): Posture | undefined {
	return figure.passes?.find((pass) => pass.at === (figure.backwards ? 1 - at : at))?.posture;
}

/** What comes last of the ways, as much as can be done in so many seconds. */
function lastSeconds(ways: readonly RouteLeg[], seconds: number): readonly RouteLeg[] {
	let left = seconds;
	return ways
		.toReversed()
		.flatMap((way) => {
			const share = Math.min(1, left / way.seconds);
			left = Math.max(0, left - way.seconds);
			if (share <= 0) return [];
			const from = Math.round(way.to - (way.to - way.from) * share);
			return [{ ...way, from, seconds: way.seconds * share }];
		})
		.toReversed();
}

/** The time before the first movement, or of a step that only says how to change position. */
function readyAfter(phases: readonly PhaseDraft[]): number {
	const waits = ['change', 'get-ready', 'spoken'];
	const moves = phases.findIndex(({ kind, length }) => length > 0 && !waits.includes(kind));
	return phases
		.slice(0, moves < 0 ? phases.length : moves)
		.reduce((sum, { length }) => sum + length, 0);
}
