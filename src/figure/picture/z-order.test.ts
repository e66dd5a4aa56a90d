import { describe, expect, test } from 'vitest';
import { scripts } from '#figure/audit/figure-scripts.fake.ts';
import { drawFigureAt } from './draw-figure.ts';

const groupsOf = (id: string, at: number): readonly string[] => {
	const script = new Map(scripts).get(id);
	if (!script) throw new Error(`There is no figure of ${id}.`);
	return drawFigureAt(script)(at).figure.map((group) => group.id);
};
/** Whether the first lies under the second. */
const under = (groups: readonly string[], first: string, second: string) =>
	groups.indexOf(first) < groups.indexOf(second);

test('whoever rolls onto the back lays the far arm behind the trunk', () => {
	expect(under(groupsOf('floor-down', 0.9), 'arm-right', 'torso')).toBe(false);
	expect(under(groupsOf('floor-down', 1), 'arm-right', 'torso')).toBe(true);
	expect(under(groupsOf('floor-down', 1), 'arm-left', 'torso')).toBe(false);
});

test('a thigh and a head that come up to crossed arms come over the near one', () => {
	for (const over of ['leg-right', 'head']) {
		expect(under(groupsOf('side-hunch', 1), 'arm-right', over)).toBe(true);
		expect(under(groupsOf('side-hunch', 1), 'torso', 'arm-right')).toBe(true);
	}
	expect(under(groupsOf('side-hunch', 1), 'arm-left', 'torso')).toBe(true);
});

describe('every group is drawn once', () => {
	test.each(scripts.map(([id]) => id))('of %s', (id) => {
		for (const at of [0, 0.5, 1]) {
			const groups = groupsOf(id, at);
			expect(new Set(groups).size).toBe(groups.length);
		}
	});
});
