import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { ids } from './ids.ts';

test('ids rise within one millisecond and when the clock is set back', () => {
	let now = 1_800_000_000_000;
	const made = ids({ now: () => instant(now) });
	const all = Array.from({ length: 10_000 }, () => made.next());
	now -= 60_000;
	all.push(made.next());
	expect(all).toEqual(all.toSorted());
	expect(new Set(all).size).toBe(all.length);
});

test('without storage a device still keeps its id while the page is open', () => {
	const made = ids({ now: () => instant(1) });
	expect(made.device()).toBe(made.device());
});

test('a device that was forgotten has another id', () => {
	const made = ids({ now: () => instant(1) });
	const before = made.device();
	made.forgetDevice(before);
	const anew = made.device();
	expect(anew).not.toBe(before);
	made.forgetDevice(before);
	expect(made.device()).toBe(anew);
});
