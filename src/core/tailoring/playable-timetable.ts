import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import { layOut, type SelectedRoutine } from '#core/routine/lay-out.ts';
import type { RepeatChoice } from '#core/routine/repeat-choice.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import type { Routine } from '#core/routine/routine.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import type { Layout } from './layout.ts';
import { selectSteps, type StepChoice } from './select-steps.ts';
import { shapeQuery, type Shape } from './shape.ts';

/** What a timetable is made for: a routine in a shape, or one repeated exercise. */
export type PlayableSource =
	| { readonly name: 'routine'; readonly routine: Routine; readonly shape: Shape }
	| { readonly name: 'repeat'; readonly exercise: Exercise; readonly choice: RepeatChoice };

export interface PlayableContent {
	readonly exercises: Readonly<Record<string, Exercise>>;
	readonly played: PlayableSource;
}

/** The timetable of what is played, for these targets; undefined if no exercise is left. */
export function playableTimetable(
	{ exercises, played }: PlayableContent,
	targets: Targets,
	{ strength, without, unreplaced, from }: Layout
): Timetable | undefined {
	switch (played.name) {
		case 'repeat':
			return repeatTimetable(played.exercise, { targets, choice: played.choice });
		case 'routine': {
			const { routine, shape } = played;
			const choice = { shape, strength, targets, removed: without, unreplaced, from };
			const selected = selectNearest(routine, exercises, choice);
			const address = shapeQuery(shape);
			return (
				selected && {
					...layOut(selected, exercises, targets),
					...(address !== '' && { shape: address })
				}
			);
		}
	}
}

/** The steps in this shape, or else in the nearest shape that has any; undefined if none has. */
function selectNearest(
	routine: Routine,
	exercises: PlayableContent['exercises'],
	choice: StepChoice
): SelectedRoutine | undefined {
	const result = selectSteps(routine, exercises, choice);
	if (result.ok) return result.selected;
	return result.nearest && selectNearest(routine, exercises, { ...choice, shape: result.nearest });
}
