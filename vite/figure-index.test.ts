import { expect, test } from 'vitest';
import type { FigureAssets } from '#figure/output/figure-assets.ts';
import { figureIndex } from './figure-index.ts';

const bounds = { x: 1, y: 2, width: 3, height: 4 };
const at = '/base/assets/';

function figuresOf(build: string): Readonly<Record<string, FigureAssets>> {
	const partOf = (name: string, hash: string) => ({
		figure: `${at}${name}.figure.${hash}.json`,
		scene: `${at}${name}.scene.${hash}.json`,
		bounds
	});
	return {
		arch: { ...partOf(`arch${build}`, 'a1'), still: `${at}arch${build}.still.b2.svg` },
		'floor-up': {
			...partOf(`floor-down${build}`, 'c3'),
			still: `${at}floor-up${build}.still.d4.svg`,
			later: [partOf(`floor-down${build}.2`, 'e5')],
			stillBounds: { ...bounds, x: 9 }
		}
	};
}

test.each(['', '.sturdy'])(
	'the module of the build “%s” has the addresses again',
	async (build) => {
		const code = figureIndex(figuresOf(build), at, build);
		const { figures } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
		expect(figures).toEqual(figuresOf(build));
	}
);

test('addresses that are not those of the files stop the build', () => {
	expect(() => figureIndex(figuresOf(''), '/elsewhere/', '')).toThrow();
});
