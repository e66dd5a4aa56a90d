import type { Lottie } from '#core/base/lottie-file.ts';

type Layered = Pick<Lottie, 'layers'>;

/** A scene in two layers: what moves with the body, and the cushions that wait at the target. */
export interface SceneLayers<Scene extends Layered> {
	readonly ground: Scene;
	/** Undefined if the body does not come to rest on cushions. */
	readonly cushions: Scene | undefined;
}

/** The class of the cushions' layer in a compiled scene, see figure/props/scene.ts. */
const cushionClass = 'od-group-stop';

export function sceneLayersIn<Scene extends Layered>(scene: Scene): SceneLayers<Scene> {
	const cushions = scene.layers.filter(({ cl }) => cl === cushionClass);
	if (cushions.length === 0) return { ground: scene, cushions: undefined };
	const others = scene.layers.filter((layer) => !cushions.includes(layer));
	return { ground: { ...scene, layers: others }, cushions: { ...scene, layers: cushions } };
}
