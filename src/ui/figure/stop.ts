/** A scene in two: what goes with the body, and cushions that wait where the body is at its target. */
export interface Surroundings {
	readonly ground: unknown;
	/** Undefined where there is nothing to come to rest on. */
	readonly stop: unknown;
}

/** The group of the compiled scene, see figure/scene.ts. */
const stopClass = 'od-group-stop';

export function surroundingsIn(scene: unknown): Surroundings {
	const layers = layersIn(scene);
	const waits = layers.filter((layer) => classOf(layer) === stopClass);
	if (typeof scene !== 'object' || waits.length === 0) return { ground: scene, stop: undefined };
	const goes = layers.filter((layer) => !waits.includes(layer));
	return { ground: { ...scene, layers: goes }, stop: { ...scene, layers: waits } };
}

function layersIn(scene: unknown): readonly unknown[] {
	const layers: unknown =
		typeof scene === 'object' && scene !== null ? Reflect.get(scene, 'layers') : undefined;
	return Array.isArray(layers) ? layers : [];
}

function classOf(layer: unknown): unknown {
	return typeof layer === 'object' && layer !== null ? Reflect.get(layer, 'cl') : undefined;
}
