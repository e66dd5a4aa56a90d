import { expect, test } from 'vitest';
import { cutsOf, propsInCut, uncut } from './cuts.ts';

test('a range without cuts is one part, and each cut makes one more, without a gap', () => {
	expect(cutsOf({})).toEqual([uncut]);
	expect(cutsOf({ cuts: [0.3, 0.6] })).toEqual([
		{ from: 0, until: 0.3 },
		{ from: 0.3, until: 0.6 },
		{ from: 0.6, until: 1 }
	]);
});

test('a chair that is no longer needed is not in the part after the cut', () => {
	const chair = {
		kind: 'chair',
		forwardCentimetres: 0,
		rightCentimetres: 0,
		headingDegrees: 0,
		seatHeightCentimetres: 45,
		until: 0.6
	} as const;
	const script = {
		camera: { azimuthDegrees: 0, elevationDegrees: 0 },
		timeline: 'one-way',
		cuts: [0.6],
		keys: [{ at: 0, pelvisCentimetres: { height: 90 }, degrees: {} }],
		contacts: [],
		props: [chair]
	} satisfies Parameters<typeof propsInCut>[0];
	expect(cutsOf(script).map((part) => propsInCut(script, part).length)).toEqual([1, 0]);
});
