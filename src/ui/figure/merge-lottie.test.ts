import { expect, test } from 'vitest';
import type { Lottie, ShapeLayer } from '#core/base/lottie-file.ts';
import { mergeLottie } from './merge-lottie.ts';

const layer = (cl: string, ip = 0, op = 101): ShapeLayer => ({
	ty: 4,
	cl,
	st: 0,
	ip,
	op,
	ks: {},
	shapes: []
});
const file = (...layers: readonly ShapeLayer[]): Lottie => ({
	v: '5.13.0',
	nm: 'a part',
	fr: 30,
	ip: 0,
	op: 101,
	w: 480,
	h: 360,
	assets: [],
	markers: [],
	layers
});

test('the body lies in front of its surroundings: in Lottie the first layer is on top', () => {
	const figure = file(layer('head'), layer('leg'));
	const sheet = { figure, scene: file(layer('mat')), from: 0, until: 101 };
	expect(JSON.parse(mergeLottie('one-degree-a', [sheet]))).toEqual({
		...figure,
		nm: 'one-degree-a',
		layers: [layer('head'), layer('leg'), layer('mat')]
	});
});

test('parts of a movement are seen one after the other', () => {
	const text = mergeLottie('one-degree-a', [
		{ figure: file(layer('kneels')), scene: file(layer('chair')), from: 0, until: 60 },
		{
			figure: file(layer('lies', 0, 60)),
			scene: file(layer('mat', 30, 101)),
			from: 60,
			until: 101
		}
	]);
	expect(JSON.parse(text).layers).toEqual([
		layer('kneels', 0, 60),
		layer('chair', 0, 60),
		layer('mat', 60, 101)
	]);
});
