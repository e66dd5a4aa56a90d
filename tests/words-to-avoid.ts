/**
 * Words that promise what this app does not do: what is claimed decides whether it passes for a medical
 * device (FDA General Wellness 2019; specification D.4).
 */
const avoided =
	/\b(?:treat(?:s|ed|ing|ments?|able)?|cur(?:e|es|ed|ing|able|ative)|(?:\w*)therap(?:y|ies|ists?|eutic\w*)|heal(?:s|ed|ing|ers?)?|prevent(?:s|ed|ing|ion|ive|able)?|medical(?:ly)?|clinically\s+proven)\b/giu;

/** Where such a word may stand, each with its reason. */
const allowed: readonly { readonly words: RegExp; readonly because: string }[] = [
	{ words: /\bphysiotherap(?:y|ists?)\b/giu, because: 'a profession to go to' },
	{ words: /\bMedical News Today\b/gu, because: 'the name of a source' },
	{ words: /\bDaily prevention\b/giu, because: 'the name of the routine in the specification' },
	{
		words: /\bdoes not diagnose or\s+treat\b/giu,
		because: 'says that it does not: the disclaimer of the specification, word for word'
	},
	{
		words: /'prevent'|\bprevent:/gu,
		because: 'the last stage of the way back inside of the code, shown to nobody'
	}
];

/** The words of a text that are to be avoided, as they stand there. */
export function wordsToAvoidIn(text: string): readonly string[] {
	const rest = allowed.reduce((left, { words }) => left.replaceAll(words, ' '), text);
	return [...rest.matchAll(avoided)].map(([word]) => word);
}

/** A source file without what nobody reads in the app: comments and styles. */
export function shownIn(source: string): string {
	return source
		.replaceAll(/<style[\s\S]*?<\/style>/gu, ' ')
		.replaceAll(/<!--[\s\S]*?-->/gu, ' ')
		.replaceAll(/\/\*[\s\S]*?\*\//gu, ' ')
		.replaceAll(/(^|\s)\/\/[^\n]*/gu, '$1');
}
