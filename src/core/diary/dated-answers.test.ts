import { expect, test } from 'vitest';
import { screeningAt } from '#core/journal/entry.fake.ts';
import { signLists } from '#core/safety/warning-signs.ts';
import { caudaSigns, datedAnswer } from './dated-answers.ts';

const day = 86_400_000;
const calendar = {
	dayOf: (moment: number) => Math.floor(moment / day),
	dateOf: (each: number) => `day ${each}`
};
const on = (each: number, signs: readonly string[] = [], asked = ['emergency'] as const) =>
	screeningAt(each * day, { asked, signs });
const said = 'new trouble with my bladder or bowel';

test.each([
	['nobody asked', [], 'not asked'],
	['it was not ticked', [on(3), on(7)], 'no on day 7, day 3'],
	['it was ticked once', [on(3, ['bladder']), on(7)], 'YES on day 3; no on day 7'],
	['another was ticked', [on(3, ['saddle'])], 'no on day 3'],
	['it was asked twice on a day', [on(3), on(3)], 'no on day 3'],
	[
		'it was asked for long',
		[1, 2, 3, 4, 5, 6, 7].map((each) => on(each)),
		'no on day 7, day 6, day 5, day 4, day 3 and 2 more days'
	]
])('where %s', (_, screenings, answer) => {
	expect(datedAnswer('bladder', screenings, calendar)).toBe(`${said}: ${answer}`);
});

test('a screen that was not shown is no answer', () => {
	const other = screeningAt(3 * day, { asked: ['today', 'soon'] });
	expect(datedAnswer('bladder', [other], calendar)).toBe(`${said}: not asked`);
});

test('each of these signs is asked on the first screen', () => {
	const ids = signLists.emergency.signs.flatMap(({ id, caudaEquina }) => (caudaEquina ? [id] : []));
	expect(ids.toSorted()).toEqual([...caudaSigns.legs, ...caudaSigns.feeling].toSorted());
});
