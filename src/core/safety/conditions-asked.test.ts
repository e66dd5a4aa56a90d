import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { signLists } from './warning-signs.ts';
import { conditionsAsked } from './conditions-asked.ts';
import { neverScreened, type Screened } from './stored-safety.ts';

const now = instant(1_800_000_000_000);
const minute = 60_000;
const screened = (at: number, signs: readonly string[] = []): Screened => {
	const each = instant(at);
	return { ...neverScreened, answered: { emergency: each, today: each, soon: each }, signs };
};

test('what the signs ruled out a moment ago is not asked again', () => {
	expect(conditionsAsked(screened(now - minute), now)).toEqual([
		...['pregnant', 'stenosis', 'osteoporosis', 'surgery']
	]);
});

test.each([
	['pregnant', ['stenosis', 'osteoporosis', 'surgery']],
	['known-spine', ['pregnant']],
	['infection', ['pregnant', 'stenosis', 'osteoporosis']],
	['cough', ['pregnant', 'stenosis', 'osteoporosis', 'surgery']]
])('who ticked %s is asked about what it may mean', (sign, asked) => {
	expect(conditionsAsked(screened(now - minute, [sign]), now)).toEqual(asked);
});

test('an older answer, none, or one that is dated ahead tells nothing', () => {
	for (const at of [now - 31 * minute, now + minute])
		expect(conditionsAsked(screened(at), now)).toEqual([]);
	expect(conditionsAsked(neverScreened, now)).toEqual([]);
});

test('the signs name what they rule out', () => {
	const words = (id: string) =>
		[...signLists.today.signs, ...signLists.soon.signs].find((sign) => sign.id === id)?.words;
	expect(words('pregnant')).toMatch(/pregnant/);
	expect(words('infection')).toMatch(/operation/);
	for (const named of [/operation/, /narrow/, /slipped or broken bone in your spine/, /weak bones/])
		expect(words('known-spine')).toMatch(named);
});
