import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import type { Exercise, Range } from '#core/exercise/exercise.ts';
import { checkInAt, entryAt, spasmAt } from '#core/journal/entry.fake.ts';
import type { Happening, Measured, SessionEntry } from '#core/journal/entry.ts';
import { heelGap, seatedTwist } from '#core/progression/practice.fake.ts';
import { caresIn } from './care.ts';
import { changeOf, changesOf, measuredChange } from './change.ts';
import { easedWordsIn } from './eased-step.ts';
import { easierDaysWords } from './easier-day.ts';
import { painDays } from './pain-days.ts';
import { rangeLinesIn } from './range-line.ts';

const dayLength = 86_400_000;
const monday = Date.parse('2026-03-02T08:00:00Z');
const dayOf = (moment: number) => Math.floor(moment / dayLength);
const first = dayOf(monday);

const ranges: Readonly<Record<string, Range>> = {
	'seated-twist': seatedTwist,
	'childs-pose': heelGap
};
const exercises = Object.fromEntries(
	Object.entries(ranges).map(([id, range]) => [id, { range } as Exercise])
);

function twist(day: number, measured: Partial<Measured>, side: 'left' | 'right' = 'left') {
	const step = { exercise: 'seated-twist', side, repetitions: 2 };
	const full = { unit: 'degrees' as const, target: 15, ...measured };
	return entryAt(monday + day * dayLength, { steps: [{ ...step, measured: full }] });
}

function gap(day: number, target: number) {
	const measured = { unit: 'centimetres' as const, target };
	const steps = [{ exercise: 'childs-pose', repetitions: 3, measured }];
	return entryAt(monday + day * dayLength, { steps });
}

test('a week keeps its first and last level, the furthest reached, and how often', () => {
	const lines = rangeLinesIn(
		exercises,
		[
			twist(0, { target: 15, reached: 'target' }),
			twist(2, { target: 16, reached: 14 }),
			twist(3, { target: 10, level: 16 }),
			twist(7, { target: 17 })
		],
		dayOf
	);
	expect(lines.get('seated-twist')).toMatchObject([
		{
			side: 'left',
			weeks: [
				{ from: first, to: first + 3, first: 15, level: 16, reached: 15, times: 3 },
				{ from: first + 7, to: first + 7, first: 17, level: 17, times: 1 }
			]
		}
	]);
	expect(lines.get('seated-twist')?.[0]?.weeks[1]).not.toHaveProperty('reached');
});

describe('what was stopped', () => {
	const stop = { at: instant(0), exercise: 'seated-twist', side: 'left' as const };
	const stopped = (entry: SessionEntry) => ({
		...entry,
		stops: [{ ...stop, kind: 'leg' as const }]
	});
	const undone = (entry: SessionEntry) => ({
		...entry,
		steps: entry.steps.map((step) => ({ ...step, repetitions: 0 }))
	});
	const changeAfter = (...entries: readonly SessionEntry[]) => {
		const [line] = rangeLinesIn(exercises, entries, dayOf).get('seated-twist') ?? [];
		return line && changeOf(seatedTwist, line);
	};

	test('after no time at all is not further', () => {
		const last = stopped(undone(twist(9, { target: 17, reached: 'target' })));
		expect(changeAfter(twist(0, { target: 15 }), last)).toMatchObject({ to: 15, further: 0 });
		const lines = rangeLinesIn(exercises, [twist(0, { target: 15 }), last], dayOf);
		expect(lines.get('seated-twist')).toMatchObject([
			{
				weeks: [{ times: 1 }, { first: 17, level: 15, times: 0 }],
				stops: [{ day: first + 9, kind: 'leg' }]
			}
		]);
		expect(lines.get('seated-twist')?.[0]?.weeks[1]).not.toHaveProperty('reached');
	});

	test('and was never done is no change at all', () => {
		expect(changeAfter(stopped(undone(twist(0, { target: 17 }))))).toBeUndefined();
	});

	test('and went on easier is shown where it was made easier', () => {
		const eased = { ...stopped(twist(1, { level: 40, target: 20 })), stops: [stop] };
		expect(changeAfter(twist(0, { target: 40 }), eased)).toMatchObject({ from: 40, to: 20 });
	});

	test('is marked under itself, and not under the other side or what came before and after', () => {
		const measured = { unit: 'centimetres' as const, target: 20 };
		const pose = { exercise: 'childs-pose', repetitions: 3, measured };
		const left = { exercise: 'seated-twist', side: 'left' as const, repetitions: 0 };
		const right = { ...left, side: 'right' as const, repetitions: 2 };
		const steps = [pose, left, right].map((step) =>
			step === pose ? pose : { ...step, measured: { unit: 'degrees' as const, target: 15 } }
		);
		const hurting = entryAt(monday, { steps, stops: [stop], worstPain: 8, pain: 5 });
		const entries = [hurting, checkInAt(monday + dayLength, { pain: 6 })];
		const lines = rangeLinesIn(exercises, entries, dayOf);
		const cares = caresIn(entries, dayOf);
		const marks = [...lines].flatMap(([exercise, both]) =>
			both.map(({ side, stops }) => [exercise, side, stops.length, painDays(cares, both)])
		);
		expect(marks).toEqual([
			['childs-pose', undefined, 0, [first + 1]],
			['seated-twist', 'left', 1, [first + 1]],
			['seated-twist', 'right', 0, [first + 1]]
		]);
	});
});

