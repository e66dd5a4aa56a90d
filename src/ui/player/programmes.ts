import { exercises, routines } from 'virtual:content';
import { pictures } from 'virtual:artwork';
import { forHeight } from '#core/exercise/height.ts';
import { addressOfRepeat, fitting, repeatIn } from '#core/routine/repeat-choice.ts';
import { repeatOf } from '#core/routine/repeat.ts';
import { addressOf, shapeIn } from '#core/routine/shape.ts';
import { todaysTimetable } from '#core/routine/todays-timetable.ts';
import { repeatWanted, routineWanted } from '#core/safety/wanted.ts';
import type { Settings } from '#core/settings.ts';
import type { Programme, ProgrammeKey } from '#state/programme.ts';

type Own = Pick<Settings, 'heightCentimetres' | 'removed'>;

/** What is played at an address, or was played by a stored session; undefined if there is no such thing. */
export function programmeOf(
	{ of, endless, shape = '' }: ProgrammeKey,
	own: Own
): Programme | undefined {
	return endless ? repeatProgramme(of, shape, own) : routineProgramme(of, shape, own);
}

function routineProgramme(
	id: string,
	asked: string,
	{ heightCentimetres, removed }: Own
): Programme | undefined {
	const routine = routines[id];
	if (!routine) return undefined;
	const own = forHeight(exercises, heightCentimetres);
	const shape = shapeIn(asked);
	const address = addressOf(shape);
	const named = { of: id, ...(address !== '' && { shape: address }) };
	return {
		...named,
		endless: false,
		exercises: own,
		pictureOf,
		wanted: routineWanted(routine, own),
		removed,
		timetable(targets, { strength, without, unreplaced }) {
			const today = { shape, strength, targets, removed: without, unreplaced };
			const made = todaysTimetable(routine, own, today);
			return made && { ...made, ...named };
		}
	};
}

/** One stretch, over and over: also one that is left out of routines. */
function repeatProgramme(
	id: string,
	asked: string,
	{ heightCentimetres }: Own
): Programme | undefined {
	const own = forHeight(exercises, heightCentimetres);
	const exercise = own[id];
	if (!exercise) return undefined;
	const choice = fitting(repeatIn(asked), exercise);
	const shape = addressOfRepeat(choice);
	return {
		of: id,
		...(shape !== '' && { shape }),
		endless: true,
		exercises: own,
		pictureOf,
		wanted: repeatWanted(id),
		removed: [],
		timetable: (targets) => repeatOf(exercise, { targets, choice })
	};
}

function pictureOf(exercise: string): string | undefined {
	return pictures[exercise];
}
