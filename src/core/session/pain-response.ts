import { between, fromSeconds, milliseconds, type Instant } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Stop, StopKind } from '#core/journal/stop.ts';
import { easierTarget } from '#core/range/easier.ts';
import { targetKey, type Targets } from '#core/range/target.ts';
import { stepTarget } from '#core/routine/step-target.ts';
import type { Moment } from '#core/timetable/moment.ts';
import { shortenHolds } from '#core/timetable/phase-adjustments.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import type { Notes } from './saved-session.ts';
import type { SessionPhase } from './session-phase.ts';

/** How somebody may go on after a stop. */
export type PainOption = 'easier' | 'rest' | 'skip' | 'end';

/** Slow enough to come out of any pose without a jerk. */
const comingOut = milliseconds(5000);

export function stopAt({ step, phase }: Moment, at: Instant): Stop {
	return {
		at,
		...(step.exercise !== undefined && { exercise: step.exercise }),
		...(phase.side && { side: phase.side })
	};
}

/** Says of the last stop what it was. */
export function nameLastStop(stops: readonly Stop[], kind: StopKind): readonly Stop[] {
	return stops.map((stop, index) => (index === stops.length - 1 ? { ...stop, kind } : stop));
}

/**
 * What is offered, the kindest first. Sharp pain ends the exercise, pain down a leg the session; what
 * cannot be made smaller is not offered smaller.
 */
export function painOptions(kind: StopKind | undefined, easier: boolean): readonly PainOption[] {
	switch (kind) {
		case 'leg':
			return ['end', 'rest'];
		case 'sharp':
			return ['rest', 'skip', 'end'];
		case 'cramp':
			// The relief flow stands beside these: nothing comes next for a back that grips.
			return easier ? ['rest', 'easier', 'end'] : ['rest', 'end'];
		case 'tired':
		case undefined:
			return easier ? ['easier', 'rest', 'skip', 'end'] : ['rest', 'skip', 'end'];
	}
}

/** The targets with what is being done half as far; undefined if it cannot be. */
export function easeAt(
	exercise: Exercise | undefined,
	{ phase, step }: Moment,
	targets: Targets
): Targets | undefined {
	const target = exercise && stepTarget(exercise, targets, phase.side, step.percentOfLevel);
	const easier =
		exercise?.range && target !== undefined && step.exercise === exercise.id
			? easierTarget(exercise.range, target)
			: undefined;
	if (easier === undefined || !exercise) return undefined;
	return { ...targets, [targetKey(exercise.id, phase.side)]: easier };
}

/**
 * What changes in a session when what is being done is made easier: where it is held for less time, that
 * too. Unlike on a day that asks for less, the ladder stands there afterwards.
 */
export function easierNotes(
	exercise: Exercise | undefined,
	moment: Moment,
	timetable: Timetable,
	{ targets, levels, added }: Pick<Notes, 'targets' | 'levels' | 'added'>
): Partial<Notes> {
	const eased = easeAt(exercise, moment, targets);
	if (!eased || !exercise) return {};
	const key = targetKey(exercise.id, moment.phase.side);
	const nearer = { targets: eased, levels: { ...levels, [key]: eased[key] ?? 0 } };
	if (exercise.range?.unit !== 'seconds') return nearer;
	const asked = (of: Targets) => stepTarget(exercise, of, moment.phase.side) ?? 0;
	const by = fromSeconds(asked(targets) - asked(eased));
	return { ...nearer, added: shortenHolds(added, timetable, moment.index, by) };
}

/** What hurt sharply is not done again in this session. */
export function isBarred(stops: readonly Stop[], exercise: string | undefined): boolean {
	return stops.some((stop) => stop.kind === 'sharp' && stop.exercise === exercise);
}

/** How far somebody is out of the pose in which it hurt, from 0 to 1; undefined at other times. */
export function comingOutAt(phase: SessionPhase, now: Instant): number | undefined {
	if (phase.name !== 'hurt') return undefined;
	return Math.min(1, Math.max(0, between(phase.at, now) / comingOut));
}
