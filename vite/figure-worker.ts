import { parentPort, workerData } from 'node:worker_threads';
import type { FigureScript } from '#core/exercise/figure-schema.ts';
import type { Build } from '#core/figure-look.ts';
import { compiled } from '#figure/compiled.ts';
import { partDrawings, trackFor } from '#figure/figure-drawing.ts';
import { assertPossible } from '#figure/objections.ts';
import { signOf } from '#figure/sign.ts';

/** Workers load the compiler afresh, so that a change to it shows without restarting the dev server. */
export interface FigureWork {
	readonly build: Build;
	readonly scripts: readonly (readonly [id: string, script: FigureScript])[];
}

const { build, scripts }: FigureWork = workerData;
for (const [id, script] of scripts) {
	assertPossible(id, script);
	parentPort?.postMessage([
		id,
		compiled(id, partDrawings(script, build), script, trackFor(script), (backwards) =>
			signOf(script, backwards)
		)
	]);
}
