import {
	figureRenderer,
	type ExerciseAssets,
	type FigureFrame,
	type FigureRenderer
} from './figure-renderer.ts';
import type { FigureStandby } from './figure-standby.ts';

export interface FigureStage {
	/** Replaces the figure. The old one stays, without motion, until the new one is drawn or fails. */
	enter(assets: ExerciseAssets): void;
	show(frame: FigureFrame): void;
	clear(): void;
}

/** The outcome of the latest `enter`. */
export type Entrance = 'drawn' | 'failed';

/** Draws the next exercise ahead, so that it appears at once. An error is reported when it enters. */
export function prepareFirstFrame(standby: FigureStandby, assets: ExerciseAssets): void {
	if (standby.next?.assets === assets) return;
	standby.next?.renderer.then((unused) => unused.leave(), ignoreError);
	const renderer = figureRenderer(assets);
	renderer.catch(ignoreError);
	standby.next = { assets, renderer };
}

async function rendererFor(
	standby: FigureStandby,
	assets: ExerciseAssets
): Promise<FigureRenderer> {
	const prepared = standby.next?.assets === assets ? standby.next.renderer : undefined;
	if (prepared) standby.next = undefined;
	return (await prepared?.catch(ignoreError)) ?? figureRenderer(assets);
}

/** A renderer that failed ahead of time is created once more when its figure enters. */
function ignoreError(): undefined {}

/** Rounds to a twentieth of a frame, because smaller differences are not visible. */
const roundFrame = (frame: number) => Math.round(Math.min(100, Math.max(0, frame)) * 20) / 20;

export function figureStageOn(
	element: HTMLElement,
	standby: FigureStandby,
	onentrance: (entrance: Entrance) => void
): FigureStage {
	let current: FigureRenderer | undefined;
	let wanted: ExerciseAssets | undefined;
	let latest: FigureFrame = { frame: 0, ghost: undefined, ribs: 0, sway: 0, track: undefined };

	function draw() {
		if (current && current.assets === wanted) current.show(latest);
	}

	async function enter(assets: ExerciseAssets) {
		const next = await rendererFor(standby, assets).catch(() => undefined);
		if (wanted !== assets) {
			next?.leave();
			return;
		}
		current?.leave();
		current = next;
		draw();
		if (next) element.append(next.element);
		onentrance(next ? 'drawn' : 'failed');
	}

	return {
		enter(assets) {
			if (wanted === assets) return;
			wanted = assets;
			void enter(assets);
		},
		show(given) {
			const { frame, ghost } = given;
			latest = {
				...given,
				frame: roundFrame(frame),
				ghost: ghost === undefined ? ghost : roundFrame(ghost)
			};
			draw();
		},
		clear() {
			wanted = undefined;
			current?.leave();
			current = undefined;
		}
	};
}
