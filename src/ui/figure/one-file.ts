/** What of a Lottie file matters for laying two on top of each other. */
interface Layered {
	readonly layers: readonly unknown[];
}

/** The body in front of its surroundings, as one Lottie file; undefined if either is no Lottie file. */
export function oneFile(name: string, figure: unknown, scene: unknown): string | undefined {
	if (!layered(figure) || !layered(scene)) return undefined;
	return JSON.stringify({ ...figure, nm: name, layers: [...figure.layers, ...scene.layers] });
}

function layered(file: unknown): file is Layered {
	return typeof file === 'object' && file !== null && Array.isArray(Reflect.get(file, 'layers'));
}
