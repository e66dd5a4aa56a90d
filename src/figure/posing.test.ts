import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { figureSchema, type Contact, type FigureScript } from '#core/exercise/figure-schema.ts';
import { skeletonAt } from './posing.ts';
import { proportions } from './proportions.ts';
import type { Joint, Skeleton, Vector } from './skeleton.ts';
import { distance } from './vector.ts';

const folder = 'routines/exercises';
const fileSchema = v.object({ figure: figureSchema });
const scripts = readdirSync(folder).map((file): readonly [string, FigureScript] => [
	file.replace('.json', ''),
	v.parse(fileSchema, JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))).figure
]);
const range = Array.from({ length: 101 }, (_, percent) => percent / 100);

const { thigh, shank, upperArm, forearm } = proportions;
const bones: readonly (readonly [Joint, Joint, number])[] = [
	['hip-left', 'knee-left', thigh],
	['hip-right', 'knee-right', thigh],
	['knee-left', 'ankle-left', shank],
	['knee-right', 'ankle-right', shank],
	['shoulder-left', 'elbow-left', upperArm],
	['shoulder-right', 'elbow-right', upperArm],
	['elbow-left', 'wrist-left', forearm],
	['elbow-right', 'wrist-right', forearm]
];

/** The lowest a joint may come in centimetres: a little less than the flesh around it. */
const lowest: readonly (readonly [string, number])[] = [
	['knee', 5],
	['ankle', 3.5],
	['elbow', 4],
	['wrist', 2.5],
	['heel', -0.5],
	['ball', -0.5],
	['toe', -0.5],
	['fingertip', 0],
	['shoulder', 2],
	['hip', 5.5],
	['pelvis', 8],
	['head', 9]
];

/** Whole transfers pass in one range: a limb that steps goes a long way in a hundredth of it. */
const sequences = new Set(['floor-down', 'floor-up']);

describe.each(scripts)('%s', (id, script) => {
	const posed = skeletonAt(script);
	const skeletons = range.map(posed);

	test('keeps the length of every limb', () => {
		for (const { joints } of skeletons)
			for (const [from, to, length] of bones)
				expect(Math.abs(distance(joints[from], joints[to]) / length - 1)).toBeLessThan(0.001);
	});

	test('keeps what is planted where it is', () => {
		const drifts = script.contacts.flatMap((contact) => {
			const joint = jointOf(contact);
			const { from = 0, until = 1 } = contact;
			if (!joint || contact.slides) return [];
			const places = skeletons
				.filter((_, i) => i / 100 >= from && i / 100 <= until)
				.map(({ joints }) => joints[joint])
				// A foot on its edge keeps its place, not its height.
				.map(([x, y, z]): Vector => [x, contact.rolls ? 0 : y, z]);
			const drift = Math.max(0, ...places.map((place) => distance(place, middle(places))));
			return drift > 0.25 ? [[contact.point, drift]] : [];
		});
		expect(drifts).toEqual([]);
	});

	test('stays above the floor', () => {
		const sunk = skeletons.flatMap(({ joints }, percent) =>
			Object.entries(joints).flatMap(([joint, [, height]]) => {
				const limit = lowest.find(([name]) => joint.startsWith(name))?.[1] ?? -Infinity;
				return height < limit - 0.05 ? [[percent, joint, height]] : [];
			})
		);
		expect(sunk).toEqual([]);
	});

	test('moves without jumps', () => {
		const jumps = skeletons.slice(1).flatMap((skeleton, i) =>
			Object.entries(skeleton.joints).flatMap(([joint, place]) => {
				const before = Object.entries(skeletons[i]?.joints ?? {}).find(([name]) => name === joint);
				const step = before ? distance(place, before[1]) : 0;
				return step > (sequences.has(id) ? 30 : 16) ? [[i, joint, step]] : [];
			})
		);
		expect(jumps).toEqual([]);
	});

	test('is the same every time', () => {
		expect(skeletonAt(script)(0.37)).toEqual(posed(0.37));
	});

	test('is made of finite numbers anywhere in its range', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (at) =>
				numbersOf(posed(at)).every(Number.isFinite)
			),
			{ numRuns: 30 }
		);
	});
});

function numbersOf({ joints, segments }: Skeleton): readonly number[] {
	return [...Object.values(joints), ...Object.values(segments).flat()].flat();
}

function middle(places: readonly Vector[]): Vector {
	const axis = (i: 0 | 1 | 2) => {
		const values = places.map((place) => place[i]);
		return (Math.min(...values) + Math.max(...values)) / 2;
	};
	return [axis(0), axis(1), axis(2)];
}

function jointOf({ point, on }: Contact): Joint | undefined {
	if (on === 'left-thigh' || on === 'right-thigh') return undefined;
	if (point === 'upper-back') return 'C7';
	if (point === 'pelvis' || point === 'head') return point;
	const side = point.startsWith('left') ? 'left' : 'right';
	if (point.endsWith('shoulder')) return `shoulder-${side}`;
	if (point.endsWith('knee')) return `knee-${side}`;
	if (point.endsWith('palm')) return `wrist-${side}`;
	if (point.endsWith('forearm')) return `elbow-${side}`;
	return point.endsWith('toes') ? `toe-${side}` : `ankle-${side}`;
}
