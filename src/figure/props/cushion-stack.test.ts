import { describe, expect, test } from 'vitest';
import { scripts } from '#figure/audit/figure-scripts.fake.ts';
import { cameraOn } from '#figure/page/camera.ts';
import { skeletonAt } from '#figure/posing/pose-skeleton.ts';
import type { Joint } from '#figure/skeleton/skeleton.ts';
import { cushionStackShapes } from './cushion-stack.ts';

/** Looks along the floor, at a pixel a centimetre or more. */
const camera = cameraOn({ azimuthDegrees: 0, elevationDegrees: 0 }, [
	{ place: [0, 50, 0], radius: 100 }
]);
const heightAt = (y: number) => (camera.project([0, 0, 0])[1] - y) / camera.scale;

const stops = scripts.flatMap(([id, script]) =>
	(script.props ?? []).flatMap((prop) =>
		prop.kind === 'stack' ? [{ id, stack: prop, skeletonAt: skeletonAt(script) }] : []
	)
);
const resting: Readonly<Record<string, Joint>> = {
	seat: 'pelvis',
	'left-knee': 'knee-left',
	'right-knee': 'knee-right'
};

test('one sits back onto cushions in child’s pose, and rolls the knees onto some', () => {
	expect(stops.map(({ id }) => id)).toEqual(['childs-pose', 'lying-twist']);
});

describe.each(stops)('the cushions of $id', ({ stack, skeletonAt: posed }) => {
	const levelsAt = (at: number) =>
		cushionStackShapes(camera, stack, posed(at)).flatMap(({ paths }) =>
			paths.flatMap(({ vertices }) => vertices.map(([, y]) => heightAt(y)))
		);

	test('are fewer for a further target', () => {
		const tops = [0, 0.25, 0.5, 0.75, 1].map((at) => Math.max(...levelsAt(at)));
		expect(tops).toEqual(tops.toSorted((a, b) => b - a));
		expect(Math.max(...tops) - Math.min(...tops)).toBeGreaterThan(15);
	});

	test('stand in the same place and end within the soft tissue of what rests on them', () => {
		for (const at of [0, 0.25, 0.5, 0.75, 1]) {
			const levels = levelsAt(at);
			expect(Math.min(...levels)).toBeCloseTo(stack.bottomCentimetres, 0);
			const joint = resting[stack.under] ?? 'pelvis';
			const under = posed(at).joints[joint][1] - Math.max(...levels);
			expect(under).toBeGreaterThan(4);
			expect(under).toBeLessThan(14);
		}
	});
});
