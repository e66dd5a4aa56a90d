import { expect, test } from 'vitest';
import { dayLength, instant, milliseconds } from '#core/base/units.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
import { todaysStops } from './todays-stops.ts';

const dayOf = (moment: number) => Math.floor(moment / dayLength);
const now = instant(Date.UTC(2026, 2, 2, 10));
const sharp = {
	felt: 'too-much',
	tooMuch: [{ exercise: 'cat-cow', kind: 'sharp' }]
} as const;
const none = { ok: true, value: undefined } as const;

test('a movement that was said to be sharp is closed for the day, as one that was stopped', () => {
	const session = entryAt(now - 3_600_000, sharp);
	expect(todaysStops([session], none, now, dayOf)).toEqual([
		{ at: session.ended, exercise: 'cat-cow', kind: 'sharp' }
	]);
	const yesterday = entryAt(now - dayLength, sharp);
	expect(todaysStops([yesterday], none, now, dayOf)).toEqual([]);
});

test('it is closed before the session is saved, too', () => {
	const kept = {
		snapshot: {
			...{ id: 'one', of: 'daily', endless: false, played: [] },
			...{ length: milliseconds(1000), elapsed: milliseconds(1000) }
		},
		...{ planned: {}, targets: {}, levels: {}, stops: [], added: {}, keptAt: now },
		...{ strength: 'open', without: [], unreplaced: [] },
		...{ answers: { reached: {}, ...sharp }, finished: 'complete' }
	};
	expect(todaysStops([], { ok: true, value: kept }, now, dayOf)).toEqual([
		{ at: now, exercise: 'cat-cow', kind: 'sharp' }
	]);
});
