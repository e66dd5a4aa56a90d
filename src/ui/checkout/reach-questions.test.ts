import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import type { StepDone } from '#core/journal/entry.ts';
import { arch, twist } from '#core/routine/routine.fake.ts';
import { reachQuestions } from './reach-questions.ts';

test('what was stopped, or not done even once, is not asked about', () => {
	const measured = { unit: 'degrees', target: 20 } as const;
	const turned = (side: 'left' | 'right', repetitions: number): StepDone => ({
		...{ exercise: 'twist', side, repetitions, measured }
	});
	const steps = [
		turned('left', 2),
		turned('right', 0),
		{ exercise: 'arch', repetitions: 1, measured }
	];
	const asked = (stops: Parameters<typeof reachQuestions>[0]['stops']) =>
		reachQuestions({ steps, ...(stops && { stops }) }, { twist, arch }).map(({ key }) => key);
	expect(asked(undefined)).toEqual(['twist:left', 'arch']);
	expect(asked([{ at: instant(0), exercise: 'twist', side: 'left' }])).toEqual(['arch']);
});
