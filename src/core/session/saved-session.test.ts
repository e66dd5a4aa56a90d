import { expect, test } from 'vitest';
import { instant, milliseconds } from '#core/base/units.ts';
import { readSavedSession } from './read-saved-session.ts';
import { isStale, type SavedSession } from './saved-session.ts';

const began = Date.UTC(2026, 2, 2, 8);
const running: SavedSession = {
	snapshot: {
		id: 'one',
		of: 'daily',
		endless: false,
		length: milliseconds(679_000),
		elapsed: milliseconds(61_000),
		startedAt: instant(began),
		lastPlayed: instant(began + 62_000),
		played: [[0, 5]]
	},
	planned: { 'seated-twist:left': 18 },
	targets: { 'seated-twist:left': 15 },
	levels: { 'seated-twist:left': 20 },
	strength: 'locked',
	without: ['plank', 'bridge'],
	unreplaced: ['plank'],
	answers: { reached: { 'seated-twist:left': 'target' }, pain: 3 },
	stops: [{ at: instant(began + 50_000), exercise: 'seated-twist', side: 'left', kind: 'sharp' }],
	added: { 4: milliseconds(10_000) },
	finished: 'early',
	keptAt: instant(began + 62_000)
};

test('a kept session is read as it was', () => {
	expect(readSavedSession(structuredClone(running))).toEqual(running);
});

test('each answer is read, a broken one is left out, and nothing of what was too much is lost', () => {
	const answers = {
		felt: 'too-much',
		tooMuch: [
			{ exercise: 'bridge', kind: 'sharp' },
			{ exercise: 'seated-twist', side: 'left' }
		],
		reached: { 'seated-twist:left': 12 },
		why: 'tired',
		worstPain: 6
	};
	expect(readSavedSession({ ...running, answers })?.answers).toEqual(answers);
	const broken = { ...answers, felt: 'odd', why: 3, tooMuch: [7, { exercise: 'bridge', side: 5 }] };
	expect(readSavedSession({ ...running, answers: broken })?.answers).toEqual({
		...{ reached: answers.reached, worstPain: 6 },
		tooMuch: [{ kind: 'sharp' }, { exercise: 'bridge' }]
	});
});

test('what shaped it is read too, and an older session without it stays readable', () => {
	const { snapshot } = running;
	const carried = {
		done: [{ exercise: 'cat-cow', repetitions: 3, rounds: 0, percentOfLevel: 50 }],
		practised: milliseconds(30_000),
		shares: { 'cat-cow': 50 }
	};
	const shaped = {
		...running,
		hurt: true,
		snapshot: { ...snapshot, shape: 'minutes=5&lying', carried }
	};
	expect(readSavedSession(structuredClone(shaped))).toEqual(shaped);
	const { without: _, unreplaced: __, ...older } = running;
	const before = { ...older, snapshot: { ...snapshot, without: ['plank'] } };
	expect(readSavedSession(before)).toEqual({ ...running, without: ['plank'], unreplaced: [] });
	const broken = {
		...running,
		hurt: 'yes',
		without: 'plank',
		unreplaced: 5,
		snapshot: {
			...snapshot,
			shape: 5,
			carried: { done: [{ exercise: 5 }, 'none'], practised: 'a' }
		}
	};
	expect(readSavedSession(broken)).toMatchObject({ without: [], unreplaced: [] });
	expect(readSavedSession(broken)?.snapshot.carried).toEqual({
		done: [],
		practised: 0,
		shares: {}
	});
});

test('what is not a session is none', () => {
	for (const kept of [undefined, null, 7, 'x', [], {}, { ...running, snapshot: { id: 1 } }]) {
		expect(readSavedSession(kept)).toBeUndefined();
	}
});

test('a broken part is left out and the rest kept, and a stop counts whatever is broken', () => {
	const broken = {
		...running,
		answers: { reached: { a: {} }, pain: 40 },
		targets: { b: 'x', c: 2 },
		stops: [
			{ at: began, exercise: 'plank', kind: 'odd' },
			{ at: 'x', exercise: 'plank', kind: 'sharp' },
			7
		],
		added: { 1: 'x', 2: 5 }
	};
	expect(readSavedSession(broken)).toMatchObject({
		answers: { reached: {} },
		targets: { c: 2 },
		stops: [
			{ at: began, exercise: 'plank', kind: 'leg', unclear: true },
			{ at: running.keptAt, exercise: 'plank', kind: 'sharp' },
			{ at: running.keptAt, kind: 'leg', unclear: true }
		],
		added: { 2: 5 }
	});
});

test('what an app kept that knew neither stops nor added time is read', () => {
	const { planned: _, stops: __, added: ___, ...older } = running;
	const read = { ...running, planned: running.targets, stops: [], added: {} };
	expect(readSavedSession(older)).toEqual(read);
});

test('after two hours nobody goes on where they were', () => {
	expect(isStale(running, instant(began + 62_000 + 1.9 * 3_600_000))).toBe(false);
	expect(isStale(running, instant(began + 62_000 + 2.1 * 3_600_000))).toBe(true);
	expect(isStale({ ...running, keptAt: instant(9e12) }, instant(began + 62_000))).toBe(true);
});
