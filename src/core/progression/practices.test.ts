import { describe, expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { checkInAt, entryAt } from '#core/journal/entry.fake.ts';
import type { Entry, StepDone } from '#core/journal/entry.ts';
import type { StopKind } from '#core/journal/stop.ts';
import { arch, twist } from '#core/routine/routine.fake.ts';
import { practicesIn } from './practices.ts';

const hour = 3_600_000;
const day = 24 * hour;
const dayOf = (moment: number) => Math.floor(moment / day);
const steps: readonly StepDone[] = [
	{
		exercise: 'twist',
		side: 'left',
		repetitions: 2,
		measured: { unit: 'degrees', level: 20, target: 15, reached: 'target' }
	},
	{
		exercise: 'twist',
		side: 'right',
		repetitions: 2,
		measured: { unit: 'degrees', target: 20, reached: 17 }
	},
	{ exercise: 'arch', repetitions: 2, measured: { unit: 'degrees', target: 20 } }
];
const practices = (entries: readonly Entry[]) => practicesIn({ twist, arch }, entries, dayOf);
const painIn = (entries: readonly Entry[]) => practices(entries)['arch']?.map(({ pain }) => pain);

test('each side is a practice of its own, with its level, its target and what was reached', () => {
	const found = practices([entryAt(8 * hour, { steps, pain: 2, worstPain: 3 })]);
	const known = {
		day: 0,
		ended: 8 * hour + 679_000,
		completed: true,
		stopSign: false,
		pain: { during: 3, after: 2 }
	};
	expect(found).toEqual({
		'twist:left': [{ ...known, level: 20, target: 15, reached: 15 }],
		'twist:right': [{ ...known, level: 20, target: 20, reached: 17 }],
		arch: [{ ...known, level: 20, target: 20 }]
	});
});

test('what was under way when a session was ended is not completed', () => {
	const found = practices([entryAt(0, { steps, ending: 'early' })]);
	expect(found['twist:left']?.[0]?.completed).toBe(true);
	expect(found['arch']?.[0]?.completed).toBe(false);
});

describe('a stop', () => {
	const stop = (kind?: StopKind) => ({
		at: instant(0),
		exercise: 'twist',
		side: 'left' as const,
		...(kind && { kind })
	});
	const marksOf = (kind?: StopKind) => {
		const found = practices([entryAt(0, { steps, stops: [stop(kind)] })]);
		return ['twist:left', 'twist:right'].map((key) => {
			const { stopSign, completed } = found[key]?.[0] ?? {};
			return { stopSign, completed };
		});
	};
	const none = { stopSign: false, completed: true };

	test('for sharp pain or pain down the leg is a stop sign, on its own side', () => {
		for (const kind of ['sharp', 'leg'] as const) {
			expect(marksOf(kind)).toEqual([{ stopSign: true, completed: false }, none]);
		}
	});

	test('for anything else, or nobody said what, is only not completed', () => {
		for (const kind of ['cramp', 'tired', undefined] as const) {
			expect(marksOf(kind)).toEqual([{ stopSign: false, completed: false }, none]);
		}
	});
});

test('a session ended between two exercises leaves none of them half done', () => {
	const found = practices([entryAt(0, { steps, ending: 'early', left: {} })]);
	expect(Object.values(found).map(([practice]) => practice?.completed)).toEqual([true, true, true]);
});

test('what a session was ended in the midst of is not completed, wherever it stands', () => {
	const left = { exercise: 'twist', side: 'right' } as const;
	const found = practices([entryAt(0, { steps, ending: 'early', left })]);
	expect(Object.entries(found).map(([key, [practice]]) => [key, practice?.completed])).toEqual([
		['twist:left', true],
		['twist:right', false],
		['arch', true]
	]);
});

describe('what was not done even once', () => {
	const [first] = steps;
	const undone = first ? [{ ...first, repetitions: 0 }] : [];
	const stops = [
		{ at: instant(0), exercise: 'twist', side: 'left' as const, kind: 'leg' as const }
	];

	test('is undone, not reached whatever was said, and its stop sign counts', () => {
		expect(practices([entryAt(0, { steps: undone, stops })])['twist:left']).toMatchObject([
			{ level: 20, target: 15, undone: true, completed: false, stopSign: true }
		]);
		expect(practices([entryAt(0, { steps: undone, stops })])['twist:left']?.[0]).not.toHaveProperty(
			'reached'
		);
	});

	test('still fell short if that was said', () => {
		const short = undone.map((step) => ({
			...step,
			measured: { unit: 'degrees' as const, target: 20, reached: 12 }
		}));
		expect(practices([entryAt(0, { steps: short, stops })])['twist:left']).toMatchObject([
			{ reached: 12 }
		]);
	});
});

test('what was made easier by hand stands there afterwards; what the day asked less of keeps its level', () => {
	const stops = [
		{ at: instant(0), exercise: 'twist', side: 'left' as const, kind: 'tired' as const }
	];
	const byHand = practices([entryAt(0, { steps, stops })])['twist:left'];
	expect(byHand).toMatchObject([{ level: 20, target: 15, easedTo: 15 }]);
	expect(practices([entryAt(0, { steps })])['twist:left']?.[0]).not.toHaveProperty('easedTo');
});

test('what was measured in another unit is no practice of this one', () => {
	const seconds = { unit: 'seconds', target: 30, reached: 30 } as const;
	expect(
		practices([entryAt(0, { steps: [{ exercise: 'arch', repetitions: 1, measured: seconds }] })])
	).toEqual({});
});

describe('pain before', () => {
	const session = entryAt(8 * hour, { steps });

	test('is what was said last on that day before it began', () => {
		const entries = [
			checkInAt(6 * hour, { pain: 4 }),
			checkInAt(7 * hour, { pain: 2 }),
			session,
			checkInAt(9 * hour, { pain: 7 })
		];
		expect(painIn(entries)).toEqual([{ before: 2, after: 3 }]);
	});

	test('is unknown if it was said on another day', () => {
		expect(painIn([checkInAt(day - hour), entryAt(day + hour, { steps })])).toEqual([{ after: 3 }]);
	});
});

describe('the next morning', () => {
	const session = entryAt(8 * hour, { steps });

	test('is what was said of it', () => {
		const entries = [
			session,
			checkInAt(day + hour, { pain: 5 }),
			checkInAt(day + 2 * hour, { morning: 2 })
		];
		expect(painIn(entries)).toEqual([{ after: 3, nextMorning: 2 }]);
	});

	test('is how that day began if nobody was asked', () => {
		const entries = [session, checkInAt(day + hour, { pain: 5 }), checkInAt(day + 2 * hour)];
		expect(painIn(entries)).toEqual([{ after: 3, nextMorning: 5 }]);
	});

	test('is unknown two days later', () => {
		expect(painIn([session, checkInAt(2 * day, { morning: 2 })])).toEqual([{ after: 3 }]);
	});
});
