/** What of a Lottie file matters for laying two on top of each other. */
interface Layered {
	readonly layers: readonly unknown[];
}

/** Body and surroundings of one part of a movement, and the frames in which they are seen. */
export interface Sheet {
	readonly figure: unknown;
	readonly scene: unknown;
	readonly from: number;
	readonly until: number;
}

/**
 * The body in front of its surroundings, part after part, as one Lottie file; undefined if anything is no
 * Lottie file.
 */
export function oneFile(name: string, sheets: readonly Sheet[]): string | undefined {
	const [first] = sheets;
	if (!first || !layered(first.figure)) return undefined;
	const layers = sheets.map(({ figure, scene, from, until }) =>
		layered(figure) && layered(scene)
			? [...figure.layers, ...scene.layers].flatMap((layer) => within(layer, from, until))
			: undefined
	);
	if (layers.includes(undefined)) return undefined;
	return JSON.stringify({ ...first.figure, nm: name, layers: layers.flatMap((own) => own ?? []) });
}

/** The layer in these frames only; nothing if it is not seen in any of them. */
function within(layer: unknown, from: number, until: number): readonly unknown[] {
	if (typeof layer !== 'object' || layer === null) return [];
	const [start, end] = [Reflect.get(layer, 'ip'), Reflect.get(layer, 'op')];
	const ip = Math.max(from, typeof start === 'number' ? start : from);
	const op = Math.min(until, typeof end === 'number' ? end : until);
	return ip < op ? [{ ...layer, ip, op }] : [];
}

function layered(file: unknown): file is Layered {
	return typeof file === 'object' && file !== null && Array.isArray(Reflect.get(file, 'layers'));
}
