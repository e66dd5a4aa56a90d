import { expect, test } from 'vitest';
import { scripts } from '#figure/audit/figure-scripts.fake.ts';
import { skeletonAt } from '#figure/posing/pose-skeleton.ts';
import { bodyViewOf } from './body-view.ts';
import { viewOf } from './picture.ts';

const lookAt = (id: string) => {
	const script = new Map(scripts).get(id);
	if (!script) throw new Error(`There is no figure of ${id}.`);
	const { camera, range } = viewOf(script, skeletonAt(script));
	return bodyViewOf(camera, range, script.timeline);
};

test('the further a stretch goes, the more glows', () => {
	for (const id of ['childs-pose', 'lying-twist', 'seated-twist', 'bridge'])
		expect([0, 0.5, 1].map(lookAt(id).strength)).toEqual([0, 0.5, 1]);
	expect([0, 0.5, 0.75, 1].map(lookAt('cat-cow').strength)).toEqual([0, 0, 0.5, 1]);
});

test('nothing glows on the way to another posture, nor where the legs do the work', () => {
	for (const id of ['floor-down', 'wall-squat'])
		expect([0, 0.5, 1].map(lookAt(id).strength)).toEqual([0, 0, 0]);
});
