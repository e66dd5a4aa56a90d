import { between, fromSeconds, milliseconds, type Instant } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Stop, StopKind } from '#core/journal/stop.ts';
import { easierTarget } from '#core/range/easier.ts';
import { targetKey, type Targets } from '#core/range/target.ts';
import { playedTarget, stepTarget } from '#core/routine/step-target.ts';
import type { Moment } from '#core/timetable/moment.ts';
import { removePhases, shortenHolds } from '#core/timetable/phase-adjustments.ts';
import type { Phase, Timetable } from '#core/timetable/timetable.ts';
import type { Notes } from './saved-session.ts';
import type { SessionPhase } from './session-phase.ts';

/** A way to continue after a stop for pain. */
export type PainOption = 'easier' | 'rest' | 'skip' | 'end';

/** The time to come out of any pose without a jerk. */
const comeOutDuration = milliseconds(5000);

/** The stop for pain at this moment, not yet described. */
export function stopAt({ step, phase }: Moment, at: Instant): Stop {
	return {
		at,
		...(step.exercise !== undefined && { exercise: step.exercise }),
		...(phase.side && { side: phase.side })
	};
}

/** Gives the last stop its kind of pain. */
export function nameLastStop(stops: readonly Stop[], kind: StopKind): readonly Stop[] {
	return stops.map((stop, index) => (index === stops.length - 1 ? { ...stop, kind } : stop));
}

/**
 * The options after a stop, gentlest first. Sharp pain ends the exercise, pain down a leg ends the
 * session, and who feels unwell rests first. `easier` says whether the exercise can be made easier.
 */
export function painOptions(kind: StopKind | undefined, easier: boolean): readonly PainOption[] {
	switch (kind) {
		case 'leg':
			return ['end', 'rest'];
		case 'unwell':
			return ['rest', 'end'];
		case 'sharp':
			return ['rest', 'skip', 'end'];
		case 'cramp':
			// No skip: the screen offers relief beside these, which comes before any other exercise.
			return easier ? ['rest', 'end', 'easier'] : ['rest', 'end'];
		case 'joint':
		case 'tired':
		case undefined:
			return easier ? ['easier', 'rest', 'skip', 'end'] : ['rest', 'skip', 'end'];
	}
}

/** The targets, with the current one made easier; undefined if it cannot be made easier. */
export function easeAt(
	exercise: Exercise | undefined,
	{ phase, step }: Moment,
	targets: Targets
): Targets | undefined {
	const target = exercise && playedTarget(step, exercise, targets, phase.side);
	const easier =
		exercise?.range && target !== undefined && step.exercise === exercise.id
			? easierTarget(exercise.range, target)
			: undefined;
	if (easier === undefined || !exercise) return undefined;
	if (step.countsToTarget && easier < beginsOf(phase, step.repetitions)) return undefined;
	return { ...targets, [targetKey(exercise.id, phase.side)]: easier };
}

/** How many repetitions have begun, the present one included. */
function beginsOf({ kind, repetition }: Phase, repetitions: number): number {
	if (repetition !== undefined) return repetition + 1;
	return kind === 'change' || kind === 'get-ready' ? 0 : repetitions;
}

/**
 * The changes of the notes when the current exercise is made easier. A target in seconds shortens
 * the holds, too, and one in times takes repetitions out of the timetable. Unlike an easing for the
 * day, this lowers the level.
 */
export function easierNotes(
	exercise: Exercise | undefined,
	moment: Moment,
	timetable: Timetable,
	{ planned, targets, levels, added }: Pick<Notes, 'planned' | 'targets' | 'levels' | 'added'>
): Partial<Notes> {
	const easierTargets = easeAt(exercise, moment, targets);
	if (!easierTargets || !exercise) return {};
	const key = targetKey(exercise.id, moment.phase.side);
	const changes = { targets: easierTargets, levels: { ...levels, [key]: easierTargets[key] ?? 0 } };
	if (exercise.range?.unit === 'times') {
		const easier = easierTargets[key] ?? 0;
		const isGone = ({ step, repetition = 0 }: Phase) =>
			step === moment.phase.step && repetition >= easier;
		return {
			...changes,
			planned: { ...planned, [key]: easier },
			added: removePhases(added, timetable, isGone)
		};
	}
	if (exercise.range?.unit !== 'seconds') return changes;
	const targetIn = (of: Targets) => stepTarget(exercise, of, moment.phase.side) ?? 0;
	const by = fromSeconds(targetIn(targets) - targetIn(easierTargets));
	return { ...changes, added: shortenHolds(added, timetable, moment.index, by) };
}

/** Whether the exercise caused sharp pain, so that it is not done again in this session. */
export function causedSharpPain(stops: readonly Stop[], exercise: string | undefined): boolean {
	return stops.some((stop) => stop.kind === 'sharp' && stop.exercise === exercise);
}

/** How far the figure has left the painful pose, from 0 to 1; undefined unless it hurts. */
export function comeOutProgress(phase: SessionPhase, now: Instant): number | undefined {
	if (phase.name !== 'hurt') return undefined;
	return Math.min(1, Math.max(0, between(phase.at, now) / comeOutDuration));
}
