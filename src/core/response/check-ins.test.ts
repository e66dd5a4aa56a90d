import { expect, test } from 'vitest';
import { dayLength, instant } from '#core/base/units.ts';
import { checkInAt, entryAt } from '#core/journal/entry.fake.ts';
import { correctionOf } from './correction.ts';
import { responsesByDay } from './responses-by-day.ts';

const dayOf = (moment: number) => Math.floor(moment / dayLength);
const evening = instant(50 * dayLength + 18 * 3_600_000);

test('the last answer about any session of a day is that of the day', () => {
	const [first, second] = [entryAt(evening), entryAt(evening + 7_200_000)];
	const told = (at: number, session: typeof first, response: 'as-usual' | 'bit-worse') =>
		checkInAt(at, { responseTo: session.id, response });
	const answers = [
		told(evening + dayLength, first, 'as-usual'),
		told(evening + dayLength + 1000, second, 'bit-worse'),
		checkInAt(evening + dayLength + 2000, { responseTo: 'gone', response: 'as-usual' })
	];
	const responses = responsesByDay([first, second, ...answers], dayOf);
	expect([...responses]).toEqual([[50, answers[1]]]);
});

test('a correction names what it replaces, and tells again what else that told', () => {
	const former = checkInAt(evening, { pain: 4, walking: 'possible' });
	expect(correctionOf(former, { pain: 2 })).toEqual({
		...{ pain: 2, walking: 'possible', replaces: former.id }
	});
});
