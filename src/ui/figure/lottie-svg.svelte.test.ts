// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { Bezier, GroupShape, PathShape, ShapeLayer } from '#core/base/lottie-file.ts';
import { lottieSvg } from './lottie-svg.ts';

const box = '0 0 480 360';
const line = (x: number): Bezier => ({ c: false, v: [[x, 0]], i: [[0, 0]], o: [[0, 0]] });
const moving: PathShape = {
	ty: 'sh',
	ks: {
		a: 1,
		k: [
			{ t: 0, s: [line(0)] },
			{ t: 100, s: [line(100)] }
		]
	}
};
const still: PathShape = { ty: 'sh', ks: { a: 0, k: line(7) } };

function filled(path: PathShape, cl: string, fading = false): GroupShape {
	const keys = [
		{ t: 0, s: [80] },
		{ t: 50, s: [0] }
	] as const;
	const o = fading ? ({ a: 1, k: keys } as const) : ({ a: 0, k: 80 } as const);
	return { ty: 'gr', it: [path, { ty: 'fl', cl, c: { a: 0, k: [1, 0.5, 0] }, o }] };
}

function layer(cl: string, shapes: readonly GroupShape[], ip = 0, op = 101): ShapeLayer {
	return { ty: 4, cl, st: 0, ip, op, ks: {}, shapes };
}

const pathOf = (element: SVGSVGElement, cl: string) => element.querySelector(`.${cl}`);

test('what is first in a file lies on top', () => {
	const { element } = lottieSvg(
		{ layers: [layer('head', [filled(still, 'nose'), filled(still, 'skin')]), layer('leg', [])] },
		box
	);
	expect([...element.children].map((group) => group.getAttribute('class'))).toEqual([
		'leg',
		'head'
	]);
	expect([...element.querySelectorAll('path')].map((path) => path.getAttribute('class'))).toEqual([
		'skin',
		'nose'
	]);
	expect(pathOf(element, 'skin')?.getAttribute('fill')).toBe('rgb(255,128,0)');
});

test('a layer is seen from its first frame until before the one where it ends', () => {
	const layers = [layer('under', [], 0, 91), layer('over', [], 91, 101)];
	const { element, show } = lottieSvg({ layers }, box);
	const seen = () =>
		[...element.children]
			.filter((group) => group.getAttribute('display') !== 'none')
			.map((group) => group.getAttribute('class'));
	for (const [frame, wanted] of [
		[0, 'under'],
		[90.95, 'under'],
		[91, 'over'],
		[100, 'over'],
		[50, 'under']
	] as const) {
		show(frame);
		expect(seen()).toEqual([wanted]);
	}
});

test('the same frame again changes nothing on the page, another only what moves', async () => {
	const layers = [layer('body', [filled(moving, 'arm'), filled(still, 'mat')])];
	const { element, show } = lottieSvg({ layers }, box);
	show(20);
	const changes: (string | null)[] = [];
	const observer = new MutationObserver((records) =>
		changes.push(
			...records.map(({ target }) =>
				target instanceof Element ? target.getAttribute('class') : null
			)
		)
	);
	observer.observe(element, { attributes: true, subtree: true });
	show(20);
	await Promise.resolve();
	expect(changes).toEqual([]);
	show(40);
	await Promise.resolve();
	expect(changes).toEqual(['arm']);
	expect(pathOf(element, 'arm')?.getAttribute('d')).toBe('M40 0');
	expect(pathOf(element, 'mat')?.getAttribute('d')).toBe('M7 0');
});

test('a frame looks the same whatever was shown before it', () => {
	const layers = [layer('body', [filled(moving, 'glow', true), filled(moving, 'arm')])];
	const [one, other] = [lottieSvg({ layers }, box), lottieSvg({ layers }, box)];
	for (const frame of [0, 30, 100, 20]) one.show(frame);
	other.show(20);
	expect(one.element.innerHTML).toBe(other.element.innerHTML);
	expect(pathOf(one.element, 'glow')?.getAttribute('fill-opacity')).toBe('0.480');
	for (const frame of [30, 100]) one.show(frame);
	expect(pathOf(one.element, 'glow')?.getAttribute('d')).toBe('');
});

test('what is carried lies where its transform brings it', () => {
	const carried: GroupShape = {
		ty: 'gr',
		it: [
			filled(still, 'hand'),
			{
				ty: 'tr',
				a: { a: 0, k: [10, 0] },
				p: { a: 0, k: [100, 50] },
				r: { a: 0, k: 90 },
				s: { a: 0, k: [200, 200] }
			}
		]
	};
	const { element } = lottieSvg({ layers: [layer('arm', [carried])] }, box);
	// Twice as large and a quarter turn clockwise: (10, 0) comes to (100, 50), and x runs down the page.
	expect(element.querySelector('g g')?.getAttribute('transform')).toBe(
		'matrix(0.00000,2.00000,-2.00000,0.00000,100.000,30.000)'
	);
});
