import { expect, test } from 'vitest';
import type { Exercise } from '#core/exercise/exercise.ts';
import { equipmentNeeded } from './equipment-needed.ts';
import { arch, twist } from './routine.fake.ts';

const squat: Exercise = { ...arch, id: 'squat', equipment: ['wall'] };
const turn: Exercise = { ...twist, id: 'turn', equipment: ['chair', 'mat'] };
const exercises = { squat, turn };

test('what several steps need is listed once, in the same order every day', () => {
	const steps = [{ exercise: 'squat' }, { exercise: 'turn' }, { exercise: 'turn' }];
	expect(equipmentNeeded(steps, exercises)).toEqual(['mat', 'chair', 'wall']);
	expect(equipmentNeeded(steps.toReversed(), exercises)).toEqual(['mat', 'chair', 'wall']);
});

test('words need nothing, nor does a stretch that is done standing for once', () => {
	const steps = [
		{ say: 'Roll over', seconds: 8 },
		{ exercise: 'turn', posture: 'standing' as const }
	];
	expect(equipmentNeeded(steps, exercises)).toEqual([]);
});
