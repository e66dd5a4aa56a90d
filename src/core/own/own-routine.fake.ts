import * as fc from 'fast-check';
import type { OwnRoutine, OwnRoutineText, OwnStep } from './own-routine.ts';

const words = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,30}[a-z]$/);
const count = fc.option(fc.integer({ min: 1, max: 12 }), { nil: undefined });

/** Any step that the editor can make with these exercises. */
export function anOwnStep(exercises: readonly string[]): fc.Arbitrary<OwnStep> {
	const exercise = fc.record(
		{
			exercise: fc.constantFrom(...exercises),
			repetitions: fc.integer({ min: 1, max: 12 }),
			left: fc.integer({ min: 0, max: 6 }),
			right: fc.integer({ min: 0, max: 6 }),
			hold: fc.integer({ min: 1, max: 60 }),
			rest: fc.integer({ min: 0, max: 30 }),
			getReady: fc.integer({ min: 0, max: 30 }),
			note: words
		},
		{ requiredKeys: ['exercise'] }
	);
	const pause = fc
		.record({ say: words, seconds: count })
		.map(({ say, seconds }) => (seconds === undefined ? { say } : { say, seconds }));
	return fc.oneof({ weight: 4, arbitrary: exercise }, pause);
}

export function anOwnRoutine(exercises: readonly string[]): fc.Arbitrary<OwnRoutine> {
	const text: fc.Arbitrary<OwnRoutineText> = fc.record(
		{
			version: fc.constant(1 as const),
			name: words,
			summary: words,
			from: words,
			steps: fc.array(anOwnStep(exercises), { maxLength: 12 }),
			onToday: fc.constant(true as const),
			days: fc.uniqueArray(fc.integer({ min: 0, max: 6 }), { minLength: 1 }),
			remindAt: fc.integer({ min: 0, max: 1439 })
		},
		{ requiredKeys: ['version', 'name', 'steps'] }
	);
	return text.map((own) => ({ ...own, id: 'own-1' }));
}

/** Two twists on the left, one on the right, and a pause that waits. */
export const ownRoutine: OwnRoutine = {
	version: 1,
	id: 'own-1',
	name: 'My morning',
	steps: [
		{ exercise: 'twist', left: 2, right: 1, rest: 5 },
		{ say: 'Drink some water' },
		{ exercise: 'arch', repetitions: 3 }
	]
};
