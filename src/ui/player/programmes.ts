import { exercises, routines } from 'virtual:content';
import { pictures } from 'virtual:artwork';
import { forHeight } from '#core/exercise/height.ts';
import { timetableOf } from '#core/routine/compile-timetable.ts';
import { repeatIn } from '#core/routine/repeat-choice.ts';
import { repeatOf } from '#core/routine/repeat.ts';
import { shapeIn } from '#core/routine/shape.ts';
import { todaysTimetable } from '#core/routine/todays-timetable.ts';
import type { Wanted } from '#core/safety/before.ts';
import type { Programme, ProgrammeKey } from '#state/programme.ts';

type Made = Omit<ProgrammeKey, 'of' | 'endless'>;

/** A routine as it is asked for; undefined where nothing of it is left. */
export function routineProgramme(
	id: string,
	height: number | undefined,
	{ shape = '', without = [] }: Made = {}
): Programme | undefined {
	const routine = routines[id];
	if (!routine) return undefined;
	const own = forHeight(exercises, height);
	const asked = { shape: shapeIn(shape), removed: without };
	if (!todaysTimetable(routine, own, { ...asked, strength: 'locked' })) return undefined;
	return {
		exercises: own,
		pictureOf,
		timetable: (targets, strength) =>
			todaysTimetable(routine, own, { ...asked, strength, targets }) ??
			timetableOf(routine, own, { strength, targets })
	};
}

/** One stretch, over and over. */
export function repeatProgramme(
	id: string,
	height: number | undefined,
	{ shape = '' }: Made = {}
): Programme | undefined {
	const own = forHeight(exercises, height);
	const exercise = own[id];
	return (
		exercise && {
			exercises: own,
			pictureOf,
			timetable: (targets) => repeatOf(exercise, { targets, choice: repeatIn(shape) })
		}
	);
}

/** The one a stored session was played from. */
export function programmeOf(
	{ of, endless, ...made }: ProgrammeKey,
	height: number | undefined
): Programme | undefined {
	return endless ? repeatProgramme(of, height, made) : routineProgramme(of, height, made);
}

/** What is done in it, for the rules of safety. */
export function wantedOf({ timetable, exercises }: Programme, routine: string | undefined): Wanted {
	const ids = new Set(timetable({}, 'open').steps.flatMap(({ exercise }) => exercise ?? []));
	const kinds = [...ids].flatMap((id) => exercises[id]?.kind ?? []);
	const count = (kind: string) => kinds.filter((each) => each === kind).length;
	return {
		...(routine !== undefined && { routine }),
		exercises: [...ids],
		strong: count('strength') > count('mobility')
	};
}

function pictureOf(exercise: string): string | undefined {
	return pictures[exercise];
}
