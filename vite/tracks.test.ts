import { describe, expect, test } from 'vitest';
import { motionDataOf } from '#figure/picture/motion-data.ts';
import { viewOf } from '#figure/picture/picture.ts';
import { skeletonAt } from '#figure/posing/pose-skeleton.ts';
import { readExercises } from './read-content.ts';

const exercises = readExercises('.');

function tracked(id: string) {
	const script = exercises.get(id)?.figure;
	if (!script) throw new Error(`There is no exercise ${id}.`);
	const { camera, range } = viewOf(script, skeletonAt(script));
	return motionDataOf(camera, range, script);
}

test('a way has a point for every fifth frame, or none', () => {
	for (const id of exercises.keys()) expect([0, 21], id).toContain(tracked(id).way.length);
	expect(tracked('lying-twist').way).toHaveLength(21);
});

test('no way has a hook or a corner', () => {
	const corners = [...exercises.keys()].flatMap((id) => {
		const { way } = tracked(id);
		const steps = way.slice(1).map(([x, y], index) => {
			const [fromX, fromY] = way[index] ?? [x, y];
			return [x - fromX, y - fromY] as const;
		});
		return steps.flatMap(([x, y], index) => {
			const [beforeX, beforeY] = steps[index - 1] ?? [x, y];
			const turn = Math.atan2(beforeX * y - beforeY * x, beforeX * x + beforeY * y);
			return Math.abs(turn) > Math.PI / 8 ? [{ id, index }] : [];
		});
	});
	expect(corners).toEqual([]);
});

test('somebody who turns over or stands still leaves no way', () => {
	expect(tracked('floor-down').way).toEqual([]);
	expect(tracked('stand-walk').way).toEqual([]);
});

describe('the ribs open away from the spine', () => {
	test('upwards while lying on the back', () => {
		const { spine, opening } = tracked('single-knee-to-chest').chest;
		expect(spine[1]).toBeGreaterThan(85);
		expect(opening[1]).toBeGreaterThan(0.8);
	});

	test('downwards on all fours', () => {
		const { spine, opening } = tracked('cat-cow').chest;
		expect(spine[1]).toBeLessThan(15);
		expect(opening[1]).toBeGreaterThan(opening[0]);
	});
});

test('a head tips where the neck moves, and not where it lies', () => {
	expect(Math.abs(tracked('cat-cow').tip)).toBeGreaterThan(30);
	expect(Math.abs(tracked('hip-lift').tip)).toBeLessThan(8);
});
