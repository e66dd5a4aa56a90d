import { expect, test } from 'vitest';
import { sceneLayersIn } from './cushion-layer.ts';

const layer = (cl: string) => ({ ty: 4, cl, st: 0, ip: 0, op: 101, ks: {}, shapes: [] }) as const;
const mat = layer('od-group-props');
const shadow = layer('od-group-shadow');
const stop = layer('od-group-stop');

test('cushions are told from what goes with the body', () => {
	expect(sceneLayersIn({ w: 480, layers: [stop, shadow, mat] })).toEqual({
		ground: { w: 480, layers: [shadow, mat] },
		cushions: { w: 480, layers: [stop] }
	});
});

test('a scene without cushions stays as it is', () => {
	const scene = { w: 480, layers: [shadow, mat] };
	expect(sceneLayersIn(scene)).toEqual({ ground: scene, cushions: undefined });
});
