import { expect, test } from 'vitest';
import type { Exercise } from './exercise.ts';
import { scaleToHeight } from './height.ts';

const bridge: Exercise = {
	id: 'bridge',
	name: 'Bridge',
	kind: 'strength',
	purpose: 'strength',
	posture: { start: 'on-back', end: 'on-back' },
	equipment: ['mat'],
	dose: {
		repetitions: 1,
		eachSide: false,
		getReady: { seconds: 8, cue: '' },
		changeSides: { seconds: 0 },
		comeOut: { seconds: 0 }
	},
	wayOut: 'Lower your hips.',
	phases: [{ name: 'lift', kind: 'move', seconds: 3, breath: 'out', cue: '', to: 1 }],
	range: {
		measure: 'rise of the hips',
		unit: 'centimetres',
		easiest: 3,
		start: 6,
		goal: 20,
		ceiling: 22,
		step: 1,
		tolerance: 1,
		noise: 3,
		perSide: false,
		easedAfterWaking: false,
		poses: [
			{ value: 0, at: 0 },
			{ value: 20, at: 1 }
		]
	},
	figure: { timeline: 'one-way', moves: true }
};

test('distances grow with the body, in whole steps, and the poses with them', () => {
	const tall = scaleToHeight({ bridge }, 187).bridge?.range;
	expect(tall).toMatchObject({ easiest: 3, start: 7, goal: 22, ceiling: 24, step: 1 });
	expect(tall?.poses?.[1]?.value).toBeCloseTo(22);
});

test('angles are the same for everybody, and nothing changes without a height', () => {
	const angled = {
		...bridge,
		range: bridge.range && { ...bridge.range, unit: 'degrees' as const }
	};
	expect(scaleToHeight({ angled }, 150).angled).toEqual(angled);
	expect(scaleToHeight({ bridge }, undefined).bridge).toBe(bridge);
});
