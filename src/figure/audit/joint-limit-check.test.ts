import { describe, expect, test } from 'vitest';
import type { FigureScript } from '#core/exercise/figure-schema.ts';
import { skeletonAt } from '#figure/posing/pose-skeleton.ts';
import { type JointAngle, jointAnglesOf } from '#figure/skeleton/joint-angles.ts';
import { jointLimits } from '#figure/skeleton/joint-limits.ts';
import { jointLimitExcesses } from './joint-limit-check.ts';

const odd: Readonly<Partial<Record<JointAngle, number>>> = {
	'lum.flex': 12,
	'lum.bendR': -6,
	'lum.rotL': 4,
	'tho.flex': 9,
	'tho.rotL': -14,
	'neck.flex': -20,
	'neck.bendR': 8,
	'hipL.flex': 70,
	'hipL.abd': 12,
	'hipL.irot': -9,
	'kneeL.flex': 44,
	'ankL.df': -21,
	'hipR.abd': -8,
	'hipR.irot': 17,
	'kneeR.flex': 3,
	'shL.flex': 95,
	'shL.abd': 24,
	'shL.irot': 31,
	'elL.flex': 65,
	'elL.pron': 40,
	'wrL.ext': 33,
	'shR.abd': -11,
	'elR.flex': 2,
	'elR.pron': -25
};
const floating = (degrees: FigureScript['keys'][0]['degrees']) =>
	skeletonAt({
		camera: { azimuthDegrees: 0, elevationDegrees: 0 },
		timeline: 'one-way',
		keys: [{ at: 0, pelvisCentimetres: { height: 160 }, degrees: { ...degrees, pitch: 20 } }],
		contacts: [],
		props: []
	})(0);

describe('the angles of a body that touches nothing', () => {
	const read = jointAnglesOf(floating(odd));
	test.for(Object.keys(jointLimits))('are those of its key pose: %s', (name) => {
		const angles: Readonly<Record<string, number>> = read;
		const wanted: Readonly<Record<string, number>> = odd;
		expect(angles[name]).toBeCloseTo(wanted[name] ?? 0, 6);
	});
});

test('a knee that bends the wrong way is found with its percent, its degrees and its limit', () => {
	const body = floating({ 'kneeR.flex': 20 });
	const broken = floating({ 'kneeR.flex': -15 });
	expect(jointLimitExcesses([body, body, broken, body])).toEqual([
		{
			angle: 'kneeR.flex',
			percent: 2,
			degrees: expect.closeTo(-15),
			limit: jointLimits['kneeR.flex']
		}
	]);
});

test('every limit lies on both sides of standing and names its source', () => {
	const wrong = Object.values(jointLimits).filter(
		({ least, most, source }) => least > 0 || most < 0 || source.length < 3
	);
	expect(wrong).toEqual([]);
});
