import fc from 'fast-check';
import { after, instant, milliseconds, type Instant } from '#core/base/units.ts';
import type { Exercise, ExercisePhase } from '#core/exercise/exercise.ts';
import type { Role } from '#core/exercise/roles.ts';
import { twist } from '#core/routine/routine.fake.ts';
import { advanceFlow } from './advance-flow.ts';
import { beginFlow, positions, reliefStages, type ReliefAction, type Flow } from './flow.ts';
import { scriptOf } from './script.ts';

const still = { timeline: 'one-way', moves: false } as const;

function lying(id: string, roles: readonly Role[], cue: string): Exercise {
	const { range: _, ...others } = twist;
	return {
		...others,
		id,
		roles: [...roles],
		dose: { ...twist.dose, repetitions: 1, getReady: { seconds: 20, cue } },
		phases: [
			{
				...{ name: 'rest', kind: 'hold', seconds: 60, breath: 'slow', to: 1 },
				cue: 'Let the floor hold you. Soft jaw, slow breaths.'
			}
		],
		figure: still
	};
}

const side = lying(
	'fetal-rest',
	['rest-on-side'],
	'Roll to your easier side in one piece. Pillow between your knees.'
);

const breathing: Exercise = {
	...lying('breathing', ['rest-on-back', 'slow-breathing'], 'Settle. One hand on your belly.'),
	precautions: { closed: ['pregnant'] },
	phases: [
		{
			...{ name: 'breathe in', kind: 'move', seconds: 5, breath: 'in', to: 1 },
			cue: 'In, slowly, belly rises.'
		},
		{ name: 'pause', kind: 'hold', seconds: 1, breath: 'hold', cue: '', to: 1 },
		{
			...{ name: 'breathe out', kind: 'return', seconds: 3.5, breath: 'out', to: 0 },
			cue: 'And out, softly.'
		}
	]
};

const hunch: Exercise = {
	...side,
	id: 'side-hunch',
	roles: ['curl-up'],
	precautions: { closed: ['osteoporosis', 'hip-replacement'] },
	dose: {
		...twist.dose,
		repetitions: 5,
		eachSide: false,
		getReady: { seconds: 15, cue: 'Cross your arms over your chest.' },
		comeOut: { seconds: 10 }
	},
	phases: [
		{ name: 'a bit further', kind: 'move', seconds: 4, breath: 'out', cue: 'Curl.', to: 1 },
		{ name: 'hold', kind: 'hold', seconds: 20, breath: 'slow', cue: 'Stay.', to: 1 },
		{ name: 'rest in place', kind: 'rest', seconds: 10, breath: 'slow', cue: 'Ease.', to: 0.97 }
	],
	range: {
		...{ measure: 'gap', unit: 'centimetres', easiest: 60, start: 56, goal: 33, ceiling: 30 },
		...{ step: 0.5, tolerance: 1, noise: 4, perSide: true, easedAfterWaking: true },
		poses: [
			{ value: 59.5, at: 0 },
			{ value: 50.4, at: 0.25 },
			{ value: 26.8, at: 1 }
		]
	}
};

const rising = (name: string, seconds: number, to: number): ExercisePhase => ({
	...{ name, kind: 'move', breath: 'free', cue: `${name}.`, seconds, to }
});

const rolls: Exercise = {
	...lying('knee-rolls', ['tiny-rolls'], 'Knees bent.'),
	precautions: { closed: ['pregnant'] },
	dose: { ...twist.dose, repetitions: 5, getReady: { seconds: 8, cue: 'Knees bent.' } },
	phases: [
		{ name: 'left', kind: 'move', seconds: 3, breath: 'out', cue: 'To the left.', to: 1 },
		{ name: 'middle', kind: 'return', seconds: 3, breath: 'in', cue: 'And back.', to: 0 },
		{ name: 'right', kind: 'move', seconds: 3, breath: 'out', cue: 'To the right.', to: -1 },
		{ name: 'middle', kind: 'return', seconds: 3, breath: 'in', cue: 'And back.', to: 0 }
	],
	figure: { timeline: 'two-way', moves: true }
};

const up: Exercise = {
	...side,
	id: 'floor-up',
	roles: ['get-up'],
	phases: [
		rising('roll', 5, 0.115),
		rising('push up', 5, 0.2),
		rising('onto all fours', 4, 0.4),
		rising('to the chair', 4, 0.62),
		rising('stand', 5, 1),
		{ ...rising('settle', 4, 1), kind: 'hold' }
	],
	figure: { timeline: 'one-way', moves: true, backwards: true, cuts: [0.6] }
};

const walk: Exercise = {
	...side,
	id: 'stand-walk',
	roles: ['walk'],
	dose: { ...side.dose, getReady: { seconds: 5, cue: 'Stand up tall.' } },
	phases: [{ name: 'walk', kind: 'hold', seconds: 120, breath: 'free', cue: 'Walk.', to: 1 }],
	figure: {
		timeline: 'one-way',
		moves: true,
		cycle: { from: 0.2, seconds: 1.5, groundCentimetres: 108 }
	}
};

const chair: Exercise = {
	...lying('calves-on-chair', ['rest-on-chair'], 'Lay your calves on a chair.'),
	precautions: { closed: ['pregnant', 'hip-replacement'] }
};

const allFours = lying('cat-cow', ['rest-on-all-fours'], 'Hands and knees.');

/** The exercises that the relief flow uses. */
export const reliefExercises = Object.fromEntries(
	[side, breathing, chair, allFours, hunch, rolls, up, walk].map((each) => [each.id, each])
);

/** The script for a healthy person. */
export const script = scriptOf(reliefExercises, undefined);

export const start: Instant = instant(Date.UTC(2026, 2, 2, 8));

export const at = (seconds: number): Instant => after(start, milliseconds(seconds * 1000));

/** An action, and the seconds since the flow began. */
export type TimedAction = readonly [number, ReliefAction];

/** The flow after these actions. */
export function flowAfter(told: readonly TimedAction[], first: Flow['first'] = 'position'): Flow {
	return told.reduce(
		(flow, [seconds, asked]) => advanceFlow(flow, { ...asked, at: at(seconds) }, script),
		beginFlow(start, first)
	);
}

export const none: ReliefAction = { name: 'answer', signs: [] };
export const onMySide: ReliefAction = { name: 'lie', position: 'side' };
export const skip: ReliefAction = { name: 'next' };

/** Any action of a person. */
export const anyAction: fc.Arbitrary<ReliefAction> = fc.oneof(
	fc.constantFrom(
		...(['look', 'touch', 'stay', 'again', 'next', 'back'] as const).map((name) => ({ name }))
	),
	fc.constantFrom(...positions).map((position) => ({ name: 'lie', position }) as const),
	fc.constantFrom('easier', 'same', 'worse').map((grip) => ({ name: 'tell', grip }) as const),
	fc.constantFrom('cold', 'heat').map((pack) => ({ name: 'lay', pack }) as const),
	fc.constantFrom(...reliefStages).map((to) => ({ name: 'go', to }) as const),
	fc.constantFrom([], [], ['chest']).map((signs) => ({ name: 'answer', signs }) as const)
);
