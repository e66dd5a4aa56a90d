import { expect, test } from 'vitest';
import { surroundingsIn } from './stop.ts';

const mat = { cl: 'od-group-props' };
const shadow = { cl: 'od-group-shadow' };
const stop = { cl: 'od-group-stop' };

test('cushions are told from what goes with the body', () => {
	expect(surroundingsIn({ w: 480, layers: [stop, shadow, mat] })).toEqual({
		ground: { w: 480, layers: [shadow, mat] },
		stop: { w: 480, layers: [stop] }
	});
});

test('a scene without cushions stays as it is', () => {
	const scene = { w: 480, layers: [shadow, mat] };
	expect(surroundingsIn(scene)).toEqual({ ground: scene, stop: undefined });
});

test.each([undefined, null, 'nothing', {}])('%o is no scene, and stays what it is', (scene) => {
	expect(surroundingsIn(scene)).toEqual({ ground: scene, stop: undefined });
});
