import { parentPort, workerData } from 'node:worker_threads';
import type { Build } from '#core/base/figure-look.ts';
import type { FigureScript } from '#core/exercise/figure-schema.ts';
import { assertPossible } from '#figure/audit/check-figure.ts';
import { compileFigure } from '#figure/output/compile-figure.ts';
import { partDrawings, motionDataFor } from '#figure/picture/draw-figure.ts';
import { thumbnailArrowOf } from '#figure/picture/thumbnail-arrow.ts';

/**
 * The work of one worker. Workers load the compiler afresh, so that a change to it shows without
 * restarting the dev server.
 */
export interface FigureWork {
	readonly build: Build;
	readonly scripts: readonly (readonly [id: string, script: FigureScript])[];
}

const { build, scripts }: FigureWork = workerData;
for (const [id, script] of scripts) {
	// What a body can do does not depend on its girth.
	if (build === 'medium') assertPossible(id, script);
	parentPort?.postMessage([
		id,
		compileFigure(id, partDrawings(script, build), script, motionDataFor(script), (backwards) =>
			thumbnailArrowOf(script, backwards)
		)
	]);
}
