import type { Exercise, Posture } from '#core/exercise/exercise.ts';
import { milliseconds, type Milliseconds } from '#core/units.ts';
import type { PhaseDraft } from './step-phases.ts';
import type { Moment } from './moment.ts';

/** The stretch of an exercise's drawing that shows how to come from one posture into the next. */
export interface Turning {
	readonly exercise: string;
	/** Frames of the drawing. */
	readonly from: number;
	readonly to: number;
	/** Since the start of the step; from then on what comes is shown. */
	readonly until: Milliseconds;
}

type Exercises = Readonly<Record<string, Exercise>>;

/** So long the pose that was reached is seen before it is needed. */
const seen = milliseconds(2000);
/** A whole way down to the floor takes at least so long; what leaves less time is not shown. */
const slowest = milliseconds(12_000);

/** How to turn over before a step's first movement; undefined where nothing drawn leads there in time. */
export function turningBetween(
	exercises: Exercises,
	before: Posture,
	after: Posture,
	phases: readonly PhaseDraft[]
): Turning | undefined {
	const until = milliseconds(readyAfter(phases) - seen);
	for (const { id, figure } of Object.values(exercises)) {
		const from = frameIn(figure, before);
		const to = frameIn(figure, after);
		if (from === undefined || to === undefined || from === to) continue;
		if (until >= (slowest * Math.abs(to - from)) / 100) return { exercise: id, from, to, until };
	}
	return undefined;
}

/** The frame of a turning at this moment; undefined when there is none, or it is over. */
export function turningAt({ step, phase, sinceStart }: Moment): number | undefined {
	if (!step.turning) return undefined;
	const { from, to, until } = step.turning;
	const progress = (phase.starts + sinceStart - step.starts) / until;
	return progress < 1 ? from + ((to - from) * (1 - Math.cos(Math.PI * progress))) / 2 : undefined;
}

/** Where a figure is at a point of its range, 0 to 1, if the drawing names it. */
export function postureAt({ figure }: Exercise, at: number): Posture | undefined {
	return figure.passes?.find((pass) => pass.at === (figure.backwards ? 1 - at : at))?.posture;
}

function frameIn({ passes, backwards }: Exercise['figure'], posture: Posture): number | undefined {
	const pass = backwards ? undefined : passes?.find((candidate) => candidate.posture === posture);
	return pass && Math.round(pass.at * 100);
}

/** The time before the first movement, or of a step that only says how to change position. */
function readyAfter(phases: readonly PhaseDraft[]): number {
	const waits = ['change', 'get-ready', 'spoken'];
	const moves = phases.findIndex(({ kind, length }) => length > 0 && !waits.includes(kind));
	return phases
		.slice(0, moves < 0 ? phases.length : moves)
		.reduce((sum, { length }) => sum + length, 0);
}
