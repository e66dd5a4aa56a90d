import { countWords } from '#core/base/count-words.ts';
import type { DoctorAnswers } from './doctor-answers.ts';
import { listLines, oneLine } from './list-lines.ts';

const sleepWords: Readonly<Record<NonNullable<DoctorAnswers['sleep']>, string>> = {
	'as-usual': 'as usual',
	wakes: 'my back wakes me at night',
	hardly: 'I hardly sleep because of my back'
};

/** How it is now; what is not answered is left out. */
export function nowLines({
	cannot,
	daysLost,
	stiffMinutes,
	sleep
}: DoctorAnswers): readonly string[] {
	const lines = [
		...(cannot ? [`the worst thing I cannot do now: ${oneLine(cannot)}`] : []),
		...(daysLost === undefined ? [] : [`days lost in the last four weeks: ${daysLost}`]),
		...(stiffMinutes === undefined
			? []
			: [`stiff in the morning for ${countWords(stiffMinutes, 'minute')}`]),
		...(sleep ? [`sleep: ${sleepWords[sleep]}`] : [])
	];
	return lines.length > 0 ? ['', 'HOW IT IS NOW', ...listLines(lines)] : [];
}
