import type { Drawing, DrawingAt, DrawnGroup, Path, DrawnShape } from '#figure/page/shape.ts';

export const lastFrame = 100;

/** One shape at the frames 0, 1, … 100 of the range. */
export type ShapeKeyframes = readonly [DrawnShape, ...DrawnShape[]];

export interface GroupKeyframes {
	readonly id: string;
	readonly shapes: readonly ShapeKeyframes[];
}

/**
 * A range of frames in which the groups have the same order: the first frame, and the one after the
 * last.
 */
export interface Stacking {
	readonly from: number;
	readonly until: number;
	/** Ids, bottom first. */
	readonly order: readonly string[];
}

export interface FigureKeyframes {
	readonly groups: ReadonlyMap<string, GroupKeyframes>;
	readonly stackings: readonly Stacking[];
}

/**
 * Draws every frame once. Throws an error that names frame and shape if a shape changes or a number
 * is missing.
 */
export function keyframesOf(drawingAt: DrawingAt): {
	readonly scene: FigureKeyframes;
	readonly figure: FigureKeyframes;
} {
	const drawings = Array.from({ length: lastFrame + 1 }, (_, frame) =>
		drawingAt(frame / lastFrame)
	);
	return { scene: partKeyframes(drawings, 'scene'), figure: partKeyframes(drawings, 'figure') };
}

function partKeyframes(drawings: readonly Drawing[], part: keyof Drawing): FigureKeyframes {
	const frames = drawings.map((drawing) => drawing[part]);
	const groups = new Map(
		(frames[0] ?? []).map((group) => [group.id, groupKeyframes(group.id, frames)] as const)
	);
	frames.forEach((frame, at) => {
		if (frame.length !== groups.size)
			throw new Error(`Frame ${at}: the groups of the ${part} change.`);
	});
	return { groups, stackings: stackingsOf(frames) };
}

function groupKeyframes(id: string, frames: readonly (readonly DrawnGroup[])[]): GroupKeyframes {
	const groups = frames.map((frame, at) => {
		const group = frame.find((candidate) => candidate.id === id);
		if (!group) throw new Error(`Frame ${at}: the group ${id} is missing.`);
		return group;
	});
	const shapes = (groups[0]?.shapes ?? []).map((shape, index): ShapeKeyframes => {
		const [, ...rest] = groups.map((group, at) => {
			const same = group.shapes[index];
			if (!same || constantParts(same) !== constantParts(shape))
				throw new Error(
					`Frame ${at}: the shape ${shape.id} of ${id} is missing or changes its paint or vertices.`
				);
			for (const path of same.paths) assertFinite(path, shape.id, at);
			if (!Number.isFinite(same.opacity))
				throw new Error(`Frame ${at}: ${shape.id} has no opacity that is a number.`);
			return same;
		});
		return [shape, ...rest];
	});
	groups.forEach((group, at) => {
		if (group.shapes.length !== shapes.length)
			throw new Error(`Frame ${at}: the number of shapes of ${id} changes.`);
	});
	return { id, shapes };
}

/** All of a shape that must not change over the range. */
function constantParts({ id, classes, fill, stroke, paths }: DrawnShape): string {
	const make = paths.map(({ closed, vertices }) => [closed, vertices.length]);
	return JSON.stringify([id, classes, fill, stroke, make]);
}

function assertFinite({ vertices, incoming, outgoing }: Path, id: string, at: number) {
	if (incoming.length !== vertices.length || outgoing.length !== vertices.length)
		throw new Error(`Frame ${at}: ${id} does not have two handles for every vertex.`);
	for (const points of [vertices, incoming, outgoing]) {
		if (!points.every(([x, y]) => Number.isFinite(x) && Number.isFinite(y)))
			throw new Error(`Frame ${at}: ${id} has a point that is not a number.`);
	}
}

function stackingsOf(frames: readonly (readonly DrawnGroup[])[]): readonly Stacking[] {
	const stackings: Stacking[] = [];
	frames.forEach((frame, at) => {
		const order = frame.map((group) => group.id);
		const last = stackings.at(-1);
		if (last && last.order.join() === order.join()) {
			stackings[stackings.length - 1] = { ...last, until: at + 1 };
		} else stackings.push({ from: at, until: at + 1, order });
	});
	return stackings;
}
