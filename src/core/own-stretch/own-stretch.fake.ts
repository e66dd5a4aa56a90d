import * as fc from 'fast-check';
import { postures } from '#core/exercise/posture.ts';
import { ownRangeLimits, ownUnits, type OwnRange } from './own-range.ts';
import {
	ownBreaths,
	ownPhaseKinds,
	ownStretchKinds,
	type OwnPhase,
	type OwnStretch,
	type OwnStretchText,
	type OwnStretchPicture
} from './own-stretch.ts';

const words = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,30}[a-z]$/);
const optional = <Value>(arbitrary: fc.Arbitrary<Value>) =>
	fc.option(arbitrary, { nil: undefined });

const phase: fc.Arbitrary<OwnPhase> = fc.record(
	{
		name: words,
		cue: words,
		kind: fc.constantFrom(...ownPhaseKinds),
		breath: fc.constantFrom(...ownBreaths),
		seconds: fc.integer({ min: 1, max: 600 })
	},
	{ requiredKeys: ['kind', 'breath', 'seconds'] }
);

const range: fc.Arbitrary<OwnRange> = fc.constantFrom(...ownUnits).chain((unit) => {
	const [min, max] = ownRangeLimits[unit];
	return fc
		.uniqueArray(fc.integer({ min, max }), { minLength: 2, maxLength: 2 })
		.chain(([one = min, other = max]) => {
			const [start, most] =
				unit === 'seconds' || unit === 'times'
					? [Math.min(one, other), Math.max(one, other)]
					: [one, other];
			return fc
				.integer({ min: 1, max: Math.min(60, Math.abs(most - start)) })
				.map((step) => ({ unit, start, most, step }));
		});
});

function aPicture(exercises: readonly string[]): fc.Arbitrary<OwnStretchPicture> {
	const picture = fc.constant('own-picture');
	const side = optional(fc.constantFrom('left' as const, 'right' as const));
	const frame = fc.integer({ min: 0, max: 1200 });
	return fc.oneof(
		fc.record({ kind: fc.constant('movement' as const), exercise: fc.constantFrom(...exercises) }),
		fc
			.record({ kind: fc.constant('photo' as const), picture, side })
			.map(({ side: shown, ...rest }) => ({ ...rest, ...(shown && { side: shown }) })),
		fc
			.record({ kind: fc.constant('lottie' as const), picture, side, start: frame, full: frame })
			.map(({ side: shown, ...rest }) => ({ ...rest, ...(shown && { side: shown }) }))
	);
}

/** Any stretch that the schema allows. */
export function anOwnStretch(exercises: readonly string[]): fc.Arbitrary<OwnStretch> {
	const text: fc.Arbitrary<OwnStretchText> = fc.record(
		{
			version: fc.constant(1 as const),
			name: words,
			words,
			kind: fc.constantFrom(...ownStretchKinds),
			eachSide: fc.boolean(),
			posture: fc.record({
				start: fc.constantFrom(...postures),
				end: fc.constantFrom(...postures)
			}),
			repetitions: fc.integer({ min: 1, max: 60 }),
			phases: fc.tuple(phase, fc.array(phase, { maxLength: 11 })).map(([first, others]) => {
				const all: OwnStretchText['phases'] = [first, ...others];
				return all;
			}),
			range,
			picture: aPicture(exercises)
		},
		{ requiredKeys: ['version', 'name', 'kind', 'eachSide', 'posture', 'repetitions', 'phases'] }
	);
	return text.map((stretch) => ({ ...stretch, id: 'own-1' }));
}

/** A side bend with a photo that shows the left. */
export const ownStretch: OwnStretch = {
	version: 1,
	id: 'own-bend',
	name: 'Side bend at the door',
	words: 'One hand on the door frame.',
	kind: 'mobility',
	eachSide: true,
	posture: { start: 'standing', end: 'standing' },
	repetitions: 2,
	phases: [
		{ kind: 'move', breath: 'out', seconds: 4, name: 'lean', cue: 'Lean to the side.' },
		{ kind: 'hold', breath: 'slow', seconds: 10 },
		{ kind: 'return', breath: 'in', seconds: 4 }
	],
	picture: { kind: 'photo', picture: 'own-photo', side: 'left' }
};
