import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { figureSchema } from '#core/exercise/figure-schema.ts';
import { boundsOf } from '#figure/page/bounds.ts';
import { drawFigureAt } from '#figure/picture/draw-figure.ts';
import { withBuild, girths, skeletonWithBuild } from './body-build.ts';
import { skeletonAt } from './pose-skeleton.ts';

const scriptOf = (id: string) =>
	v.parse(
		v.object({ figure: figureSchema }),
		JSON.parse(readFileSync(`routines/exercises/${id}.json`, 'utf8'))
	).figure;

describe('another build', () => {
	const kneeling = scriptOf('cat-cow');
	const lying = scriptOf('bridge');

	test('leaves the bones as long as they are', () => {
		const bone = (build: 'medium' | 'sturdy') => {
			const { joints } = skeletonAt(withBuild(kneeling, build))(0.7);
			const [from, to] = [joints['hip-left'], joints['knee-left']];
			return Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
		};
		expect(bone('sturdy')).toBeCloseTo(bone('medium'), 1);
	});

	test('raises what rests on soft tissue by as much as that grows', () => {
		const knee = (build: 'medium' | 'sturdy') =>
			skeletonAt(withBuild(kneeling, build))(0.5).joints['knee-left'][1];
		expect(knee('sturdy') / knee('medium')).toBeCloseTo(girths.sturdy, 1);
	});

	test('lifts a lying trunk, and feet and hands not at all', () => {
		const body = (build: 'medium' | 'sturdy') => skeletonAt(withBuild(lying, build))(0).joints;
		expect(body('sturdy').T6[1]).toBeGreaterThan(body('medium').T6[1] + 1);
		expect(body('sturdy')['ankle-left'][1]).toBeCloseTo(body('medium')['ankle-left'][1], 1);
	});

	test('puts its girth into the skeleton, unless it is the medium one', () => {
		expect(skeletonWithBuild(skeletonAt(lying), 'sturdy')(0).girth).toBe(1.16);
		expect(skeletonWithBuild(skeletonAt(lying), 'medium')(0).girth).toBeUndefined();
	});

	test('needs about the same part of the page', () => {
		const [medium, sturdy] = (['medium', 'sturdy'] as const).map((build) =>
			boundsOf(drawFigureAt(lying, build))
		);
		expect(Math.abs((medium?.width ?? 0) - (sturdy?.width ?? 0))).toBeLessThan(12);
	});
});
