import { expect, test } from 'vitest';
import { instant, milliseconds } from '#core/base/units.ts';
import {
	allowanceAt,
	checkInAt,
	entryAt,
	screeningAt,
	selfCareAt,
	spasmAt,
	stoppedAt
} from '#core/journal/entry.fake.ts';
import { caresIn, isPainful, kindOf, spasmDays, sumOf } from './care.ts';

const dayLength = 86_400_000;
const began = Date.parse('2026-03-02T08:00:00Z');
const dayOf = (moment: number) => Math.floor(moment / dayLength);
const first = dayOf(began);
const on = (day: number) => began + day * dayLength;

const cares = caresIn(
	[
		checkInAt(on(0), { pain: 2 }),
		entryAt(on(0), { pain: 1, worstPain: 5 }),
		entryAt(on(0) + 3_600_000, { pain: 0 }),
		checkInAt(on(1), { pain: 6 }),
		{ kind: 'spasm', id: 's', device: 'd', at: instant(on(3)), pain: 9 },
		entryAt(on(3), { pain: 3 })
	],
	dayOf
);

test('a day keeps the worst that was said, and all its sessions', () => {
	expect(cares.get(first)).toEqual({
		sessions: 2,
		practised: milliseconds(2 * 679_000),
		pain: 5,
		painWithoutStops: 5,
		spasms: 0,
		lockUps: 0,
		stops: 0
	});
});

test('a session in which nothing was done is a day with a stop, and no practice', () => {
	const days = caresIn([stoppedAt(on(0)), stoppedAt(on(1)), entryAt(on(1))], dayOf);
	expect([...days].map(([, care]) => [kindOf(care), care.sessions, care.stops])).toEqual([
		['stop', 0, 1],
		['practice', 1, 1]
	]);
	expect(sumOf(days)).toMatchObject({ sessions: 1, practice: 1, rest: 0, stop: 1 });
});

test('each day of care is one of practice, of rest or one that hurt', () => {
	const days = caresIn(
		[
			...[checkInAt(on(0)), spasmAt(on(1)), checkInAt(on(1)), stoppedAt(on(2)), entryAt(on(3))],
			...[spasmAt(on(3)), stoppedAt(on(3)), spasmAt(on(4), { extent: 'brief' })]
		],
		dayOf
	);
	expect(days.size).toBe(5);
	expect(sumOf(days)).toMatchObject({ practice: 1, rest: 1, hurt: 3 });
});

test('a day of rest and one with a spasm are care as well, and a day of nothing is no day', () => {
	expect([...cares].map(([day, care]) => [day - first, kindOf(care), isPainful(care)])).toEqual([
		[0, 'practice', true],
		[1, 'rest', true],
		[3, 'spasm', true]
	]);
});

test('a walk or a pack looks after the back, and an answered screen does not', () => {
	const two = caresIn([selfCareAt(on(0)), screeningAt(on(1)), allowanceAt(on(1), 'doctor')], dayOf);
	expect([...two.keys()]).toEqual([first]);
});

test('a day with practice and a spasm counts as both', () => {
	expect(sumOf(cares)).toEqual({
		sessions: 3,
		practised: milliseconds(3 * 679_000),
		practice: 2,
		rest: 1,
		spasm: 1,
		lockUp: 0,
		stop: 0,
		hurt: 0
	});
	expect(sumOf(cares, first + 1, first + 3)).toMatchObject({ practice: 0, rest: 1, spasm: 0 });
});

test('a lock-up is counted by itself, and its pain of some seconds is not that of the day', () => {
	const brief = { pain: 9, lasted: milliseconds(10_000) };
	const days = caresIn(
		[spasmAt(on(0), brief), spasmAt(on(0) + 60_000, brief), entryAt(on(1)), spasmAt(on(1), brief)],
		dayOf
	);
	expect([...days.values()].map((care) => [kindOf(care), care.lockUps, care.spasms])).toEqual([
		['lock-up', 2, 0],
		['lock-up', 1, 0]
	]);
	expect([...days.values()].map(isPainful)).toEqual([false, false]);
	expect(sumOf(days)).toMatchObject({ lockUp: 2, spasm: 0, practice: 1, rest: 0 });
	expect(spasmDays(days)).toEqual([]);
});

test('a check-in that was corrected tells the pain it was corrected to, also in older records', () => {
	const at = Date.parse('2026-03-02T08:00:00Z');
	const [former, later] = [checkInAt(at, { pain: 8 }), checkInAt(at + 60_000, { pain: 2 })];
	expect([...caresIn([former, later], dayOf).values()].map(({ pain }) => pain)).toEqual([2]);
	const [five, one] = [5, 1].map((morning, index) => {
		const { pain: _, ...told } = checkInAt(at + index * 60_000, { morning });
		return told;
	});
	if (!five || !one) throw new Error('There are two.');
	expect([...caresIn([five, one], dayOf).values()].map(({ pain }) => pain)).toEqual([1]);
});
