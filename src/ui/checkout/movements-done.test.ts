import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import type { StepDone } from '#core/journal/entry.ts';
import { arch, twist } from '#core/routine/routine.fake.ts';
import { movementsDone } from './movements-done.ts';

const measured = { unit: 'degrees', target: 20 } as const;
const turned = (side: 'left' | 'right', repetitions: number): StepDone => ({
	...{ exercise: 'twist', side, repetitions, measured }
});
const steps = [
	turned('left', 2),
	turned('right', 0),
	{ exercise: 'arch', repetitions: 1, measured }
];

test('each side can be too much, and what was stopped or not done even once has no figure', () => {
	const done = (stops: Parameters<typeof movementsDone>[0]['stops']) =>
		movementsDone({ steps, ...(stops && { stops }) }, { twist, arch }).map(({ key, asked }) => [
			...[key, asked?.target]
		]);
	expect(done(undefined)).toEqual([
		['twist:left', 20],
		['twist:right', undefined],
		['arch', 20]
	]);
	expect(done([{ at: instant(0), exercise: 'twist', side: 'left' }])).toEqual([
		['twist:left', undefined],
		['twist:right', undefined],
		['arch', 20]
	]);
});

test('ways between exercises are not asked about', () => {
	const way = { ...arch, kind: 'transfer' as const };
	const session = { steps: [{ exercise: 'arch', repetitions: 1 }] };
	expect(movementsDone(session, { arch: way })).toEqual([]);
});