test('left stands before right, and what was measured otherwise once is left out', () => {
	const lines = rangeLinesIn(
		exercises,
		[
			checkInAt(monday),
			twist(0, {}, 'right'),
			twist(1, {}, 'left'),
			twist(2, { unit: 'seconds', target: 40 })
		],
		dayOf
	);
	expect(lines.get('seated-twist')?.map(({ side, weeks }) => [side, weeks[0]?.times])).toEqual([
		['left', 1],
		['right', 1]
	]);
});

test('a heel gap that shrinks is progress', () => {
	const lines = rangeLinesIn(exercises, [gap(0, 20), gap(8, 17)], dayOf);
	const [line] = lines.get('childs-pose') ?? [];
	expect(line && changeOf(heelGap, line)).toEqual({ since: first, from: 20, to: 17, further: 3 });
});

test('the greatest share of the way to the goal comes first', () => {
	const entries = [gap(0, 20), twist(0, { target: 15 }), gap(8, 15), twist(8, { target: 24 })];
	const lines = rangeLinesIn(exercises, entries, dayOf);
	const changes = changesOf(lines, (id) => ranges[id]);
	expect(changes.map(({ exercise, further }) => [exercise, further])).toEqual([
		['childs-pose', 5],
		['seated-twist', 9]
	]);
});

test('a measurement stays with its error and moves no level', () => {
	const measurement = {
		kind: 'measurement' as const,
		id: 'm',
		device: 'd',
		at: instant(monday),
		exercise: 'seated-twist',
		side: 'left' as const,
		unit: 'degrees' as const,
		value: 33,
		method: 'clock-face' as const,
		error: 6
	};
	const lines = rangeLinesIn(exercises, [twist(0, {}), measurement], dayOf);
	const [line] = lines.get('seated-twist') ?? [];
	expect(line?.measurements).toEqual([{ day: first, value: 33, error: 6, method: 'clock-face' }]);
	expect(line?.weeks[0]?.level).toBe(15);
});

test('a measured change is told only beyond what measuring at home can tell', () => {
	const at = (day: number, value: number) => ({
		day,
		value,
		error: 6,
		method: 'clock-face' as const
	});
	expect(measuredChange(seatedTwist, [at(1, 20), at(9, 20 + seatedTwist.noise)])).toBeUndefined();
	const [from, to] = [at(1, 20), at(9, 21 + seatedTwist.noise)];
	expect(measuredChange(seatedTwist, [from, to])).toEqual({ from, to });
});

