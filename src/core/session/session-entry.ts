import { instant, type Instant } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { isCompleted } from '#core/readings/completed.ts';
import type { Measured, PlaceLeft, SessionEntry, StepDone } from '#core/journal/entry.ts';
import type { Stop } from '#core/journal/stop.ts';
import { targetKey, type Targets } from '#core/range/target.ts';
import { stepTarget } from '#core/routine/step-target.ts';
import { momentOf } from './clock-tick.ts';
import { completedReps } from './completed-reps.ts';
import type { CompletedReps } from './earlier-practice.ts';
import { practiceTime } from './practice-time.ts';
import type { Notes } from './saved-session.ts';
import { reachedBy, type Answers } from './session-answers.ts';
import type { Session } from './session.ts';

interface SessionOutcome extends Pick<Notes, 'answers' | 'stops'> {
	readonly session: Session;
	readonly exercises: Readonly<Record<string, Exercise>>;
	readonly targets: Targets;
	/** The levels of the ladders. On a day of easing they are further than the targets. */
	readonly levels: Targets;
	readonly device: string;
}

/** The journal entry of a session; undefined if nothing was done and nothing was stopped. */
export function sessionEntry(outcome: SessionOutcome): SessionEntry | undefined {
	const { session, answers, stops, device } = outcome;
	const { timetable, phase, startedAt, lastPlayed } = session;
	const steps = stepsDone(outcome);
	if (steps.length + stops.length === 0 || startedAt === undefined) return undefined;
	const endless = timetable.repeated === true;
	const ending = phase.name === 'finished' ? phase.ended : 'early';
	return {
		kind: 'session',
		id: session.id,
		device,
		began: startedAt,
		// If the clock was set back meanwhile, the end would be before the start.
		ended: instant(Math.max(startedAt, lastPlayed ?? startedAt)),
		practised: practiceTime(session),
		of: entryNameOf({ of: timetable.of, endless }),
		ending,
		steps,
		...(stops.length > 0 && { stops }),
		...(ending === 'early' && { left: placeAtEnd(session, startedAt, answers) }),
		...(answers.felt && { felt: answers.felt }),
		...(answers.felt === 'too-much' && answers.tooMuch && { tooMuch: answers.tooMuch }),
		...(endless && { rounds: Math.max(0, ...completedReps(session).map((step) => step.rounds)) }),
		...(answers.worstPain !== undefined && { worstPain: answers.worstPain }),
		...(answers.pain !== undefined && { pain: answers.pain })
	};
}

/**
 * The exercise under way when the session ended; absent if it was already at its come-out. What is
 * repeated without an end is left by ending it, so nothing was left unless it was too much.
 */
function placeAtEnd(session: Session, startedAt: Instant, { felt, why }: Answers): PlaceLeft {
	const reason = why && { why };
	const { step, phase } = momentOf(session, session.lastPlayed ?? startedAt);
	const ended =
		session.timetable.repeatsFrom !== undefined && felt !== undefined && felt !== 'too-much';
	if (step.exercise === undefined || phase.kind === 'come-out' || ended) return { ...reason };
	return { exercise: step.exercise, ...(phase.side && { side: phase.side }), ...reason };
}

/** Whether nothing was played after the last stop, so that it is known why the session was left. */
export function endedByStop({ lastPlayed = instant(0) }: Session, stops: readonly Stop[]): boolean {
	return (stops.at(-1)?.at ?? -Infinity) >= lastPlayed;
}

/**
 * What was done of each exercise on each side. Steps of the same exercise are added up. An exercise
 * that was stopped before its first repetition has 0 repetitions.
 */
export function stepsDone({
	session,
	exercises,
	targets,
	levels,
	answers,
	stops
}: Omit<SessionOutcome, 'device'>): readonly StepDone[] {
	const done = new Map<string, StepDone>();
	for (const { exercise: id, side, repetitions, percentOfLevel: percent } of [
		...completedReps(session),
		...stopsAsReps(session, stops)
	]) {
		const key = targetKey(id, side);
		const before = done.get(key);
		const exercise = exercises[id];
		const measured = before?.measured ?? (exercise && measurementOf(exercise, side, percent));
		done.set(key, {
			exercise: id,
			...(side && { side }),
			repetitions: repetitions + (before?.repetitions ?? 0),
			...(measured && { measured })
		});
	}
	return answerSteps([...done.values()], stops, answers);

	/** A step at a share of the level tells nothing about the level, so it yields no measurement. */
	function measurementOf(exercise: Exercise, side: Side | undefined, percent = 100) {
		const whole = stepTarget(exercise, targets, side);
		if (!exercise.range || whole === undefined || percent < 100) return undefined;
		const { unit, ceiling } = exercise.range;
		const level = levels[targetKey(exercise.id, side)] ?? whole;
		const target = unit === 'times' ? Math.min(whole, repetitionsIn(session, exercise)) : whole;
		const isKnown = unit !== 'times' || level <= ceiling;
		const measured: Measured = { unit, ...(level !== target && isKnown && { level }), target };
		return measured;
	}
}

/** The steps with what was reached in them, by what was answered. */
export function answerSteps(
	steps: readonly StepDone[],
	stops: readonly Stop[],
	answers: Answers
): readonly StepDone[] {
	return steps.map((step) => {
		const told = isCompleted({ steps, stops }, step) ? reachedBy(answers, step) : undefined;
		if (!step.measured || told === undefined) return step;
		const reached =
			step.measured.unit === 'times'
				? countReached(step.repetitions, step.measured.target, told)
				: told;
		return { ...step, measured: { ...step.measured, reached } };
	});
}

/** How often an exercise is done in the whole session; less than its target where time is short. */
function repetitionsIn({ timetable }: Session, { id }: Exercise): number {
	const own = timetable.steps.filter(({ exercise }) => exercise === id);
	if (own.length === 0 || timetable.repeatsFrom !== undefined) return Infinity;
	return own.reduce((sum, { repetitions }) => sum + repetitions, 0);
}

/** What is counted was reached as often as it was done, whatever was answered. */
function countReached(done: number, target: number, told: number | 'target'): number | 'target' {
	if (told === 'target') return done < target ? done : told;
	return Math.min(done, told);
}

function stopsAsReps(
	{ timetable, carried }: Session,
	stops: readonly Stop[]
): readonly CompletedReps[] {
	return stops.flatMap(({ exercise, side }) => {
		if (exercise === undefined) return [];
		const step = timetable.steps.find((each) => each.exercise === exercise);
		const percentOfLevel = step?.percentOfLevel ?? carried?.shares[exercise] ?? 100;
		const sides = side ? [side] : (step?.sides ?? [undefined]);
		return sides.map((each) => ({
			...{ exercise, repetitions: 0, rounds: 0, percentOfLevel },
			...(each && { side: each })
		}));
	});
}

/** What a session is of, as the journal names it: one exercise on repeat is no routine. */
export function entryNameOf({
	of,
	endless
}: {
	readonly of: string;
	readonly endless: boolean;
}): string {
	return endless ? `repeat:${of}` : of;
}
