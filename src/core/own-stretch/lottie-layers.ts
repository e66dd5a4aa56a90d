import { objectsIn, type JsonObject } from './json-tree.ts';
import { deepestDrawings, mostLayers } from './lottie-limits.ts';

/**
 * Counts the layers as they are drawn, those of drawings in drawings each time. Undefined if there
 * are too many, or if a drawing is drawn inside of itself.
 */
export function layersDrawn(file: JsonObject): number | undefined {
	const drawings = new Map(objectsIn(file.assets).map((asset) => [asset.id, asset.layers]));
	function count(layers: unknown, depth: number): number | undefined {
		if (depth > deepestDrawings) return undefined;
		let total = 0;
		for (const { ty, refId } of objectsIn(layers)) {
			const inside = ty === 0 ? count(drawings.get(refId), depth + 1) : 0;
			if (inside === undefined) return undefined;
			total += 1 + inside;
			if (total > mostLayers) return undefined;
		}
		return total;
	}
	return count(file.layers, 0);
}
