import { expect, test } from 'vitest';
import type { RangeLine } from '#core/progress/range-line.ts';
import { heelGap, seatedTwist } from '#core/progression/practice.fake.ts';
import { margins, marksOn, plotOf } from './plot.ts';

const size = { width: 360, height: 260, margin: margins.roomy };
const period = { from: 20_000, to: 20_083 };

function lineOf(levels: readonly number[], more: Partial<RangeLine> = {}): RangeLine {
	const weeks = levels.map((level, week) => {
		const day = period.from + week * 7;
		const asked = [level, level] as const;
		return { week, from: day, to: day, first: level, level, asked, times: 1 };
	});
	return { weeks, easier: [], stops: [], measurements: [], ...more };
}

test('up is further, also where the numbers shrink', () => {
	for (const [range, levels] of [
		[seatedTwist, [15, 24]],
		[heelGap, [20, 11]]
	] as const) {
		const plot = plotOf(range, [lineOf(levels)], period, size);
		const start = plotOf(range, [lineOf(levels.slice(0, 1))], period, size).lines[0]?.end?.y ?? 0;
		expect(plot.lines[0]?.end?.y).toBeLessThan(start);
	}
});

test('one step is seen, whatever bodies reach elsewhere', () => {
	const { start, step } = seatedTwist;
	const plot = plotOf(seatedTwist, [lineOf([start, start + step])], period, size);
	const first = plotOf(seatedTwist, [lineOf([start, start + step, start])], period, size);
	const further = (first.lines[0]?.end?.y ?? 0) - (plot.lines[0]?.end?.y ?? 0);
	expect(further).toBeGreaterThan(15);
	expect(plot.goal).toEqual({ shown: false, further: true });
	expect(plot.typical.bottom).toBe(plot.typical.top);
	for (const { y } of plot.ticks) {
		expect(y).toBeGreaterThanOrEqual(size.margin.top);
		expect(y).toBeLessThanOrEqual(size.height - size.margin.bottom);
	}
	expect(plot.ticks.length).toBeGreaterThan(2);
});

test('the goal is drawn where the person comes near it, and lies below who is far beyond', () => {
	const { goal } = seatedTwist;
	const near = plotOf(seatedTwist, [lineOf([goal - 15, goal - 2])], period, size);
	expect(near.goal).toMatchObject({ shown: true });
	expect(near.typical.top).toBeLessThan(near.typical.bottom);
	const beyond = plotOf(seatedTwist, [lineOf([goal + 20, goal + 21])], period, size);
	expect(beyond.goal).toEqual({ shown: false, further: false });
	expect(beyond.typical.bottom).toBe(size.height - size.margin.bottom);
});

test('everything lies within the room for it, the error bands too', () => {
	const measurements = [
		{ day: period.from, value: 12, error: 6, method: 'phone' as const },
		{ day: period.to, value: 58, error: 6, method: 'phone' as const }
	];
	const plot = plotOf(seatedTwist, [lineOf([15, 20, 30], { measurements })], period, size);
	const [line] = plot.lines;
	for (const { top, bottom, x } of line?.measures ?? []) {
		expect(top).toBeGreaterThanOrEqual(size.margin.top);
		expect(bottom).toBeLessThanOrEqual(size.height - size.margin.bottom);
		expect(x).toBeGreaterThanOrEqual(size.margin.left);
		expect(x).toBeLessThanOrEqual(size.width - size.margin.right);
	}
	expect(line?.measures).toHaveLength(2);
});

test('a line begins with the level of its first day, also if there is one week', () => {
	const { from } = period;
	const asked = [15, 17] as const;
	const week = { week: 0, from, to: from + 4, first: 15, level: 17, asked, times: 3 };
	const plot = plotOf(seatedTwist, [lineOf([], { weeks: [week] })], period, size);
	const [start, end] = [plot.lines[0]?.path.split(/[MLC]/)[1], plot.lines[0]?.end];
	expect(start?.split(',')[0]).toBe(String(plot.xOf(from)));
	expect(end?.x).toBe(plot.xOf(from + 4));
	expect(Number(start?.split(',')[1])).toBeGreaterThan(end?.y ?? Infinity);
});

test('a line ends where the level stands today', () => {
	const now = { day: period.to, level: 18 };
	const [line] = plotOf(heelGap, [lineOf([20, 15, 11], { now })], period, size).lines;
	expect(line?.level).toBe(18);
	expect(line?.end?.x).toBe(plotOf(heelGap, [], period, size).xOf(period.to));
});

test('a single week is a point, and has no line yet', () => {
	const [line] = plotOf(seatedTwist, [lineOf([15])], period, size).lines;
	expect(line?.end?.x).toBe(size.margin.left);
	expect(line?.level).toBe(15);
});

test('marks of days do not lie on each other', () => {
	const { xOf } = plotOf(seatedTwist, [lineOf([15])], period, size);
	const days = Array.from({ length: 300 }, (_, index) => period.from - 100 + index);
	const marks = marksOn(xOf, days, period);
	expect(marks.length).toBeGreaterThan(5);
	for (const [index, x] of marks.entries())
		if (index > 0) expect(x - (marks[index - 1] ?? 0)).toBeGreaterThanOrEqual(9);
});
