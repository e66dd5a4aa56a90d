/** The words of a text in lower case, as a dictionary has them. */
export function wordsIn(text: string): readonly string[] {
	return text.toLowerCase().match(/[a-z']+/g) ?? [];
}

/** The number of words that are wrong, missing or too many (Levenshtein distance). */
export function wordErrors(said: readonly string[], heard: readonly string[]): number {
	let row = Array.from({ length: heard.length + 1 }, (_, index) => index);
	said.forEach((word, line) => {
		const next = [line + 1];
		heard.forEach((other, index) => {
			const kept = (row[index] ?? 0) + (word === other ? 0 : 1);
			next.push(Math.min(kept, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
		});
		row = next;
	});
	return row.at(-1) ?? 0;
}
