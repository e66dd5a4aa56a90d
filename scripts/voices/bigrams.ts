/** The amount that is subtracted from each count in favour of unseen pairs. */
const discount = 0.5;

/** The bigrams of these phrases as a language model in the ARPA format. */
export function bigramModel(phrases: readonly (readonly string[])[]): string {
	const lines = phrases.map((words) => ['<s>', ...words, '</s>']);
	const words = countsOf(lines.flat());
	const total = [...words.values()].reduce((sum, count) => sum + count, 0);
	const chance = (word: string) => (words.get(word) ?? 0) / total;
	const pairs = new Map(
		[...words.keys()].map((first) => [
			first,
			countsOf(lines.flatMap((line) => line.filter((_, at) => at > 0 && line[at - 1] === first)))
		])
	);
	const unigrams = [...words.keys()].map((word) => {
		const next = pairs.get(word) ?? new Map<string, number>();
		return `${log(chance(word))} ${word} ${log(backOff(next, chance))}`;
	});
	const bigrams = [...pairs].flatMap(([first, next]) => {
		const seen = sumOf(next);
		return [...next].map(([word, count]) => `${log((count - discount) / seen)} ${first} ${word}`);
	});
	const head = `\\data\\\nngram 1=${unigrams.length}\nngram 2=${bigrams.length}\n`;
	return [head, '\\1-grams:', ...unigrams, '', '\\2-grams:', ...bigrams, '', '\\end\\', ''].join(
		'\n'
	);
}

/** The back-off weight: the share of probability that is left for words that were not seen next. */
function backOff(next: ReadonlyMap<string, number>, chance: (word: string) => number): number {
	if (next.size === 0) return 1;
	const unseen = 1 - [...next.keys()].reduce((sum, word) => sum + chance(word), 0);
	return (discount * next.size) / sumOf(next) / Math.max(unseen, 1e-6);
}

function countsOf(words: readonly string[]): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
	return counts;
}

function sumOf(counts: ReadonlyMap<string, number>): number {
	return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

function log(value: number): string {
	return Math.log10(value).toFixed(4);
}
