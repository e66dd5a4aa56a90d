import { expect, test } from 'vitest';
import { cueVariants, spokenWords } from './cue-variants.ts';

test('a cue becomes shorter without losing the breath or the movement', () => {
	expect(cueVariants('Breathe out, roll to the left. Let the knees hang.')).toEqual([
		'Breathe out, roll to the left. Let the knees hang.',
		'Out, roll to the left. Let the knees hang.',
		'Out, roll to the left.'
	]);
	expect(cueVariants('Breathe in, come back')).toEqual([
		'Breathe in, come back.',
		'In, come back.'
	]);
});

test('a short cue has no variants, and an empty one is not spoken', () => {
	expect(cueVariants('Hold.')).toEqual(['Hold.']);
	expect(cueVariants(' ')).toEqual([]);
});

test('only the first word of a cue is a breath to shorten', () => {
	expect(cueVariants('Rest. Breathe in slowly.')).toEqual(['Rest. Breathe in slowly.', 'Rest.']);
});

test('a number with a point is no end of a sentence', () => {
	expect(cueVariants('Lift 2.5 cm.')).toEqual(['Lift 2.5 cm.']);
});

test.each([
	['Knees apart (a little)', 'Knees apart, a little.'],
	['Stop there. (it may pull)', 'Stop there. It may pull.'],
	['Chair / wall: hold it; breathe', 'Chair, wall, hold it, breathe.'],
	['Rest for 2 min', 'Rest for 2 minutes.'],
	['Ready?', 'Ready?']
])('%s is spoken as %s', (written, spoken) => {
	expect(spokenWords(written)).toBe(spoken);
});
