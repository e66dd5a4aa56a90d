import fc from 'fast-check';
import { expect, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { nextSegment } from '#core/timetable/segments.ts';
import { repeatQuery, choiceFor, parseRepeat, type RepeatChoice } from './repeat-choice.ts';
import { repeatTimetable } from './repeat-timetable.ts';
import { anExercise, aRepeatChoice, twist } from './routine.fake.ts';

const aChoice = aRepeatChoice(30, 60);

test('a choice is read back from its address', () => {
	fc.assert(
		fc.property(aChoice, (choice) => {
			expect(parseRepeat(repeatQuery(choice))).toEqual(choice);
		})
	);
});

test('as many rounds as were asked for, on the sides that were chosen, both alike', () => {
	fc.assert(
		fc.property(anExercise, aChoice, (exercise, choice) => {
			if (choice.until.name !== 'rounds') return;
			const { steps, phases } = repeatTimetable(exercise, { choice });
			const { sides } = choiceFor(choice, exercise);
			const chosen = sides === 'left' || sides === 'right' ? [sides] : steps[0].sides;
			expect(steps[0].sides).toEqual(chosen);
			for (const side of chosen) {
				const done = new Set(
					phases
						.filter((phase) => phase.side === side)
						.flatMap(({ repetition }) => repetition ?? [])
				);
				expect(done.size).toBe(choice.until.rounds);
			}
		})
	);
});

test('minutes are never exceeded, save by the first round, and one more would not fit', () => {
	fc.assert(
		fc.property(anExercise, aChoice, (exercise, choice) => {
			if (choice.until.name !== 'minutes') return;
			const limit = choice.until.minutes * 60_000;
			const made = repeatTimetable(exercise, { choice });
			const rounds = made.steps[0].repetitions;
			if (rounds > 1) expect(made.length).toBeLessThanOrEqual(limit);
			const until = { name: 'rounds', rounds: rounds + 1 } as const;
			expect(repeatTimetable(exercise, { choice: { ...choice, until } }).length).toBeGreaterThan(
				limit
			);
		})
	);
});

test('both is all rounds left, then all right; in turn is one after the other', () => {
	const order = (sides: RepeatChoice['sides']) =>
		repeatTimetable(twist, { choice: { until: { name: 'rounds', rounds: 2 }, rest: 0, sides } })
			.phases.filter(({ kind }) => kind === 'hold')
			.map(({ side, repetition }) => `${side} ${repetition}`);
	expect(order('both')).toEqual(['left 0', 'left 1', 'right 0', 'right 1']);
	expect(order('alternating')).toEqual(['left 0', 'right 0', 'left 1', 'right 1']);
	expect(order('right')).toEqual(['right 0', 'right 1']);
});

test('a hold stays within its limits, and is the target where that is what is trained', () => {
	const dose = { ...twist.dose, holdSeconds: { least: 2, most: 10 } };
	const held = (exercise: typeof twist, hold: number) =>
		repeatTimetable(exercise, {
			choice: { until: { name: 'ended' }, hold, rest: 0, sides: 'left' }
		}).phases.find(({ kind }) => kind === 'hold')?.length;
	expect([held({ ...twist, dose }, 7), held({ ...twist, dose }, 99)]).toEqual([7000, 10_000]);
	expect(held(twist, 99)).toBe(5000);
});

test('next is the other side, then the next round', () => {
	const choice = { until: { name: 'rounds', rounds: 2 }, rest: 5, sides: 'alternating' } as const;
	const timetable = repeatTimetable(twist, { choice });
	const starts: number[] = [];
	for (
		let at = nextSegment(timetable, milliseconds(0));
		at !== undefined;
		at = nextSegment(timetable, at)
	)
		starts.push(at);
	// 8 s ready, 15 s a side, 3 s to change, 5 s rest between the rounds.
	expect(starts).toEqual([23_000, 41_000, 64_000]);
});
