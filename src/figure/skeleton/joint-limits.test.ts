import { expect, test } from 'vitest';
import { angleNames } from '#core/exercise/figure-schema.ts';
import { scripts } from '#figure/audit/figure-scripts.fake.ts';
import { isJointAngle } from '#figure/audit/joint-limit-check.ts';
import { jointLimits } from './joint-limits.ts';

const limits = Object.entries(jointLimits);

test('both sides of the body have the same limits', () => {
	const ofSide = (letter: 'L' | 'R') =>
		limits
			.filter(([name]) => new RegExp(`^[a-z]+${letter}\\.`).test(name))
			.map(([name, limit]) => [name.replace(`${letter}.`, '.'), limit]);
	expect(ofSide('L')).toHaveLength(11);
	expect(ofSide('L')).toEqual(ofSide('R'));
});

test('the limits that a publication names are those of the publication', () => {
	const named = limits.filter(([name, { source }]) => !name.includes('L.') && !/^own/.test(source));
	expect(Object.fromEntries(named.map(([name, { least, most }]) => [name, [least, most]]))).toEqual(
		{
			'lum.flex': [-35, 60],
			'lum.bendR': [-25, 25],
			'tho.rotL': [-38, 38],
			'hipR.flex': [-20, 130],
			'shR.flex': [-60, 180]
		}
	);
});

test('every key pose of every exercise is within the limits', () => {
	const past = scripts.flatMap(([id, { keys }]) =>
		keys.flatMap(({ degrees }) =>
			angleNames
				.filter(isJointAngle)
				.filter((angle) => {
					const value = degrees[angle] ?? 0;
					return value < jointLimits[angle].least || value > jointLimits[angle].most;
				})
				.map((angle) => `${id} ${angle} ${degrees[angle]}`)
		)
	);
	expect(past).toEqual([]);
});
