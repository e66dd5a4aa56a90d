import { expect, test } from 'vitest';
import { checkInAt, entryAt } from '#core/journal/entry.fake.ts';
import { answersThatCount } from './answers-that-count.ts';

const dayLength = 86_400_000;
const hour = 3_600_000;
const dayOf = (moment: number) => Math.floor(moment / dayLength);
const morning = Date.parse('2026-03-02T08:00:00Z');
const pains = (...entries: Parameters<typeof answersThatCount>[0]) =>
	answersThatCount(entries, dayOf).map(({ pain }) => pain);

test('of answers that name none, the newest of a day counts', () => {
	const [first, second] = [checkInAt(morning, { pain: 8 }), checkInAt(morning + hour, { pain: 2 })];
	expect(pains(first, second)).toEqual([undefined, 2]);
	expect(pains(first, checkInAt(morning + dayLength, { pain: 2 }))).toEqual([8, 2]);
});

test('an answer with which a session began stays', () => {
	const [first, second] = [checkInAt(morning, { pain: 8 }), checkInAt(morning + hour, { pain: 2 })];
	expect(pains(first, entryAt(morning + 60_000), second)).toEqual([8, 2]);
	expect(pains(first, second, entryAt(morning + 2 * hour))).toEqual([undefined, 2]);
});

test('answers of two devices, or to other questions, correct nothing', () => {
	const other = checkInAt(morning + hour, { pain: 2, device: 'other-device' });
	expect(pains(checkInAt(morning, { pain: 8 }), other)).toEqual([8, 2]);
	const { pain: _, ...walking } = checkInAt(morning + hour, { walking: 'possible' });
	expect(pains(checkInAt(morning, { pain: 8 }), walking)).toEqual([8, undefined]);
});

test('the newest answer about a morning counts, and what else was told stays', () => {
	const [first, second] = [5, 1].map((told, index) =>
		checkInAt(morning + index * hour, { morning: told, walking: 'possible' })
	);
	if (!first || !second) throw new Error('There are two.');
	expect(answersThatCount([first, second], dayOf)).toMatchObject([
		{ walking: 'possible' },
		{ morning: 1, walking: 'possible' }
	]);
	expect(answersThatCount([first, second], dayOf)[0]).not.toHaveProperty('morning');
});
