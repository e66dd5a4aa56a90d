import { fromSeconds, milliseconds } from '#core/base/units.ts';
import type { Exercise, Posture } from '#core/exercise/exercise.ts';
import type { PhaseDraft } from '#core/timetable/timetable.ts';
import { postureAt } from '#core/transition/posture-transition.ts';
import type { ExerciseStep, SpokenStep } from './routine.ts';

/** Getting down, turning over, getting up and standing take at least so long (decision 35). */
export const positionChangeTime = fromSeconds(20);

interface Arrival {
	readonly step: ExerciseStep | SpokenStep;
	/** Absent for a spoken step. */
	readonly exercise: Exercise | undefined;
	/** The posture before the step, and the one in which it begins, where they are known. */
	readonly before: Posture | undefined;
	readonly start: Posture | undefined;
}

/** The phases of a step, with enough time in those in which the body changes its position. */
export function addPositionTime(
	phases: readonly PhaseDraft[],
	arrival: Arrival
): readonly PhaseDraft[] {
	const changes = changesIn(phases, arrival);
	return phases.map((phase, index) => {
		const change = changes[index];
		if (change === undefined) return phase;
		const together = phases.filter((_, other) => changes[other] === change);
		const length = together.reduce((sum, each) => sum + each.length, 0);
		return { ...phase, length: longer(phase, length), positionChange: change };
	});
}

/** The length of a phase whose change of position takes `together` so far. */
function longer({ length }: PhaseDraft, together: number) {
	if (together >= positionChangeTime) return length;
	return together === 0
		? positionChangeTime
		: milliseconds(Math.round((length * positionChangeTime) / together));
}

/** For each phase, the change of position that it belongs to, from 0; undefined if to none. */
function changesIn(
	phases: readonly PhaseDraft[],
	{ step, exercise, before, start }: Arrival
): readonly (number | undefined)[] {
	if (!exercise)
		return phases.map(({ kind }) => (kind === 'spoken' && step.posture ? 0 : undefined));
	const arrives = before !== undefined && start !== undefined && placeOf(before) !== placeOf(start);
	let change = 0;
	return phases.map(({ kind, to }) => {
		if (kind === 'get-ready') return arrives ? change++ : undefined;
		if (exercise.kind !== 'transfer' || kind === 'change' || kind === 'come-out') return undefined;
		// Hands and knees are a place to rest: what leads there is one change, what leads on another.
		return postureAt(exercise, to) === 'all-fours' ? change++ : change;
	});
}

/** Postures between which nobody has to turn over, get down or get up are one place. */
function placeOf(posture: Posture): Posture {
	return posture === 'forearms-and-knees' ? 'all-fours' : posture;
}
