import type { Lottie } from '#core/base/lottie-file.ts';

type Layered = Pick<Lottie, 'layers'>;

/** A scene in two: what goes with the body, and cushions that wait where the body is at its target. */
export interface SceneLayers<Scene extends Layered> {
	readonly ground: Scene;
	/** Undefined where there is nothing to come to rest on. */
	readonly stop: Scene | undefined;
}

/** The group of the compiled scene, see figure/scene.ts. */
const stopClass = 'od-group-stop';

export function sceneLayersIn<Scene extends Layered>(scene: Scene): SceneLayers<Scene> {
	const waits = scene.layers.filter(({ cl }) => cl === stopClass);
	if (waits.length === 0) return { ground: scene, stop: undefined };
	const goes = scene.layers.filter((layer) => !waits.includes(layer));
	return { ground: { ...scene, layers: goes }, stop: { ...scene, layers: waits } };
}
