import { choiceListWords, helpChoices, painPlaces, triggers } from '#core/diary/choices.ts';
import { lengthOfSpasmWords } from '#core/diary/spasm-length.ts';
import type { Spasm } from '#core/journal/spasm.ts';

type Fact = readonly [label: string, words: string];

/** The details of a spasm, one line each. */
export function spasmFacts(spasm: Spasm) {
	const { pain, where, triggers: triggerIds, helped, note } = spasm;
	const facts: readonly Fact[] = [
		['Pain', pain === undefined ? '' : `${pain} of 10`],
		['Lasted', lengthOfSpasmWords(spasm)],
		['Where', choiceListWords(painPlaces, where)],
		['Before it', choiceListWords(triggers, triggerIds)],
		['Helped', choiceListWords(helpChoices, helped)],
		['Note', note ?? '']
	];
	return facts.filter(([, words]) => words !== '');
}
