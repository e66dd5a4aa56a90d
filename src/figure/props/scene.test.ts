import { describe, expect, test } from 'vitest';
import { scripts } from '#figure/audit/figure-scripts.fake.ts';
import { drawFigureAt } from '#figure/picture/draw-figure.ts';

const drawn = scripts.map(([id, script]) => ({ id, script, ...drawFigureAt(script)(0) }));

describe('what surrounds a body', () => {
	test('is a mat, or else a floor to stand on', () => {
		const floors = drawn.map(({ id, script, scene }) => {
			const mat = script.props.some(({ kind }) => kind === 'mat');
			return [id, mat !== scene.some((group) => group.id === 'ground')];
		});
		expect(floors).toEqual(drawn.map(({ id }) => [id, true]));
	});

	test('has a pillow between the knees that is drawn above one leg and below the other', () => {
		const rest = drawn.find(({ id }) => id === 'fetal-rest');
		const stack = (rest?.figure ?? []).flatMap(({ shapes }) => shapes.map(({ id }) => id));
		const pillow = stack.findIndex((id) => id.startsWith('pillow'));
		expect(pillow).toBeGreaterThan(stack.indexOf('leg-left'));
		expect(pillow).toBeLessThan(stack.indexOf('leg-right'));
		expect(rest?.scene.flatMap(({ shapes }) => shapes.map(({ id }) => id))).toContain('pillow-1');
	});
});

describe('of two arms that cross before the chest', () => {
	const tones = (name: string) =>
		drawn
			.filter(({ id }) => id === name)
			.flatMap(({ figure }) => figure.flatMap(({ shapes }) => shapes))
			.filter(({ id }) => id.startsWith('forearm-') && !id.endsWith('shade'))
			.map(({ classes }) => classes.includes('far'));

	test('the one below is darker', () => {
		expect(tones('seated-twist').toSorted()).toEqual([false, true]);
	});

	test('arms that lie apart are of one tone', () => {
		expect(tones('lying-twist')).toEqual([false, false]);
	});
});
