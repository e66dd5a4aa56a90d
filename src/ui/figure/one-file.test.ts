import { expect, test } from 'vitest';
import { oneFile } from './one-file.ts';

test('the body lies in front of its surroundings: in Lottie the first layer is on top', () => {
	const figure = { nm: 'a', op: 101, layers: ['head', 'leg'] };
	const scene = { nm: 'a', op: 101, layers: ['mat'] };
	expect(JSON.parse(oneFile('one-degree-a', figure, scene) ?? '')).toEqual({
		nm: 'one-degree-a',
		op: 101,
		layers: ['head', 'leg', 'mat']
	});
});

test('what is no Lottie file is not laid over anything', () => {
	expect(oneFile('one-degree-a', { layers: [] }, null)).toBeUndefined();
	expect(oneFile('one-degree-a', 'text', { layers: [] })).toBeUndefined();
});
