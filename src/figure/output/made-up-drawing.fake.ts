import type {
	Drawing,
	DrawingAt,
	DrawnGroup,
	Path,
	Point,
	DrawnShape
} from '#figure/page/shape.ts';

const still: Point = [0, 0];

/**
 * A drawing for tests: two boxes, whose right edges bend outwards, change their order half way
 * above a mat.
 */
export const madeUpDrawing: DrawingAt = (at): Drawing => {
	const arm = group('arm', box('arm', 100 + 200 * at * at, ['far']));
	const leg = group('leg', box('leg', 60, []));
	const glow: DrawnShape = { ...box('glow', 20, []), opacity: at };
	return {
		scene: [group('mat', box('mat', 400, []))],
		figure: [...(at < 0.5 ? [arm, leg] : [leg, arm]), group('glow', glow)]
	};
};

function group(id: string, shape: DrawnShape): DrawnGroup {
	return { id, shapes: [shape] };
}

function box(id: string, width: number, classes: readonly string[]): DrawnShape {
	return { id, classes, paths: [square(width)], fill: { ink: 'skin', opacity: 1 }, opacity: 1 };
}

function square(width: number): Path {
	return {
		closed: true,
		vertices: [
			[10, 10],
			[10 + width, 10],
			[10 + width, 50],
			[10, 50]
		],
		incoming: [still, still, [10, -5], still],
		outgoing: [still, [10, 5], still, still]
	};
}
