import { describe, expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { checkInAt, entryAt } from '#core/journal/entry.fake.ts';
import type { BackResponse, Entry, SessionEntry, StepDone } from '#core/journal/entry.ts';
import type { StopKind } from '#core/journal/stop.ts';
import type { SessionFeeling, TooMuch } from '#core/journal/too-much.ts';
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
		answered: true,
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
		for (const kind of ['cramp', 'joint', 'unwell', 'tired', undefined] as const) {
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

describe('a session that began before a day ended, and ended after it', () => {
	const over = (pain: number) => ({
		...entryAt(day - hour / 6, { steps, pain }),
		ended: instant(day + 60_000)
	});

	test('is one day, with its own before and after', () => {
		const entries = [
			checkInAt(day - hour, { pain: 1 }),
			over(3),
			checkInAt(day + hour, { pain: 5 })
		];
		const [practice] = practices(entries)['arch'] ?? [];
		expect([practice?.day, practice?.pain]).toEqual([1, { before: 1, after: 3 }]);
	});
});

describe('how it felt', () => {
	const [left, right, both] = ['twist:left', 'twist:right', 'arch'].map(
		(key) => (changes: Partial<SessionEntry>) =>
			practices([entryAt(0, { steps, pain: undefined, ...changes } as Partial<SessionEntry>)])[
				key
			]?.[0]
	);
	const marks = (changes: Partial<SessionEntry>) =>
		[left, right, both].map((of) => of?.(changes)?.tooMuch ?? false);

	test('is an answer, and so is the pain after it', () => {
		expect(both?.({})?.answered).toBe(false);
		expect(both?.({ felt: 'just-right' })?.answered).toBe(true);
		expect(both?.({ pain: 0 })?.answered).toBe(true);
	});

	test('too much is what was named, on its side, or all of it', () => {
		expect(marks({ felt: 'just-right' })).toEqual([false, false, false]);
		expect(marks({ felt: 'too-much' })).toEqual([true, true, true]);
		const named = (tooMuch: TooMuch) => marks({ felt: 'too-much', tooMuch: [tooMuch] });
		expect(named({ exercise: 'twist', side: 'left' })).toEqual([true, false, false]);
		expect(named({ exercise: 'twist' })).toEqual([true, true, false]);
		expect(named({ exercise: 'arch', kind: 'too-long' })).toEqual([false, false, true]);
	});

	test('what was sharp is a stop sign', () => {
		const tooMuch = [{ exercise: 'twist', side: 'right', kind: 'sharp' } as const];
		expect(left?.({ felt: 'too-much', tooMuch })?.stopSign).toBe(false);
		expect(right?.({ felt: 'too-much', tooMuch })?.stopSign).toBe(true);
	});

	test('N3: could go further is just right', () => {
		const felt = (how: SessionFeeling) => practices([entryAt(0, { steps, felt: how })]);
		expect(felt('could-go-further')).toEqual(felt('just-right'));
	});
});

test('what was left for want of time is as far as it was done', () => {
	const completed = (why: 'time' | 'pain' | undefined) => {
		const left = { exercise: 'arch', ...(why && { why }) };
		return practices([entryAt(0, { steps, ending: 'early', left })])['arch']?.[0]?.completed;
	};
	expect(['time', 'pain', undefined].map((why) => completed(why as 'time'))).toEqual([
		true,
		false,
		false
	]);
});

describe('the days after', () => {
	const session = entryAt(8 * hour, { steps, pain: 3 });
	const before = checkInAt(7 * hour, { pain: 3 });
	const around = (...entries: readonly Entry[]) => {
		const { response, later } = practices([before, session, ...entries])['arch']?.[0] ?? {};
		return { response, later };
	};

	test('are as was answered about that session, or another of its day', () => {
		const about = (responseTo: string) =>
			around(checkInAt(3 * day, { response: 'bit-worse', responseTo })).response;
		expect(about(session.id)).toBe('bit-worse');
		expect(about('another')).toBeUndefined();
		const evening = entryAt(20 * hour, { steps });
		const answer = checkInAt(3 * day, { response: 'clearly-worse', responseTo: evening.id });
		expect(around(evening, answer).response).toBe('clearly-worse');
	});

	test('the newest answer counts', () => {
		const answer = (at: number, response: BackResponse) =>
			checkInAt(at, { response, responseTo: session.id });
		expect(around(answer(day, 'clearly-worse'), answer(2 * day, 'as-usual')).response).toBe(
			'as-usual'
		);
	});

	test('the most pain of the first day on which any was told is seen', () => {
		const told = [
			checkInAt(2 * day + hour, { pain: 2 }),
			checkInAt(2 * day + 9 * hour, { pain: 5 }),
			checkInAt(3 * day, { pain: 9 })
		];
		expect(around(...told).later).toEqual({ day: 2, pain: 5 });
		expect(around().later).toBeUndefined();
	});

	test.each([
		[3, 'as-usual'],
		[4, 'bit-worse'],
		[5, 'clearly-worse']
	] as const)('a morning of %i, as earlier versions asked, reads as %s', (morning, response) => {
		expect(around(checkInAt(day + hour, { morning })).response).toBe(response);
	});

	test('a morning that was told anew reads as it was told last', () => {
		const [five, one] = [5, 1].map((morning, index) => {
			const { pain: _, ...told } = checkInAt(day + hour + index * 60_000, { morning });
			return told;
		});
		if (!five || !one) throw new Error('There are two.');
		expect(practices([session, five, one])['arch']?.[0]?.later).toEqual({ day: 1, pain: 1 });
	});

	test('pain that was told anew the next day is the pain of then', () => {
		const told = [5, 1].map((pain, index) => checkInAt(day + hour + index * 60_000, { pain }));
		expect(practices([session, ...told])['arch']?.[0]?.later).toEqual({ day: 1, pain: 1 });
	});

	test('a morning tells as much as pain where nothing was told before', () => {
		const found = practices([session, checkInAt(day + hour, { morning: 4 })])['arch']?.[0];
		expect([found?.response, found?.later]).toEqual([undefined, { day: 1, pain: 4 }]);
	});
});
