import { expect, test } from 'vitest';
import { instant, milliseconds } from '#core/base/units.ts';
import { spasmAt } from '#core/journal/entry.fake.ts';
import { readEntry, recordOf } from '#core/journal/record.ts';
import { isBrief } from '#core/journal/spasm.ts';
import { describeDetails, isSameSpasm, toggleBrief, toggleDetail } from './details.ts';

const spasm = spasmAt(Date.UTC(2026, 2, 2, 8));

test('what is said replaces what was said, and the rest stays', () => {
	expect(describeDetails(spasm, { pain: 3, at: instant(5000) })).toEqual({
		...spasm,
		pain: 3,
		at: instant(5000)
	});
});

test('what is taken back or empty is left out, and what is left can be kept and read', () => {
	const bare = describeDetails(spasm, {
		pain: undefined,
		lasted: undefined,
		where: [],
		triggers: undefined,
		helped: [],
		note: '  '
	});
	const { kind, id, device, at } = spasm;
	expect(bare).toEqual({ kind, id, device, at });
	expect(readEntry(recordOf(bare))).toEqual({ ok: true, value: bare });
});

test('a chip is ticked and unticked', () => {
	expect(toggleDetail(undefined, 'a')).toEqual(['a']);
	expect(toggleDetail(['a', 'b'], 'a')).toEqual(['b']);
	expect(toggleDetail(['a'], 'b')).toEqual(['a', 'b']);
});

test('two say the same whatever their ids', () => {
	expect(isSameSpasm(spasm, { ...spasm, id: 'other' })).toBe(true);
	expect(isSameSpasm(spasm, describeDetails(spasm, { lasted: milliseconds(1) }))).toBe(false);
});

test('that it was short takes the place of a length that says otherwise, and can be taken back', () => {
	const brief = describeDetails(spasm, toggleBrief(spasm));
	expect(brief).toMatchObject({ extent: 'brief' });
	expect([isBrief(brief), brief.lasted]).toEqual([true, undefined]);
	expect(readEntry(recordOf(brief))).toEqual({ ok: true, value: brief });
	const seconds = describeDetails(spasm, { lasted: milliseconds(10_000) });
	for (const short of [brief, seconds]) {
		const full = describeDetails(short, toggleBrief(short));
		expect([isBrief(full), full.extent, full.lasted]).toEqual([false, undefined, undefined]);
	}
	expect(isSameSpasm(brief, describeDetails(brief, { extent: undefined }))).toBe(false);
});
