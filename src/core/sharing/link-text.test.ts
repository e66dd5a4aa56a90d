import { expect, test } from 'vitest';
import { linkTextOf, readLinkText } from './link-text.ts';
import { damagedLink } from './pack-routine.ts';
import { twelveSteps } from './routine-link.fake.ts';

const routine = { ...twelveSteps, steps: [...twelveSteps.steps, { exercise: 'own-s1' }] };
const stretch = { id: 'own-s1', what: 'stretch', text: '{"version":1,"name":"Slide"}' } as const;
const photo = { id: 'own-p1', what: 'picture', text: '{"version":1}' } as const;

test('a routine is read as it was, with the stretches of one’s own in it', () => {
	for (const [each, parts] of [
		[twelveSteps, []],
		[routine, [stretch]]
	] as const) {
		const text = linkTextOf(each, parts) ?? '';
		expect(readLinkText(text)).toEqual({ ok: true, value: { routine: each, parts } });
	}
});

test('a photo has no room in a link', () => {
	expect(linkTextOf(routine, [stretch, photo])).toBeUndefined();
});

test('what was cut off is damaged', () => {
	const text = linkTextOf(routine, [stretch]) ?? '';
	for (let length = 1; length < text.length; length += 7)
		expect(readLinkText(text.slice(0, length)).ok).toBe(false);
	expect(readLinkText('[')).toEqual({ ok: false, problem: damagedLink });
});
