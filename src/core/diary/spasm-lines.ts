import { countWords } from '#core/base/count-words.ts';
import type { Day, Instant } from '#core/base/units.ts';
import { isBrief, type Spasm } from '#core/journal/spasm.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { choiceListWords, helpChoices, painPlaces, triggers, type DiaryChoice } from './choices.ts';
import { lengthOfSpasmWords } from './spasm-length.ts';

interface TimeWords {
	readonly dayOf: DayOf;
	/** "3 Oct 2026" */
	readonly dateOf: (day: Day) => string;
	/** "14:05" */
	readonly timeOf: (moment: Instant) => string;
}

/** How many there were, and the first and the latest; oldest first. */
export function spasmNumbers(
	spasms: readonly Spasm[],
	today: Day,
	{ dayOf, dateOf }: Omit<TimeWords, 'timeOf'>
): readonly string[] {
	const [first, last] = [spasms[0], spasms.at(-1)];
	if (!first || !last) return ['No spasm was noted.'];
	const ago = (day: Day) => (day >= today ? 'today' : `${countWords(today - day, 'day')} ago`);
	const whenWords = (spasm: Spasm) => {
		const day = dayOf(spasm.at);
		return `${dateOf(day)}, ${ago(day)}${isBrief(spasm) ? ', a short one' : ''}`;
	};
	const brief = spasms.filter(isBrief).length;
	return [
		`First spasm noted: ${whenWords(first)}.`,
		`Latest spasm: ${whenWords(last)}.`,
		`Spasms noted in all: ${spasms.length}${brief > 0 ? `, ${brief} of them short (under two minutes)` : ''}.`
	];
}

/** One spasm in one line. */
export function spasmLine(spasm: Spasm, { dayOf, dateOf, timeOf }: TimeWords): string {
	const length = lengthOfSpasmWords(spasm);
	const labelled = (
		label: string,
		words: readonly string[] | undefined,
		names: readonly DiaryChoice[]
	) => (words?.length ? [`${label} ${choiceListWords(names, words)}`] : []);
	return [
		`${dateOf(dayOf(spasm.at))}, ${timeOf(spasm.at)}`,
		...(spasm.pain === undefined ? [] : [`pain ${spasm.pain}`]),
		...(length === '' ? [] : [`lasted ${length}`]),
		...labelled('where:', spasm.where, painPlaces),
		...labelled('before it:', spasm.triggers, triggers),
		...labelled('helped:', spasm.helped, helpChoices),
		...(spasm.note ? [`note: ${spasm.note.replaceAll(/\s+/g, ' ')}`] : [])
	].join('; ');
}
