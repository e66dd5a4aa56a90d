import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import { layOut, type SelectedRoutine } from '#core/routine/lay-out.ts';
import type { RepeatChoice } from '#core/routine/repeat-choice.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import type { Routine } from '#core/routine/routine.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import type { Layout } from './layout.ts';
import { selectSteps, type StepChoice } from './select-steps.ts';
import { addressOf, type Shape } from './shape.ts';

/** What can be laid out in time: a routine in a shape, or one exercise on repeat. */
export type Played =
	| { readonly name: 'routine'; readonly routine: Routine; readonly shape: Shape }
	| { readonly name: 'repeat'; readonly exercise: Exercise; readonly choice: RepeatChoice };

export interface PlayedContent {
	readonly exercises: Readonly<Record<string, Exercise>>;
	readonly played: Played;
}

/** The timetable of what is played, for these targets; undefined where nothing of it is left. */
export function playableTimetable(
	{ exercises, played }: PlayedContent,
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
			const address = addressOf(shape);
			return (
				selected && {
					...layOut(selected, exercises, targets),
					...(address !== '' && { shape: address })
				}
			);
		}
	}
}

/** The steps in this shape, or in the nearest one that has anything in it; undefined if none has. */
function selectNearest(
	routine: Routine,
	exercises: PlayedContent['exercises'],
	choice: StepChoice
): SelectedRoutine | undefined {
	const found = selectSteps(routine, exercises, choice);
	if (found.ok) return found.selected;
	return found.nearest && selectNearest(routine, exercises, { ...choice, shape: found.nearest });
}
