import type { Lottie, ShapeLayer } from '#core/base/lottie-file.ts';

/** Body and surroundings of one part of a movement, and the frames in which they are seen. */
export interface MergedSheet {
	readonly figure: Lottie;
	readonly scene: Lottie;
	readonly from: number;
	readonly until: number;
}

/** The body in front of its surroundings, part after part, as one Lottie file. */
export function mergeLottie(
	name: string,
	sheets: readonly [MergedSheet, ...MergedSheet[]]
): string {
	const layers = sheets.flatMap(({ figure, scene, from, until }) =>
		[...figure.layers, ...scene.layers].flatMap((layer) => within(layer, from, until))
	);
	return JSON.stringify({ ...sheets[0].figure, nm: name, layers });
}

/** The layer in these frames only; nothing if it is not seen in any of them. */
function within(layer: ShapeLayer, from: number, until: number): readonly ShapeLayer[] {
	const [ip, op] = [Math.max(from, layer.ip), Math.min(until, layer.op)];
	return ip < op ? [{ ...layer, ip, op }] : [];
}
