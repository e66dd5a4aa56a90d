import { expect, test } from 'vitest';
import { oneFile } from './one-file.ts';

const layer = (cl: string, ip = 0, op = 101) => ({ cl, ip, op });
const whole = { from: 0, until: 101 };

test('the body lies in front of its surroundings: in Lottie the first layer is on top', () => {
	const figure = { nm: 'a', op: 101, layers: [layer('head'), layer('leg')] };
	const scene = { nm: 'a', op: 101, layers: [layer('mat')] };
	expect(JSON.parse(oneFile('one-degree-a', [{ figure, scene, ...whole }]) ?? '')).toEqual({
		nm: 'one-degree-a',
		op: 101,
		layers: [layer('head'), layer('leg'), layer('mat')]
	});
});

test('parts of a movement are seen one after the other', () => {
	const file = (cl: string, ip?: number, op?: number) => ({ op: 101, layers: [layer(cl, ip, op)] });
	const text = oneFile('one-degree-a', [
		{ figure: file('kneels'), scene: file('chair'), from: 0, until: 60 },
		{ figure: file('lies', 0, 60), scene: file('mat', 30, 101), from: 60, until: 101 }
	]);
	expect(JSON.parse(text ?? '').layers).toEqual([
		layer('kneels', 0, 60),
		layer('chair', 0, 60),
		layer('mat', 60, 101)
	]);
});

test('what is no Lottie file is not laid over anything', () => {
	expect(oneFile('one-degree-a', [{ figure: { layers: [] }, scene: null, ...whole }])).toBe(
		undefined
	);
	expect(oneFile('one-degree-a', [{ figure: 'text', scene: { layers: [] }, ...whole }])).toBe(
		undefined
	);
	expect(oneFile('one-degree-a', [])).toBe(undefined);
});
