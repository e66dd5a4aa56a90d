import { expect, test } from 'vitest';
import { instant, milliseconds } from '#core/units.ts';
import { readRunningSession, stale, type RunningSession } from './running-session.ts';

const running: RunningSession = {
	snapshot: {
		id: 'one',
		of: 'daily',
		endless: false,
		length: milliseconds(679_000),
		elapsed: milliseconds(61_000),
		startedAt: instant(1000),
		lastPlayed: instant(62_000),
		played: [[0, 5]]
	},
	targets: { 'seated-twist:left': 15 },
	levels: { 'seated-twist:left': 20 },
	strength: 'locked',
	answers: { reached: { 'seated-twist:left': 'target' }, pain: 3 },
	finished: 'early',
	keptAt: instant(62_000)
};

test('a kept session is read as it was', () => {
	expect(readRunningSession(structuredClone(running))).toEqual(running);
});

test('what shaped it is read too, and an older session without it stays readable', () => {
	const { snapshot } = running;
	const shaped = {
		...running,
		snapshot: { ...snapshot, shape: 'minutes=5&lying', without: ['plank'] }
	};
	expect(readRunningSession(structuredClone(shaped))).toEqual(shaped);
	const broken = { ...running, snapshot: { ...snapshot, shape: 5, without: 'plank' } };
	expect(readRunningSession(broken)).toEqual(running);
});

test('what is not a session is none', () => {
	for (const kept of [undefined, null, 7, 'x', [], {}, { ...running, snapshot: { id: 1 } }]) {
		expect(readRunningSession(kept)).toBeUndefined();
	}
});

test('a broken part is left out and the rest kept', () => {
	const broken = {
		...running,
		answers: { reached: { a: {} }, pain: 40 },
		targets: { b: 'x', c: 2 }
	};
	expect(readRunningSession(broken)).toMatchObject({ answers: { reached: {} }, targets: { c: 2 } });
});

test('after two hours nobody goes on where they were', () => {
	expect(stale(running, instant(62_000 + 1.9 * 3_600_000))).toBe(false);
	expect(stale(running, instant(62_000 + 2.1 * 3_600_000))).toBe(true);
	expect(stale({ ...running, keptAt: instant(9e12) }, instant(62_000))).toBe(true);
});
