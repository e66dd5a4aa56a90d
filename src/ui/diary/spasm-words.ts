import {
	choiceListWords,
	helpChoices,
	lastedWords,
	painPlaces,
	triggers
} from '#core/diary/choices.ts';
import type { Spasm } from '#core/journal/spasm.ts';

type Fact = readonly [label: string, words: string];

/** The details of a spasm, one line each. */
export function spasmFacts({ pain, lasted, where, triggers: triggerIds, helped, note }: Spasm) {
	const facts: readonly Fact[] = [
		['Pain', pain === undefined ? '' : `${pain} of 10`],
		['Lasted', lasted === undefined ? '' : lastedWords(lasted)],
		['Where', choiceListWords(painPlaces, where)],
		['Before it', choiceListWords(triggers, triggerIds)],
		['Helped', choiceListWords(helpChoices, helped)],
		['Note', note ?? '']
	];
	return facts.filter(([, words]) => words !== '');
}
