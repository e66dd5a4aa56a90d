import {
	choiceWords,
	helpChoices,
	lastedWords,
	painPlaces,
	triggers
} from '#core/diary/choices.ts';
import type { Spasm } from '#core/journal/spasm.ts';

type Fact = readonly [label: string, words: string];

/** The details of a spasm, one line each. */
export function spasmFacts({ pain, lasted, where, triggers: triggerIds, helped, note }: Spasm) {
	const namesOf = (ids: readonly string[] | undefined, names: typeof helpChoices) =>
		(ids ?? []).map((id) => choiceWords(names, id)).join(', ');
	const facts: readonly Fact[] = [
		['Pain', pain === undefined ? '' : `${pain} of 10`],
		['Lasted', lasted === undefined ? '' : lastedWords(lasted)],
		['Where', namesOf(where, painPlaces)],
		['Before it', namesOf(triggerIds, triggers)],
		['Helped', namesOf(helped, helpChoices)],
		['Note', note ?? '']
	];
	return facts.filter(([, words]) => words !== '');
}
