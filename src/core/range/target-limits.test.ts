import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Exercise } from '#core/exercise/exercise.ts';
import { aRange, twist, twistRange } from '#core/routine/routine.fake.ts';
import { depthOf } from './depth.ts';
import { halveTargets, limitTargets } from './target-limits.ts';
import { targetFor } from './target.ts';

const gap: Exercise = {
	...twist,
	id: 'gap',
	range: { ...twistRange, easiest: 37, start: 20, goal: 9, ceiling: 0, poses: [] }
};
const exercises = { twist, gap };
const halved = new Map([['twist', 'fragile bones']]);

describe('a halved exercise', () => {
	test('goes half as deep as its level, on each side, and keeps the level for percentages', () => {
		const targets = { 'twist:left': 45, 'twist:right': 15, gap: 17 };
		const half = halveTargets(exercises, targets, { 'twist:left': 45, 'twist:right': 45 }, halved);
		expect(half).toEqual({ ...targets, 'twist:left': 25, 'level:twist:left': 45 });
		expect(targetFor(half, twist, 'left', 75)).toBe(25);
		expect(targetFor(half, twist, 'left', 25)).toBe(15);
	});

	test('of a gap that shrinks is further open, not half as wide', () => {
		const half = halveTargets(exercises, { gap: 17 }, { gap: 17 }, new Map([['gap', true]]));
		expect(half).toEqual({ gap: 27, 'level:gap': 17 });
	});

	test('without a level goes half as deep as its target', () => {
		expect(halveTargets(exercises, { twist: 45 }, {}, halved)).toEqual({
			twist: 25,
			'level:twist': 45
		});
	});
});

describe('a limit', () => {
	test('holds back what is further, leaves what is nearer, and keeps a level that is there', () => {
		const targets = { twist: 30, 'level:twist': 40, gap: 20, walk: 5 };
		expect(limitTargets(exercises, targets, { twist: 20, gap: 12, walk: 1 })).toEqual({
			...targets,
			twist: 20
		});
	});

	test('never goes further than the target or than itself', () => {
		fc.assert(
			fc.property(aRange, fc.nat(60), fc.nat(60), (range, a, b) => {
				const [target, most] = [a, b].map((steps) =>
					range.goal < range.easiest
						? range.easiest - steps * range.step
						: range.easiest + steps * range.step
				);
				if (target === undefined || most === undefined) return;
				const { any = NaN } = limitTargets(
					{ any: { ...twist, id: 'any', range } },
					{ any: target },
					{ any: most }
				);
				expect(depthOf(range, any)).toBe(Math.min(depthOf(range, target), depthOf(range, most)));
			})
		);
	});
});
