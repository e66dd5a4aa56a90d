import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromSeconds, milliseconds } from '#core/base/units.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import {
	anEndlessTimetable,
	arch,
	aTimetable,
	routine,
	twist
} from '#core/routine/routine.fake.ts';
import { momentAt } from './moment.ts';
import { adjustmentAt, shortenHolds, applyAdjustments } from './phase-adjustments.ts';
import type { Timetable } from './timetable.ts';

const short = routineTimetable(routine, { twist, arch }, { strength: 'open' });

/** Which phases are longer than before, and by how many seconds, when it is asked at this second. */
function change(timetable: Timetable, second: number, by: number) {
	const moment = momentAt(timetable, fromSeconds(second));
	const longer = applyAdjustments(timetable, adjustmentAt({}, timetable, moment, fromSeconds(by)));
	return longer.phases.flatMap(({ name, side, repetition, length }, index) => {
		const gain = length - (timetable.phases[index]?.length ?? 0);
		return gain === 0 ? [] : [`${name} ${side} ${repetition} ${gain / 1000}`];
	});
}

describe('ten seconds more', () => {
	test('in a hold are for that hold, on both sides', () => {
		expect(change(short, 14, 10)).toEqual(['hold left 0 10', 'hold right 0 10']);
	});

	test('in a movement are for the hold it leads to', () => {
		expect(change(short, 9, 10)).toEqual(['hold left 0 10', 'hold right 0 10']);
		expect(change(short, 19, 10)).toEqual(['rest left 0 10', 'rest right 0 10']);
	});

	test('on the second side are for that side alone: the first is over', () => {
		expect(change(short, 46, 10)).toEqual(['hold right 0 10']);
	});

	test('while getting ready are for getting ready', () => {
		expect(change(short, 2, 10)).toEqual(['get ready left undefined 10']);
	});

	test('on repeat are for every round and side', () => {
		expect(change(repeatTimetable(twist), 32, 10)).toEqual(['hold left 0 10', 'hold right 0 10']);
	});
});

describe('ten seconds less', () => {
	test('leave a second of what is going on', () => {
		expect(change(short, 14, -10)).toEqual(['hold left 0 -2', 'hold right 0 -2']);
	});

	test('take nothing from what is all but over', () => {
		expect(change(short, 16.5, -10)).toEqual([]);
	});
});

test('a side that was made shorter for itself is never taken away with the other', () => {
	const second = momentAt(short, fromSeconds(46));
	const less = adjustmentAt({}, short, second, fromSeconds(-10));
	const shorter = applyAdjustments(short, less);
	const both = adjustmentAt(less, shorter, momentAt(shorter, fromSeconds(9)), fromSeconds(-10));
	const holds = applyAdjustments(short, both).phases.filter(({ kind }) => kind === 'hold');
	expect(holds.map(({ length }) => length / 1000)).toEqual([1, 5, 1, 5]);
});

test('holds that are made shorter are so from there on, and at least a second', () => {
	const from = short.phases.findIndex(({ side, kind }) => side === 'right' && kind === 'move');
	const lengths = (by: number) =>
		applyAdjustments(short, shortenHolds({}, short, from, fromSeconds(by)))
			.phases.filter(({ kind }) => kind === 'hold')
			.map(({ length }) => length / 1000);
	expect([lengths(2), lengths(9)]).toEqual([
		[5, 5, 3, 3],
		[5, 5, 1, 1]
	]);
});

test('adding and taking away again leaves everything as it was', () => {
	const moment = momentAt(short, fromSeconds(14));
	const more = adjustmentAt({}, short, moment, fromSeconds(10));
	const longer = applyAdjustments(short, more);
	const less = adjustmentAt(more, longer, momentAt(longer, fromSeconds(14)), fromSeconds(-10));
	expect(applyAdjustments(short, less)).toEqual(short);
});

test('whatever is added whenever, phases follow each other and steps hold their own', () => {
	const asked = fc.array(fc.tuple(fc.nat(400), fc.constantFrom(-10, 10, 30)), { maxLength: 6 });
	fc.assert(
		fc.property(fc.oneof(aTimetable, anEndlessTimetable), asked, (timetable, all) => {
			let [added, longer] = [{}, timetable];
			for (const [second, by] of all) {
				added = adjustmentAt(added, longer, momentAt(longer, fromSeconds(second)), fromSeconds(by));
				longer = applyAdjustments(timetable, added);
			}
			let now = 0;
			for (const phase of longer.phases) {
				expect(phase.starts).toBe(now);
				expect(phase.length).toBeGreaterThan(0);
				now += phase.length;
			}
			expect(longer.length).toBe(now);
			for (const [index, step] of longer.steps.entries()) {
				const own = longer.phases.filter((phase) => phase.step === index);
				expect([step.starts, step.length]).toEqual([
					own[0]?.starts ?? step.starts,
					milliseconds(own.reduce((sum, { length }) => sum + length, 0))
				]);
			}
			expect(longer.phases.map(({ name }) => name)).toEqual(
				timetable.phases.map(({ name }) => name)
			);
		})
	);
});
