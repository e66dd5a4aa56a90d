import { expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { parseShape, wholeShape } from '#core/tailoring/shape.ts';
import { timeIn, timesFor, withTime } from './times.ts';

const [short, long] = [fromSeconds(679), fromSeconds(994)];
const daily = { all: short, long };
const namesFor = (lengths: typeof daily, shape = wholeShape) =>
	timesFor(shape, lengths).map(({ name, more }) => `${name} ${more}`);

test('the full dose is offered beside the short one, where a routine has one', () => {
	const times = ['3 min', '5 min', '10 min', 'All 11:19'];
	expect(namesFor(daily)).toEqual([...times, 'Long holds 16:34']);
	expect(namesFor({ all: short, long: short })).toEqual(times);
});

test('no limit is offered that is longer than all of it, nor one that is just as long', () => {
	const all = fromSeconds(300);
	expect(namesFor({ all, long: all })).toEqual(['3 min', 'All 5:00']);
	const tenMinutes = { ...wholeShape, minutes: 10 };
	expect(namesFor({ all, long: all }, tenMinutes)).toEqual(['3 min', 'All 5:00']);
	expect(timeIn(tenMinutes, { all, long: all })).toBe(0);
	expect(timeIn({ ...wholeShape, full: true }, { all, long: all })).toBe(0);
});

test('the short dose is chosen unless somebody chooses the full one, and one replaces the other', () => {
	for (const { id } of timesFor(wholeShape, daily)) {
		for (const before of ['', 'full', 'minutes=5', 'lying&no-strength']) {
			const chosen = withTime(parseShape(before), id);
			expect(timeIn(chosen, daily)).toBe(id);
			expect(chosen.place).toBe(parseShape(before).place);
		}
	}
	expect(timeIn(wholeShape, daily)).toBe(0);
});
