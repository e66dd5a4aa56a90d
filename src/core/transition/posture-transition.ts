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

/** How long the last pose is seen before it is needed, and at most which share of the time. */
const lastPoseTime = milliseconds(2000);
const lastPoseShare = 0.25;
/** The limits of its speed, relative to the speed of the exercise itself. */
const fastest = 2;
const slowest = 0.5;

/**
 * The transition before a step's first movement. If there is too little time for all of it, only
 * its last part is shown, which leads into the pose that is needed. Undefined if no drawing leads
 * there.
 */
export function transitionBetween(
	exercises: Exercises,
	before: Posture,
	after: Posture,
	phases: readonly PhaseDraft[]
): PostureTransition | undefined {
	const ready = timeBeforeMovement(phases);
	const longest = ready - Math.min(lastPoseTime, ready * lastPoseShare);
	const route = before === after ? undefined : routeBetween(exercises, before, after);
	const [first, ...others] = lastSeconds(route ?? [], (longest / 1000) * fastest);
	if (!first) return undefined;
	const seconds = routeSeconds([first, ...others]);
	const until = milliseconds(Math.min(longest, (1000 * seconds) / slowest));
	let starts = 0;
	const timeLeg = ({ exercise, from, to, ...leg }: RouteLeg): TimedTransition => {
		const length = milliseconds((until * leg.seconds) / seconds);
		const start = milliseconds(starts);
		starts += length;
		return { exercise, from, to, starts: start, length };
	};
	return { ways: [timeLeg(first), ...others.map(timeLeg)], until };
}

/** The drawing and frame of the transition at this moment; undefined without one or after it. */
export function transitionAt({ step, phase, sinceStart }: Moment): TransitionMoment | undefined {
	if (!step.transition) return undefined;
	const { ways, until } = step.transition;
	const elapsed = phase.starts + sinceStart - step.starts;
	if (elapsed >= until) return undefined;
	const way = ways.findLast(({ starts }) => starts <= elapsed) ?? ways[0];
	const progress = Math.min(1, (elapsed - way.starts) / way.length);
	return { way, frame: way.from + ((way.to - way.from) * (1 - Math.cos(Math.PI * progress))) / 2 };
}

/** The posture of a figure at a point of its range, 0 to 1, if the drawing names it. */
export function postureAt({ figure }: Exercise, at: number): Posture | undefined {
	return figure.passes?.find((pass) => pass.at === (figure.backwards ? 1 - at : at))?.posture;
}

/** The last part of a route, at most so many seconds long. */
function lastSeconds(route: readonly RouteLeg[], seconds: number): readonly RouteLeg[] {
	let left = seconds;
	return route
		.toReversed()
		.flatMap((leg) => {
			const share = Math.min(1, left / leg.seconds);
			left = Math.max(0, left - leg.seconds);
			if (share <= 0) return [];
			const from = Math.round(leg.to - (leg.to - leg.from) * share);
			return [{ ...leg, from, seconds: leg.seconds * share }];
		})
		.toReversed();
}

/** The time before the first movement, or all of it for a step without movement. */
function timeBeforeMovement(phases: readonly PhaseDraft[]): number {
	const stillKinds = ['change', 'get-ready', 'spoken'];
	const movement = phases.findIndex(({ kind, length }) => length > 0 && !stillKinds.includes(kind));
	return phases
		.slice(0, movement < 0 ? phases.length : movement)
		.reduce((sum, { length }) => sum + length, 0);
}
