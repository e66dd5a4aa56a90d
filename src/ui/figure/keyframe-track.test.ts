import { expect, test } from 'vitest';
import { keyframeTrack } from './keyframe-track.ts';

const numbersOf = (value: number | readonly number[]) =>
	typeof value === 'number' ? [value] : value;

test('what has no keyframes stays as it is', () => {
	const course = keyframeTrack<readonly number[], never>({ a: 0, k: [3, 4] }, numbersOf);
	expect(course.moves).toBe(false);
	expect([...course.at(70)]).toEqual([3, 4]);
});

test.each([
	[0, [1, 10]],
	[10, [1, 10]],
	[15, [2, 20]],
	[20, [3, 30]],
	[40, [4, 15]],
	[60, [5, 0]],
	[100, [5, 0]]
])('at frame %d between keyframes at 10, 20 and 60', (frame, wanted) => {
	const k = [
		{ t: 10, s: [1, 10] },
		{ t: 20, s: [3, 30] },
		{ t: 60, s: [5, 0] }
	];
	const course = keyframeTrack<number, readonly number[]>({ a: 1, k }, numbersOf);
	expect(course.moves).toBe(true);
	// In any order, as a figure goes back and forth.
	course.at(100 - frame);
	expect([...course.at(frame)]).toEqual(wanted);
});
