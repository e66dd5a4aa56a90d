/**
 * Words that promise what this app does not do. Claims decide whether it counts as a medical device
 * (FDA General Wellness 2019; specification D.4).
 */
const avoidedWords =
	/\b(?:treat(?:s|ed|ing|ments?|able)?|cur(?:e|es|ed|ing|able|ative)|(?:\w*)therap(?:y|ies|ists?|eutic\w*)|heal(?:s|ed|ing|ers?)?|prevent(?:s|ed|ing|ion|ive|able)?|medical(?:ly)?|clinically\s+proven)\b/giu;

/** The exceptions, each with its reason. */
const exceptions: readonly { readonly words: RegExp; readonly because: string }[] = [
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

/** The words in a text that must be avoided. */
export function wordsToAvoidIn(text: string): readonly string[] {
	const rest = exceptions.reduce((left, { words }) => left.replaceAll(words, ' '), text);
	return [...rest.matchAll(avoidedWords)].map(([word]) => word);
}

/** A source file without what nobody reads in the app: comments, styles, places to break a word. */
export function shownIn(source: string): string {
	return source
		.replaceAll(/<wbr \/>/gu, '')
		.replaceAll(/<style[\s\S]*?<\/style>/gu, ' ')
		.replaceAll(/<!--[\s\S]*?-->/gu, ' ')
		.replaceAll(/\/\*[\s\S]*?\*\//gu, ' ')
		.replaceAll(/(^|\s)\/\/[^\n]*/gu, '$1');
}
