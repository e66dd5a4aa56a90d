import { expect, test } from 'vitest';
import { frameNear, lineAcross, lineThrough, pointAt, type TrackPoint } from './track-points.ts';

/** To the right by 10 pixels every fifth frame. */
const track = Array.from({ length: 21 }, (_, index): TrackPoint => [index * 10, 50]);

test('between two points of a track the way is straight', () => {
	expect(pointAt(track, 0)).toEqual([0, 50]);
	expect(pointAt(track, 42)).toEqual([84, 50]);
	expect(pointAt(track, 100)).toEqual([200, 50]);
});

test('beyond its ends a track stays where it ends', () => {
	expect([pointAt(track, -3), pointAt(track, 120)]).toEqual([
		[0, 50],
		[200, 50]
	]);
	expect(pointAt([], 50)).toBeUndefined();
});

test('a mark crosses the way at a right angle, also at its ends', () => {
	expect(lineAcross(track, 50, 20)).toBe('M100 40L100 60');
	expect(lineAcross(track, 100, 20)).toBe('M200 40L200 60');
	expect(lineAcross([], 50, 20)).toBe('');
});

test('a line goes through every point', () => {
	expect(lineThrough(track.slice(0, 3))).toBe('M0 50L10 50L20 50');
});

test('a point belongs to the frame at which the track comes nearest', () => {
	expect(frameNear(track, [84, 90])).toBe(42);
	expect([frameNear(track, [-20, 50]), frameNear(track, [900, 0])]).toEqual([0, 100]);
	expect(frameNear([[3, 3]], [0, 0])).toBeUndefined();
});
