import { expect, test } from 'vitest';
import { instant, type Instant } from '#core/base/units.ts';
import {
	checkInAt,
	entryAt,
	measurementAt,
	screeningAt,
	spasmAt,
	ownThingAt
} from '#core/journal/entry.fake.ts';
import type { Entry } from '#core/journal/entry.ts';
import { deletionWords } from './deletion-words.ts';

const at = Date.parse('2026-10-04T18:00:00Z');
const names = {
	routines: { daily: { name: 'Daily prevention' } },
	exercises: { 'seated-twist': { name: 'Seated twist' } },
	own: { 'own-1': { name: 'My morning' } },
	dayOf: (moment: Instant) => Math.floor(moment / 86_400_000)
};

function wordsOf(...entries: readonly Entry[]): string | undefined {
	const removed = entries.map(({ id }) => id);
	return deletionWords(
		{ kind: 'removal', id: 'z', device: 'd', at: instant(at + 86_400_000), removed },
		new Map(entries.map((entry) => [entry.id, entry])),
		names
	);
}

test('each deletion says what it was and of which day', () => {
	expect(wordsOf(entryAt(at))).toBe('Daily prevention, 4 October 2026');
	expect(wordsOf(spasmAt(at))).toBe('Spasm, 4 October 2026');
	expect(wordsOf(measurementAt(at))).toBe('Seated twist, measured, 4 October 2026');
	expect(wordsOf(checkInAt(at, { pain: 4 }))).toBe('Pain 4 of 10, 4 October 2026');
});

test('of several it names the first and counts the others', () => {
	expect(wordsOf(entryAt(at), spasmAt(at), screeningAt(at))).toBe(
		'Daily prevention and 1 other, deleted on 5 October 2026'
	);
});

test('answers about signs that were taken back are nothing to a person', () => {
	expect(wordsOf(screeningAt(at))).toBeUndefined();
});

test('what people made has its name, once for all its versions, and so has a session of it', () => {
	const first = ownThingAt(at, { text: '{"name":"My morning"}' });
	const second = ownThingAt(at + 1000, { text: '{"name":"My day"}', replaces: first.id });
	expect(wordsOf(second, first)).toBe('My day, 4 October 2026');
	expect(wordsOf(entryAt(at, { of: 'own-1' }))).toBe('My morning, 4 October 2026');
	expect(wordsOf(entryAt(at, { of: 'own-2' }))).toBe(
		'A routine of your own, deleted, 4 October 2026'
	);
});
