import { expect, test } from 'vitest';
import { straightPath } from '#figure/page/bezier.ts';
import type { Ink, DrawnShape } from '#figure/page/shape.ts';
import { stillMarkup } from './svg.ts';

const painted = (ink: Ink): DrawnShape => ({
	id: ink,
	classes: [],
	paths: [
		straightPath(
			[
				[0, 0],
				[9, 0],
				[9, 9]
			],
			true
		)
	],
	fill: { ink, opacity: 1 },
	opacity: 1
});
const markupOf = (ink: Ink) =>
	stillMarkup({ scene: [], figure: [{ id: 'body', shapes: [painted(ink)] }] });

test('a part takes an outline from the page around it', () => {
	for (const ink of ['skin', 'top', 'bottom', 'prop'] as const)
		expect(markupOf(ink), ink).not.toContain('stroke');
});

test('what is laid over a part has no outline, whatever the page says', () => {
	for (const ink of ['shade', 'glow', 'blush', 'shadow'] as const)
		expect(markupOf(ink), ink).toContain('stroke="none"');
});
