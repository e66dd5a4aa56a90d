import { expect, test } from 'vitest';
import type { Bezier, PathShape } from '#core/base/lottie-file.ts';
import { outlineOf } from './outline.ts';

const corner: Bezier = {
	c: false,
	v: [
		[0, 0],
		[10, 0],
		[10, 20]
	],
	i: [
		[0, 0],
		[-2, 1],
		[0, -3]
	],
	o: [
		[4, 0],
		[0, 5],
		[0, 0]
	]
};
const still = (bezier: Bezier): PathShape => ({ ty: 'sh', ks: { a: 0, k: bezier } });

test('handles are told from the page instead of from their corners', () => {
	const outline = outlineOf([still(corner)]);
	expect(outline.moves).toBe(false);
	expect(outline.at(0)).toBe('M0 0C4 0 8 1 10 0 10 5 10 17 10 20');
});

test('what is closed goes back to where it began', () => {
	expect(outlineOf([still({ ...corner, c: true })]).at(0)).toBe(
		'M0 0C4 0 8 1 10 0 10 5 10 17 10 20 10 20 0 0 0 0z'
	);
});

test('what moves is written to a twentieth, on this side of the page and beyond', () => {
	const later = { ...corner, v: corner.v.map(([x, y]) => [x - 1.1, y - 0.1] as const) };
	const keys = [
		{ t: 0, s: [corner] as const },
		{ t: 100, s: [later] as const }
	];
	const moving: PathShape = { ty: 'sh', ks: { a: 1, k: keys } };
	const outline = outlineOf([moving, still({ ...corner, v: [[1, 2]] })]);
	expect(outline.moves).toBe(true);
	expect(outline.at(50)).toBe(
		'M-0.55 -0.05C3.45 -0.05 7.45 0.95 9.45 -0.05 9.45 4.95 9.45 16.95 9.45 19.95M1 2'
	);
});

test('a path without corners is none', () => {
	expect(outlineOf([still({ c: true, v: [], i: [], o: [] })]).at(3)).toBe('');
});
