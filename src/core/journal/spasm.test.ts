import { expect, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { isBrief } from './spasm.ts';

const seconds = (lasted: number) => ({ lasted: milliseconds(lasted * 1000) });

test('a lock-up of under two minutes is brief, measured or told', () => {
	expect(isBrief(seconds(10))).toBe(true);
	expect(isBrief(seconds(119))).toBe(true);
	expect(isBrief(seconds(120))).toBe(false);
	expect(isBrief({ extent: 'brief' })).toBe(true);
	expect(isBrief({ ...seconds(600), extent: 'brief' })).toBe(false);
	expect(isBrief({})).toBe(false);
});
