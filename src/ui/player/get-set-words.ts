import { countWords } from '#core/base/count-words.ts';
import type { Equipment } from '#core/exercise/equipment.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Posture } from '#core/exercise/posture.ts';
import { equipmentNeeded } from '#core/routine/equipment-needed.ts';
import type { Step } from '#core/routine/routine.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import type { Playable } from '#state/routine/playable.ts';
import { lengthWords } from '#ui/lengths/length-words.ts';

/** How the first movement begins. */
export const postureWords: Readonly<Record<Posture, string>> = {
	standing: 'It begins standing.',
	sitting: 'It begins on a chair: sit down first.',
	'all-fours': 'It begins on hands and knees: get down first.',
	'forearms-and-knees': 'It begins on forearms and knees: get down first.',
	'on-back': 'It begins on your back: lie down first.',
	'on-front': 'It begins on your front: lie down first.',
	'on-side': 'It begins on your side: lie down first.'
};

/** What is needed for the steps that are played. */
export function needsOf(
	{ exercises, played }: Playable,
	{ steps }: Timetable
): readonly Equipment[] {
	const own: readonly Step[] = played.name === 'routine' ? played.routine.steps : [];
	const written = steps.flatMap(({ origin, exercise }) => {
		const step = origin === undefined ? undefined : own[origin];
		return step ?? (exercise === undefined ? [] : { exercise, repetitions: 1 });
	});
	return equipmentNeeded(written, exercises);
}

/** The first exercise that moves or strengthens: getting down to it is no exercise of its own. */
export function firstExerciseOf(
	{ steps }: Timetable,
	exercises: Readonly<Record<string, Exercise>>
): Exercise | undefined {
	return steps
		.flatMap(({ exercise }) => exercises[exercise ?? ''] ?? [])
		.find(({ kind }) => kind !== 'transfer');
}

/** "12 minutes 42 seconds, 9 movements"; one stretch on repeat has no end of its own. */
export function summaryOf({ steps, length, repeatsFrom }: Timetable): string {
	if (repeatsFrom !== undefined) return 'until you end it';
	const movements = new Set(
		steps.flatMap(({ exercise, origin }) => (origin === undefined ? [] : exercise))
	);
	return `${lengthWords(length)}, ${countWords(Math.max(1, movements.size), 'movement')}`;
}
