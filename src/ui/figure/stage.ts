import type { AnimationItem } from 'lottie-web';
import { viewBoxOf } from './view-box.ts';

/** Where the compiled animations of one exercise lie, and what part of their page is shown. */
export interface Costume {
	readonly figure: string;
	readonly scene: string;
	readonly bounds: Parameters<typeof viewBoxOf>[0];
}

export interface Stage {
	/** Puts an exercise on; the one before stands still until the new one is drawn, or cannot be. */
	enter(costume: Costume): void;
	/** 0 to 100, in percent of the exercise's range. */
	show(frame: number, ghost: number | undefined): void;
	clear(): void;
}

/** What came of the newest exercise put on. */
export type Entrance = 'drawn' | 'failed';

interface Cast {
	readonly costume: Costume;
	readonly figure: AnimationItem;
	readonly ghost: AnimationItem;
	hideGhost(hidden: boolean): void;
	leave(): void;
}

const loaded = new Map<string, Promise<unknown>>();

/** Fetches an animation once; a failed fetch is forgotten, so that it can be tried again. */
function animation(url: string): Promise<unknown> {
	const known = loaded.get(url);
	if (known) return known;
	const fetched = fetch(url).then((answer) => {
		if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
		return answer.json();
	});
	fetched.catch(() => loaded.delete(url));
	loaded.set(url, fetched);
	return fetched;
}

const engine = () =>
	import('lottie-web/build/player/lottie_light').then((module) => module.default);

/** Fetches ahead, so that the next exercise appears without a gap. Its failure shows when it enters. */
export function rehearse(costume: Costume) {
	Promise.all([engine(), animation(costume.figure), animation(costume.scene)]).catch(() => {});
}

async function castOf(element: HTMLElement, costume: Costume): Promise<Cast> {
	const [lottie, figure, scene] = await Promise.all([
		engine(),
		animation(costume.figure),
		animation(costume.scene)
	]);
	const layers = document.createElement('div');
	layers.className = 'layers';
	const layer = (name: string, drawing: unknown) => {
		const container = document.createElement('div');
		container.className = name;
		layers.append(container);
		const player = lottie.loadAnimation({
			container,
			renderer: 'svg',
			loop: false,
			autoplay: false,
			// The engine writes into its data, so each instance gets its own.
			animationData: structuredClone(drawing),
			rendererSettings: {
				preserveAspectRatio: 'xMidYMid meet',
				viewBoxSize: viewBoxOf(costume.bounds)
			}
		});
		return { container, player };
	};
	const background = layer('scene', scene);
	const ghost = layer('ghost', figure);
	const body = layer('body', figure);
	element.append(layers);
	return {
		costume,
		ghost: ghost.player,
		figure: body.player,
		hideGhost(hidden) {
			ghost.container.hidden = hidden;
		},
		leave() {
			for (const { player } of [background, ghost, body]) player.destroy();
			layers.remove();
		}
	};
}

/** Twentieths of a frame are finer than the eye; anything less is not drawn anew. */
const rounded = (frame: number) => Math.round(Math.min(100, Math.max(0, frame)) * 20) / 20;

export function stageOn(element: HTMLElement, told: (entrance: Entrance) => void): Stage {
	let cast: Cast | undefined;
	let wanted: Costume | undefined;
	let frame = 0;
	let ghost: number | undefined;
	let drawn: number | undefined;
	let drawnGhost: number | undefined | null = null;

	function draw() {
		if (!cast || cast.costume !== wanted) return;
		if (frame !== drawn) cast.figure.goToAndStop(frame, true);
		if (ghost !== drawnGhost) {
			cast.hideGhost(ghost === undefined);
			if (ghost !== undefined) cast.ghost.goToAndStop(ghost, true);
		}
		drawn = frame;
		drawnGhost = ghost;
	}

	async function enter(costume: Costume) {
		const next = await castOf(element, costume).catch(() => undefined);
		if (wanted !== costume) {
			next?.leave();
			return;
		}
		cast?.leave();
		cast = next;
		drawn = undefined;
		drawnGhost = null;
		draw();
		told(next ? 'drawn' : 'failed');
	}

	return {
		enter(costume) {
			if (wanted === costume) return;
			wanted = costume;
			void enter(costume);
		},
		show(to, target) {
			frame = rounded(to);
			ghost = target === undefined ? undefined : rounded(target);
			draw();
		},
		clear() {
			wanted = undefined;
			cast?.leave();
			cast = undefined;
		}
	};
}
