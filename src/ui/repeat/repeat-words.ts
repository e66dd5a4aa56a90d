import type { Exercise } from '#core/exercise/exercise.ts';
import type { RepeatChoice, Until } from '#core/routine/repeat-choice.ts';

/** "5 rounds, hold 10 s, left side". */
export function repeatWords(
	{ until, hold, rest, sides }: RepeatChoice,
	exercise: Exercise
): string {
	return [
		endWords(until),
		...(hold === undefined ? [] : [`hold ${hold} s`]),
		...(rest === 0 ? [] : [`rest ${rest} s`]),
		...(exercise.dose.eachSide ? [sideWords[sides]] : [])
	].join(', ');
}

function endWords(until: Until): string {
	switch (until.name) {
		case 'ended':
			return 'until you stop';
		case 'target':
			return 'as often as today’s target';
		case 'rounds':
			return `${until.rounds} ${until.rounds === 1 ? 'round' : 'rounds'}`;
		case 'minutes':
			return `${until.minutes} min`;
	}
}

const sideWords = {
	alternating: 'sides in turn',
	both: 'left, then right',
	left: 'left side',
	right: 'right side'
} as const;
