import { expect, test } from 'vitest';
import { dayLength, instant, type Instant } from '#core/base/units.ts';
import { checkInAt, entryAt, removalAt, stoppedAt } from '#core/journal/entry.fake.ts';
import {
	entriesInEffect,
	type CheckIn,
	type Entry,
	type SessionEntry
} from '#core/journal/entry.ts';
import { moveToNow } from '#core/progression/entries-ahead.ts';
import { practiceOn, unansweredPractice } from './unanswered-practice.ts';

const hour = 3_600_000;
/** Days end at four in the morning. */
const dayOf = (moment: Instant) => Math.floor((moment - 4 * hour) / dayLength);
const at = (day: number, hours: number) =>
	instant(100 * dayLength + day * dayLength + hours * hour);
const now = at(0, 9);

function askedAbout(entries: readonly Entry[], moment = now) {
	return unansweredPractice(entriesInEffect(entries), moment, dayOf)?.id;
}

function answerTo(session: SessionEntry, moment: Instant, more: Partial<CheckIn> = {}): CheckIn {
	const { pain: _, ...checkIn } = checkInAt(moment, { response: 'as-usual', ...more });
	return { ...checkIn, responseTo: session.id };
}

test('it is asked from the day after a practice up to seven days after it', () => {
	const ago = (days: number) => [entryAt(at(-days, 18))];
	expect([0, 1, 2, 7, 8].map((days) => askedAbout(ago(days)) !== undefined)).toEqual([
		...[false, true, true, true, false]
	]);
});

test('it is about the last practice alone, and not asked while that is of today', () => {
	const [tuesday, thursday] = [entryAt(at(-4, 8)), entryAt(at(-2, 8))];
	expect(askedAbout([tuesday, thursday])).toBe(thursday.id);
	expect(askedAbout([tuesday, thursday, answerTo(thursday, at(-1, 8))])).toBeUndefined();
	expect(askedAbout([tuesday, entryAt(at(0, 7))])).toBeUndefined();
});

test('it is asked once, also of who does not remember, and a corrected answer is one', () => {
	const session = entryAt(at(-1, 18));
	const first = answerTo(session, at(0, 7), { response: 'not-known' });
	expect(askedAbout([session, first])).toBeUndefined();
	const second = answerTo(session, at(0, 8), { response: 'bit-worse', replaces: first.id });
	expect(askedAbout([session, first, second])).toBeUndefined();
	expect(askedAbout([session, checkInAt(at(0, 7))])).toBe(session.id);
});

test('of two on one day the later one is asked about, and one answer is for both', () => {
	const [morning, evening] = [entryAt(at(-1, 7)), entryAt(at(-1, 19))];
	expect(askedAbout([morning, evening])).toBe(evening.id);
	expect(askedAbout([morning, evening, answerTo(morning, at(0, 7))])).toBeUndefined();
});

test('a session that ended past midnight belongs to the evening, and one past the start of a day to the new one', () => {
	const late = entryAt(at(-1, 23.9), { ended: at(0, 0.3) });
	expect(askedAbout([late])).toBe(late.id);
	expect(practiceOn([late], dayOf(at(-1, 12)), dayOf)).toBe(late);
	const across = entryAt(at(0, 3.9), { ended: at(0, 4.2) });
	expect(askedAbout([across])).toBeUndefined();
	expect(askedAbout([across], at(1, 9))).toBe(across.id);
});

test('the answer of an earlier version, pain in the morning after, counts', () => {
	const session = entryAt(at(-1, 18));
	expect(askedAbout([session, checkInAt(at(0, 7), { morning: 2 })])).toBeUndefined();
	expect(askedAbout([entryAt(at(-2, 18)), checkInAt(at(0, 7), { morning: 2 })])).toBeDefined();
});

test('a moved session is asked about on the day after the one to which it was moved', () => {
	const ahead = entryAt(at(40, 8));
	const moved = moveToNow(ahead, 'z-moved', at(-1, 9));
	const removal = removalAt(at(-1, 9), [ahead.id]);
	expect(askedAbout([ahead])).toBeUndefined();
	expect(askedAbout([ahead, moved, removal])).toBe('z-moved');
});

test('a deleted session, one without a finished step, and breathing on repeat are no practice', () => {
	const session = entryAt(at(-1, 18));
	expect(askedAbout([session, removalAt(at(0, 7), [session.id])])).toBeUndefined();
	expect(askedAbout([stoppedAt(at(-1, 18))])).toBeUndefined();
	for (const measured of [undefined, { unit: 'minutes', target: 5 } as const]) {
		const step = { exercise: 'breathing', repetitions: 9, ...(measured && { measured }) };
		const breathing = entryAt(at(-1, 20), { of: 'repeat:breathing', steps: [step] });
		expect(askedAbout([session, breathing])).toBe(session.id);
	}
});
