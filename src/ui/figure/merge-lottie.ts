import type { Lottie, ShapeLayer } from '#core/base/lottie-file.ts';

/** The body and the scene of one part of a movement, and the frames in which they are shown. */
export interface LottiePart {
	readonly figure: Lottie;
	readonly scene: Lottie;
	readonly from: number;
	readonly until: number;
}

/** Merges all parts into one Lottie file, each body in front of its scene. */
export function mergeLottie(name: string, sheets: readonly [LottiePart, ...LottiePart[]]): string {
	const layers = sheets.flatMap(({ figure, scene, from, until }) =>
		[...figure.layers, ...scene.layers].flatMap((layer) => clipLayer(layer, from, until))
	);
	return JSON.stringify({ ...sheets[0].figure, nm: name, layers });
}

/** Clips a layer to these frames; returns no layer if none is left. */
function clipLayer(layer: ShapeLayer, from: number, until: number): readonly ShapeLayer[] {
	const [ip, op] = [Math.max(from, layer.ip), Math.min(until, layer.op)];
	return ip < op ? [{ ...layer, ip, op }] : [];
}
