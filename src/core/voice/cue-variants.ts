/**
 * A cue and its shorter variants for lack of time, the fullest first. They keep the breath and the
 * movement, and drop first how it looks and feels.
 */
export function cueVariants(cue: string): readonly string[] {
	const said = spokenWords(cue);
	if (!said) return [];
	const brief = shortBreath(said);
	return distinct([said, brief, firstSentence(brief)]);
}

/** The words as they are spoken: without brackets and slashes, with units in full. */
export function spokenWords(text: string): string {
	const said = text
		.replaceAll(
			/([.?!])\s*\((\w)/g,
			(_, stop: string, letter: string) => `${stop} ${letter.toUpperCase()}`
		)
		.replaceAll(/\s*\(/g, ', ')
		.replaceAll(')', '')
		.replaceAll(/\s+\/\s+/g, ', ')
		.replaceAll(/(\d+) min\b/g, '$1 minutes')
		.replaceAll(/[;:]\s/g, ', ')
		.trim();
	if (!said) return '';
	return /[.?!]$/.test(said) ? said : `${said}.`;
}

/** Shortens "Breathe out, lift." to "Out, lift." */
function shortBreath(cue: string): string {
	return cue.replace(/^Breathe (in|out)\b/, (_, way: string) => (way === 'in' ? 'In' : 'Out'));
}

function firstSentence(text: string): string {
	return text.match(/^.*?[.?!](?=\s|$)/)?.[0] ?? text;
}

export function distinct<Value>(values: readonly Value[]): readonly Value[] {
	return [...new Set(values)];
}
