import { choiceWords, helps, lastedWords, painPlaces, triggers } from '#core/diary/choices.ts';
import type { Spasm } from '#core/journal/spasm.ts';

type Fact = readonly [label: string, words: string];

/** What was said of it, a line each. */
export function spasmFacts({ pain, lasted, where, triggers: before, helped, note }: Spasm) {
	const listed = (ids: readonly string[] | undefined, names: typeof helps) =>
		(ids ?? []).map((id) => choiceWords(names, id)).join(', ');
	const facts: readonly Fact[] = [
		['Pain', pain === undefined ? '' : `${pain} of 10`],
		['Lasted', lasted === undefined ? '' : lastedWords(lasted)],
		['Where', listed(where, painPlaces)],
		['Before it', listed(before, triggers)],
		['Helped', listed(helped, helps)],
		['Note', note ?? '']
	];
	return facts.filter(([, words]) => words !== '');
}
