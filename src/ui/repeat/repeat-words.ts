import type { Exercise } from '#core/exercise/exercise.ts';
import type { RepeatChoice } from '#core/routine/repeat-choice.ts';

/** "5 rounds, hold 10 s, left side". */
export function repeatWords(
	{ until, hold, rest, sides }: RepeatChoice,
	exercise: Exercise
): string {
	return [
		until.name === 'ended'
			? 'until you stop'
			: until.name === 'rounds'
				? `${until.rounds} ${until.rounds === 1 ? 'round' : 'rounds'}`
				: `${until.minutes} min`,
		...(hold === undefined ? [] : [`hold ${hold} s`]),
		...(rest === 0 ? [] : [`rest ${rest} s`]),
		...(exercise.dose.eachSide ? [sideWords[sides]] : [])
	].join(', ');
}

const sideWords = {
	alternating: 'sides in turn',
	both: 'left, then right',
	left: 'left side',
	right: 'right side'
} as const;