test('in whatever order two phones are merged, the lines are the same', () => {
	const days = fc.uniqueArray(
		fc.record({
			day: fc.nat(60),
			target: fc.integer({ min: 10, max: 45 }),
			answered: fc.boolean()
		}),
		{ selector: ({ day }) => day, maxLength: 30 }
	);
	fc.assert(
		fc.property(days, fc.infiniteStream(fc.nat()), (practised, keys) => {
			const entries = practised.map(({ day, target, answered }) =>
				twist(day, { target, ...(answered && { reached: 'target' as const }) })
			);
			const shuffled = entries
				.map((entry) => ({ entry, key: keys.next().value }))
				.sort((a, b) => a.key - b.key)
				.map(({ entry }) => entry);
			expect(rangeLinesIn(exercises, shuffled, dayOf)).toEqual(
				rangeLinesIn(exercises, entries, dayOf)
			);
		})
	);
});

test('a practice that was left before the first repetition is no time, and nothing further', () => {
	const undone = twist(9, { target: 16, reached: 'target' });
	const steps = undone.steps.map((step) => ({ ...step, repetitions: 0 }));
	const entries = [twist(0, { target: 15 }), { ...undone, steps }];
	const [line] = rangeLinesIn(exercises, entries, dayOf).get('seated-twist') ?? [];
	expect(line?.weeks.map(({ times, level }) => [times, level])).toEqual([
		[1, 15],
		[0, 15]
	]);
	expect(line && changeOf(seatedTwist, line)).toMatchObject({ from: 15, to: 15, further: 0 });
});

describe('an easier day', () => {
	const easier = (entries: readonly Happening[]) =>
		rangeLinesIn(exercises, entries, dayOf).get('seated-twist')?.[0]?.easier;
	const eased = twist(40, { level: 30, target: 22, reached: 'target' });
	const asked = { day: first + 40, level: 30, target: 22, reached: 22 };

	test('keeps the level, and says what was asked for beside it', () => {
		const [line] =
			rangeLinesIn(exercises, [twist(39, { target: 30 }), eased], dayOf).get('seated-twist') ?? [];
		expect(line?.weeks.at(-1)).toMatchObject({ level: 30, asked: [22, 30], reached: 22, times: 2 });
	});

	test('says why: more pain that day', () => {
		const usual = [30, 32, 34, 36].map((day) => checkInAt(monday + day * dayLength, { pain: 1 }));
		const now = checkInAt(monday + 40 * dayLength - 60_000, { pain: 4 });
		expect(easier([...usual, now, eased])).toEqual([{ ...asked, because: 'pain-day' }]);
	});

	test('says why: the way back after a spasm', () => {
		const spasm = spasmAt(monday + 35 * dayLength);
		expect(easier([spasm, eased])).toEqual([{ ...asked, because: 'post-spasm' }]);
	});

	test('says why: made easier during it', () => {
		const stops = [{ at: eased.ended, exercise: 'seated-twist', side: 'left' as const }];
		const { reached: _, ...stopped } = asked;
		expect(easier([{ ...eased, stops }])).toEqual([{ ...stopped, because: 'by-hand' }]);
	});

	test('says why: half of the range', () => {
		const half = twist(40, { level: 30, target: 15 });
		expect(easier([half])).toMatchObject([{ target: 15, because: 'halved' }]);
	});

	test('does not say what the journal does not tell', () => {
		expect(easier([eased])).toEqual([asked]);
	});

	test('says why to a table, and nothing of other steps', () => {
		const half = twist(40, { level: 30, target: 15 });
		const words = easedWordsIn(exercises, [half], dayOf);
		const [step] = half.steps;
		const [other] = twist(41, { target: 15 }).steps;
		expect(step && words(half, step)).toBe('gentle mode or health answers');
		expect(other && words(half, other)).toBeUndefined();
	});

	test('is counted once a day, with its reasons', () => {
		const days = [
			{ ...asked, because: 'pain-day' as const },
			{ ...asked, because: 'pain-day' as const },
			{ ...asked, day: first + 41, because: 'pain-day' as const },
			{ ...asked, day: first + 44 }
		];
		expect(easierDaysWords(days)).toBe('3 days (more pain that day 2, reason not noted 1)');
		expect(easierDaysWords(days.slice(0, 2))).toBe('1 day (more pain that day)');
	});
});
