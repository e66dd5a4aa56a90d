import { exercises, routines } from 'virtual:content';
import { forHeight } from '#core/exercise/height.ts';
import { timetableOf } from '#core/routine/compile-timetable.ts';
import { repeatOf } from '#core/routine/repeat.ts';
import type { SessionSnapshot } from '#core/session/snapshot.ts';
import type { Programme } from '#state/programme.ts';

export function routineProgramme(id: string, height: number | undefined): Programme | undefined {
	const routine = routines[id];
	if (!routine) return undefined;
	const own = forHeight(exercises, height);
	return {
		exercises: own,
		timetable: (targets, strength) => timetableOf(routine, own, { strength, targets })
	};
}

/** One stretch, over and over. */
export function repeatProgramme(id: string, height: number | undefined): Programme | undefined {
	const own = forHeight(exercises, height);
	const exercise = own[id];
	return exercise && { exercises: own, timetable: (targets) => repeatOf(exercise, { targets }) };
}

/** The one a stored session was played from. */
export function programmeOf(
	{ of, endless }: Pick<SessionSnapshot, 'of' | 'endless'>,
	height: number | undefined
): Programme | undefined {
	return endless ? repeatProgramme(of, height) : routineProgramme(of, height);
}
