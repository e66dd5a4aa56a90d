/** One line for each, or one that says that there is nothing. */
export function listLines(lines: readonly string[], nothing = 'nothing noted'): readonly string[] {
	return (lines.length > 0 ? lines : [nothing]).map((line) => `- ${line}`);
}

/** Own words in one line, so that none of them looks like a heading; undefined if there are none. */
export function oneLine(words: string | undefined): string | undefined {
	return words?.replaceAll(/\s+/g, ' ').trim() || undefined;
}
