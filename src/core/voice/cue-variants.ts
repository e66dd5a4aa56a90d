/**
 * A cue and what may be said in its place where time is short, the fullest first. The breath and
 * what is done stay; how it looks and feels goes first.
 */
export function cueVariants(cue: string): readonly string[] {
	const said = spokenWords(cue);
	if (!said) return [];
	const brief = shortBreath(said);
	return distinct([said, brief, firstSentence(brief)]);
}

/** Words as they are spoken: no brackets, no strokes, units in full. */
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

/** "Breathe out, lift." as "Out, lift." */
function shortBreath(cue: string): string {
	return cue.replace(/^Breathe (in|out)\b/, (_, way: string) => (way === 'in' ? 'In' : 'Out'));
}

function firstSentence(text: string): string {
	return text.match(/^.*?[.?!](?=\s|$)/)?.[0] ?? text;
}

export function distinct<Value>(values: readonly Value[]): readonly Value[] {
	return [...new Set(values)];
}
