import { describe, expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { completedSteps, wasEasedByHand, isCompleted, stopsOf } from './completed.ts';
import type { StepDone } from '#core/journal/entry.ts';
import type { Stop, StopKind } from '#core/journal/stop.ts';

const at = instant(0);
const twist = (side: 'left' | 'right', repetitions = 2): StepDone => ({
	exercise: 'twist',
	side,
	repetitions
});
const arch: StepDone = { exercise: 'arch', repetitions: 2 };
const stopped = (steps: readonly StepDone[], stop: Omit<Stop, 'at'>) =>
	steps.map((step) => stopsOf({ steps, stops: [{ at, ...stop }] }, step).length);

describe('a stop', () => {
	const steps = [arch, twist('left'), twist('right', 0), { exercise: 'bridge', repetitions: 1 }];

	test('is of its own movement on its own side, and of nothing before or after it', () => {
		expect(stopped(steps, { exercise: 'twist', side: 'right' })).toEqual([0, 0, 1, 0]);
		expect(stopped(steps, { exercise: 'twist', side: 'left' })).toEqual([0, 1, 0, 0]);
		expect(stopped(steps, { exercise: 'arch' })).toEqual([1, 0, 0, 0]);
	});

	test('between exercises is of none', () => {
		expect(stopped(steps, {})).toEqual([0, 0, 0, 0]);
	});

	test('without a side, as when getting ready or changing sides, is of the sides that were not done', () => {
		expect(stopped(steps, { exercise: 'twist' })).toEqual([0, 0, 1, 0]);
		expect(stopped([twist('left', 0), twist('right', 0)], { exercise: 'twist' })).toEqual([1, 1]);
	});

	test('without a side is of both where both were done: nobody knows which it was', () => {
		expect(stopped([twist('left'), twist('right')], { exercise: 'twist' })).toEqual([1, 1]);
	});
});

test('what was stopped, or not done even once, is not completed', () => {
	const steps = [arch, twist('left'), twist('right', 0)];
	const session = { steps, stops: [{ at, exercise: 'twist', side: 'left' as const }] };
	expect(steps.map((step) => isCompleted(session, step))).toEqual([true, false, false]);
	expect(completedSteps(session)).toEqual([arch]);
	expect(completedSteps({ steps: [], stops: [{ at }] })).toEqual([]);
});

describe('a target nearer than the level', () => {
	const measured = { unit: 'degrees', level: 90, target: 71 } as const;
	const eased = { ...twist('left'), measured };
	const usual = { ...arch, measured: { unit: 'degrees', target: 20 } } as const;
	const askedLess = { ...arch, measured: { unit: 'degrees', level: 20, target: 15 } } as const;
	const byHand = (steps: readonly StepDone[], kind?: StopKind) =>
		wasEasedByHand(
			{ steps, stops: [{ at, exercise: 'twist', side: 'left', ...(kind && { kind }) }] },
			eased
		);

	test('was asked for by hand where it was stopped and the day asked for less of nothing else', () => {
		expect([byHand([eased, usual]), byHand([eased], 'tired'), byHand([eased], 'cramp')]).toEqual([
			...[true, true, true]
		]);
	});

	test('was asked for by the day where nothing was stopped, or the day asked for less elsewhere', () => {
		expect(wasEasedByHand({ steps: [eased, usual] }, eased)).toBe(false);
		expect(byHand([eased, askedLess])).toBe(false);
	});

	test('was asked for by the day where it hurt sharply or down a leg: easier is not offered then', () => {
		expect([byHand([eased], 'sharp'), byHand([eased], 'leg')]).toEqual([false, false]);
	});
});
