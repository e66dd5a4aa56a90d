import {
	figureRenderer,
	type FigureRenderer,
	type ExerciseAssets,
	type FigureFrame
} from './figure-renderer.ts';

export interface FigureStage {
	/** Puts an exercise on; the one before stands still until the new one is drawn, or cannot be. */
	enter(costume: ExerciseAssets): void;
	show(seen: FigureFrame): void;
	clear(): void;
}

/** What came of the newest exercise put on. */
export type Entrance = 'drawn' | 'failed';

let standby:
	{ readonly costume: ExerciseAssets; readonly cast: Promise<FigureRenderer> } | undefined;

/** Draws the next exercise ahead, so that it appears at once. Its failure shows when it enters. */
export function prepareFirstFrame(costume: ExerciseAssets): void {
	if (standby?.costume === costume) return;
	standby?.cast.then((cast) => cast.leave(), noted);
	const cast = figureRenderer(costume);
	cast.catch(noted);
	standby = { costume, cast };
}

async function cast(costume: ExerciseAssets): Promise<FigureRenderer> {
	const rehearsed = standby?.costume === costume ? standby.cast : undefined;
	if (rehearsed) standby = undefined;
	return (await rehearsed?.catch(noted)) ?? figureRenderer(costume);
}

/** What could not be rehearsed is tried once more when it enters. */
function noted(): undefined {}

/** Twentieths of a frame are finer than the eye; anything less is not drawn anew. */
const rounded = (frame: number) => Math.round(Math.min(100, Math.max(0, frame)) * 20) / 20;

export function figureStageOn(
	element: HTMLElement,
	told: (entrance: Entrance) => void
): FigureStage {
	let on: FigureRenderer | undefined;
	let wanted: ExerciseAssets | undefined;
	let seen: FigureFrame = { frame: 0, ghost: undefined, ribs: 0, sway: 0, track: undefined };

	function draw() {
		if (on && on.costume === wanted) on.show(seen);
	}

	async function enter(costume: ExerciseAssets) {
		const next = await cast(costume).catch(() => undefined);
		if (wanted !== costume) {
			next?.leave();
			return;
		}
		on?.leave();
		on = next;
		draw();
		if (next) element.append(next.element);
		told(next ? 'drawn' : 'failed');
	}

	return {
		enter(costume) {
			if (wanted === costume) return;
			wanted = costume;
			void enter(costume);
		},
		show(now) {
			const { frame, ghost } = now;
			seen = { ...now, frame: rounded(frame), ghost: ghost === undefined ? ghost : rounded(ghost) };
			draw();
		},
		clear() {
			wanted = undefined;
			on?.leave();
			on = undefined;
		}
	};
}
