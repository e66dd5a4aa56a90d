import fc from 'fast-check';
import { expect, test } from 'vitest';
import { after, instant, milliseconds } from '#core/base/units.ts';
import { urgencies } from '#core/journal/urgency.ts';
import {
	answerScreens,
	clearSigns,
	dueScreens,
	standingOf,
	unclearSigns
} from './screening-state.ts';
import { neverScreened } from './stored-safety.ts';
import { urgencyOf } from '#core/signs/sign-urgency.ts';
import { signLists } from './warning-signs.ts';

const now = instant(Date.UTC(2026, 2, 2, 8));
const days = (count: number) => milliseconds(count * 86_400_000);
const all = (signs: readonly string[], at = now) =>
	answerScreens(neverScreened, urgencies, signs, at);
const everySign = urgencies.flatMap((urgency) => signLists[urgency].signs.map(({ id }) => id));

test('before first use all screens are owed', () => {
	expect(standingOf(neverScreened, now)).toEqual({ name: 'asked', screens: urgencies });
});

test('they are owed again after two weeks, and after a clock was set back', () => {
	const screened = all([]);
	expect(standingOf(screened, after(now, milliseconds(days(14) - 1)))).toEqual({ name: 'clear' });
	expect(dueScreens(screened, after(now, days(14)))).toEqual(urgencies);
	expect(dueScreens(screened, instant(now - 1))).toEqual(urgencies);
});

test('a screen that was not reached is owed by itself', () => {
	const two = answerScreens(neverScreened, ['emergency', 'today'], [], now);
	expect(standingOf(two, now)).toEqual({ name: 'asked', screens: ['soon'] });
});

test('with a doctor to see nothing is asked again, unless something alarming came up', () => {
	const ill = answerScreens(neverScreened, ['emergency', 'today'], ['fever'], now);
	expect(standingOf(ill, after(now, days(20))).name).toBe('today');
	expect(standingOf({ ...ill, alarmed: true }, now)).toEqual({ name: 'asked', screens: urgencies });
});

test('a leg sign or much pain asks the first two lists again, and answering both settles it', () => {
	const alarmed = { ...all([]), alarmed: true };
	expect(standingOf(alarmed, now)).toEqual({ name: 'asked', screens: ['emergency', 'today'] });
	expect(standingOf(answerScreens(alarmed, ['emergency'], [], now), now).name).toBe('asked');
	const both = answerScreens(alarmed, ['emergency', 'today'], [], now);
	expect(standingOf(both, now)).toEqual({ name: 'clear' });
});

test.each([
	['emergency', 'emergency'],
	['today', 'today'],
	['soon', 'gentle']
] as const)('every sign of the screen "%s" leads to "%s"', (urgency, name) => {
	for (const { id } of signLists[urgency].signs) {
		expect(standingOf(all([id]), now)).toEqual({ name, signs: [id] });
	}
});

test('of any signs together the strictest decides', () => {
	fc.assert(
		fc.property(fc.subarray(everySign, { minLength: 1 }), (signs) => {
			const urgency = urgencyOf(signs);
			const standing = standingOf(all(signs), now);
			expect(standing).toEqual({
				name: urgency === 'soon' ? 'gentle' : urgency,
				signs: signs.filter((id) => urgencyOf([id]) === urgency)
			});
		})
	);
});

test('an emergency stands until its screen was answered with none, also when the others are owed', () => {
	const struck = answerScreens(neverScreened, ['emergency'], ['saddle'], now);
	expect(standingOf(struck, after(now, days(30)))).toEqual({
		name: 'emergency',
		signs: ['saddle']
	});
	expect(standingOf(clearSigns(clearSigns(struck, 'today'), 'soon'), now).name).toBe('emergency');
	const slip = answerScreens(all(['saddle']), ['emergency'], [], now);
	expect(standingOf(slip, now)).toEqual({ name: 'clear' });
});

test('a slip on one screen leaves what was said on the others', () => {
	const slip = answerScreens(all(['saddle', 'cough']), ['emergency'], [], now);
	expect(standingOf(slip, now)).toEqual({ name: 'today', signs: ['cough'] });
});

test('a doctor allows what is there, and what comes new is asked anew', () => {
	const allowed = clearSigns(all(['cancer']), 'today');
	expect(standingOf(allowed, now)).toEqual({ name: 'clear' });
	const same = answerScreens(allowed, urgencies, ['cancer'], after(now, days(14)));
	expect(standingOf(same, after(now, days(15)))).toEqual({ name: 'clear' });
	const more = answerScreens(allowed, urgencies, ['cancer', 'fever'], now);
	expect(standingOf(more, now)).toEqual({ name: 'today', signs: ['fever'] });
});

test('what was gone and comes back is allowed no longer', () => {
	const gone = answerScreens(clearSigns(all(['fever']), 'today'), urgencies, [], now);
	const back = answerScreens(gone, urgencies, ['fever'], now);
	expect(standingOf(back, now)).toEqual({ name: 'today', signs: ['fever'] });
});

test('gentle mode lasts until the person changes it, and can be chosen again', () => {
	const gentle = all(['pregnant', 'worse']);
	expect(standingOf(gentle, now).name).toBe('gentle');
	const full = clearSigns(gentle, 'soon');
	expect(standingOf(full, now)).toEqual({ name: 'clear' });
	expect(standingOf(unclearSigns(full, 'soon'), now).name).toBe('gentle');
});
