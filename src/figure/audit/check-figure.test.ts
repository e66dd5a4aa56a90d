import { describe, expect, test } from 'vitest';
import type { FigureScript } from '#core/exercise/figure-schema.ts';
import { assertPossible } from './check-figure.ts';

describe('the build', () => {
	const kneeling: FigureScript = {
		camera: { azimuthDegrees: 0, elevationDegrees: 10 },
		timeline: 'one-way',
		keys: [{ at: 0, pelvisCentimetres: { height: 91 }, degrees: { 'kneeL.flex': 172 } }],
		contacts: [],
		props: []
	};

	test('stops at a knee that bends too far, and names the joint, the angle and the source', () => {
		expect(() => {
			assertPossible('knee-float', kneeling);
		}).toThrow(
			'routines/exercises/knee-float.json does what no body does: kneeL.flex goes to 172°, beyond 0° to 160° (own bound: sitting on the heels'
		);
	});

	test('goes on with an angle that a knee can reach', () => {
		const [key] = kneeling.keys;
		const possible = { ...key, degrees: { 'kneeL.flex': 60 } };
		expect(() => {
			assertPossible('knee-float', { ...kneeling, keys: [possible] });
		}).not.toThrow();
	});
});
