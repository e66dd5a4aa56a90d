import { expect, test } from 'vitest';
import { markHints } from './mark-hints.ts';

const marks = { typical: [60], last: [], words: 'most healthy adults 65°' };
const keys = (...seen: Parameters<typeof markHints>) => markHints(...seen).map(({ key }) => key);

test('what is seen is explained, and nothing else', () => {
	const nothing = { exercise: undefined, marks: undefined, target: undefined };
	expect(keys(nothing)).toEqual(['gestures']);
	expect(keys({ ...nothing, marks, target: 20 })).toEqual([
		'gestures',
		'mark-ghost',
		'mark-path',
		'mark-dots'
	]);
	expect(keys({ ...nothing, marks: { ...marks, last: [30] } })).toContain('mark-line');
});

test('cushions and a gap have words of their own', () => {
	const exercise = { equipment: ['mat', 'cushions'], range: { reading: '{} from heel to seat' } };
	const seen = markHints({ exercise, marks, target: 20 }).map(({ key }) => key);
	expect(seen).toEqual(['gestures', 'mark-ghost', 'mark-cushions', 'mark-gap', 'mark-dots']);
});

test('each is one short line', () => {
	const all = markHints({ exercise: undefined, marks: { ...marks, last: [1] }, target: 1 });
	for (const { words } of all) expect(words.length).toBeLessThanOrEqual(40);
});
