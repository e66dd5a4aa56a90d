import { describe, expect, test } from 'vitest';
import { gestureOf, isResting, type Touch, type Turn } from './gesture.ts';

const start: Touch = { x: 200, y: 300, at: 1000 };
const moved = (x: number, y: number, later = 100): Touch => ({
	x: start.x + x,
	y: start.y + y,
	at: start.at + later
});
const done = (x: number, y: number, turn: Turn = 0, later = 100) =>
	gestureOf(start, moved(x, y, later), turn);

test('a short touch is a tap, though the finger rolls a little', () => {
	expect([done(0, 0), done(10, -15), done(0, 0, 0, 599)]).toEqual(['tap', 'tap', 'tap']);
	expect(done(0, 0, 0, 600)).toBe('none');
	expect([isResting(start, moved(20, 10)), isResting(start, moved(20, 20))]).toEqual([true, false]);
});

test('a swipe leads where the page would go', () => {
	expect([done(-90, 10), done(90, 10), done(-90, 80), done(-40, 0), done(5, 200)]).toEqual([
		'next',
		'previous',
		'none',
		'none',
		'none'
	]);
});

describe('on a turned player', () => {
	test('a swipe goes by what the viewer sees', () => {
		const left: Readonly<Record<Turn, readonly [number, number]>> = {
			0: [-90, 0],
			90: [0, -90],
			180: [90, 0],
			270: [0, 90]
		};
		for (const turn of [0, 90, 180, 270] as const) {
			const [x, y] = left[turn];
			expect(done(x, y, turn)).toBe('next');
			expect(done(-x, -y, turn)).toBe('previous');
		}
	});
});
