import { expect, test } from 'vitest';
import { scripts } from '#figure/audit/figure-scripts.fake.ts';
import { skeletonAt } from '#figure/posing/pose-skeleton.ts';
import { trunkSection } from './spine.ts';

const script = new Map(scripts).get('breathing');
if (!script) throw new Error('There is no breathing.');
const posed = skeletonAt(script);

/** Centimetres by which the front of the trunk comes forward between breathing out and in. */
function rise(height: number): number {
	const [out, full] = [0, 1].map((at) => trunkSection(posed(at), [height, 0.07, 0.055, 0.05]));
	return (full?.front ?? NaN) - (out?.front ?? NaN);
}

test('a breath in lifts the belly most, the ribs a little and the shoulders not', () => {
	const [belly, ribs, shoulders] = [rise(0.115), rise(0.22), rise(0.3)];
	expect(belly).toBeGreaterThan(2 * ribs);
	expect(ribs).toBeGreaterThan(1);
	expect(shoulders).toBe(0);
});

test('a breath moves no joint but those of the arm whose hand lies on the belly', () => {
	const others = (at: number) =>
		Object.entries(posed(at).joints).filter(
			([joint]) => !/^(elbow|wrist|knuckle|fingertip)-right/.test(joint)
		);
	expect(others(1)).toEqual(others(0));
	const knuckles = [0, 1].map((at) => posed(at).joints['knuckle-right'][1]);
	expect((knuckles[1] ?? 0) - (knuckles[0] ?? 0)).toBeGreaterThan(1);
});
