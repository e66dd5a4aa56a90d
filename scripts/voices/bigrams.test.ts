import { expect, test } from 'vitest';
import { bigramModel } from './bigrams.ts';

test('a pair that was seen is likelier than one that was not, and probabilities add up to one', () => {
	const model = bigramModel([
		['breathe', 'in'],
		['breathe', 'out']
	]);
	expect(model).toContain('ngram 1=5\nngram 2=5');
	const chanceOf = (words: string) =>
		10 ** Number(new RegExp(`^(\\S+) ${words}$`, 'm').exec(model)?.[1]);
	expect(chanceOf('breathe in')).toBeCloseTo(0.25, 3);
	const [, own, left] = /^(\S+) breathe (\S+)$/m.exec(model) ?? [];
	const unseen = 1 - 2 * 10 ** Number(/^(\S+) in /m.exec(model)?.[1]);
	expect(
		chanceOf('breathe in') + chanceOf('breathe out') + 10 ** Number(left) * unseen
	).toBeCloseTo(1, 3);
	expect(10 ** Number(own)).toBeCloseTo(0.25, 3);
});
