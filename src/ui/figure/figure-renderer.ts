import type { Lottie } from '#core/base/lottie-file.ts';
import type { OwnDrawing } from '#state/app/body-drawings.svelte.ts';
import { sceneLayersIn } from './cushion-layer.ts';
import { lottieSvg } from './lottie-svg.ts';
import { breatheOn, followThroughOn, type MotionTrack } from './secondary-motion.ts';
import { viewBoxOf } from './view-box.ts';

/**
 * The addresses of one exercise's compiled animations, and the part of their page that is shown.
 */
export interface ExerciseAssets {
	readonly figure: string;
	readonly scene: string;
	readonly bounds: Parameters<typeof viewBoxOf>[0];
	/** In place of the addresses, for a picture that a person chose. */
	readonly draw?: () => Promise<OwnDrawing>;
}

/** What a renderer shows at one moment. Frames are 0 to 100, in percent of the range. */
export interface FigureFrame {
	readonly frame: number;
	/** The frame of today's target. */
	readonly ghost: number | undefined;
	/** How far the ribs are open, 0 to 1. */
	readonly ribs: number;
	/** How far hair is behind the body, in frames. */
	readonly sway: number;
	/** Undefined until it has loaded; until then neither ribs nor hair move. */
	readonly track: MotionTrack | undefined;
}

/** Renders the animations of one exercise into an element that is not on the page yet. */
export interface FigureRenderer {
	readonly assets: ExerciseAssets;
	readonly element: HTMLElement;
	show(frame: FigureFrame): void;
	leave(): void;
}

const animationCache = new Map<string, Promise<Lottie>>();

/** Fetches an animation once. A failed fetch is not cached, so that it can be tried again. */
export function fetchAnimation(url: string): Promise<Lottie> {
	const cached = animationCache.get(url);
	if (cached) return cached;
	const request = fetch(url).then(async (answer) => {
		if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
		const file: unknown = await answer.json();
		if (!isAnimation(file)) throw new Error(`${url} is no animation.`);
		return file;
	});
	request.catch(() => animationCache.delete(url));
	animationCache.set(url, request);
	return request;
}

/**
 * A host may answer with something else. Any Lottie file there is one of ours, so `layers` is proof
 * enough.
 */
function isAnimation(file: unknown): file is Lottie {
	return typeof file === 'object' && file !== null && Array.isArray(Reflect.get(file, 'layers'));
}

const fetchBoth = (assets: ExerciseAssets) =>
	Promise.all([fetchAnimation(assets.figure), fetchAnimation(assets.scene)]);

/**
 * Fetches the animations without drawing them. A failure is ignored, because they are fetched again
 * when needed.
 */
export async function fetchAnimations(assets: ExerciseAssets): Promise<void> {
	await fetchBoth(assets).catch(() => undefined);
}

export async function figureRenderer(assets: ExerciseAssets): Promise<FigureRenderer> {
	if (assets.draw) return rendererOfOwn(assets, await assets.draw());
	const [figure, scene] = await fetchBoth(assets);
	const element = document.createElement('div');
	element.className = 'layers';
	function layer(name: string, file: Lottie, before: Node | null = null) {
		const container = document.createElement('div');
		container.className = name;
		const drawing = lottieSvg(file, viewBoxOf(assets.bounds));
		container.append(drawing.element);
		element.insertBefore(container, before);
		return { container, drawing };
	}
	const sceneLayers = sceneLayersIn(scene);
	const ground = layer('scene', sceneLayers.ground);
	const cushions = sceneLayers.cushions ? layer('stop', sceneLayers.cushions) : undefined;
	if (cushions) cushions.container.hidden = true;
	const body = layer('body', figure);
	// Created when it is first shown, so that the body appears sooner.
	let ghostLayer: ReturnType<typeof layer> | undefined;
	const breathe = breatheOn(body.container);
	const followThrough = followThroughOn(body.container);
	let shownFrame: number | undefined;
	let shownGhost: number | undefined;

	return {
		assets,
		element,
		show({ frame, ghost, ribs, sway, track }) {
			if (frame !== shownFrame) {
				body.drawing.show(frame);
				ground.drawing.show(frame);
			}
			shownFrame = frame;
			if (track) breathe(track, ribs);
			if (track) followThrough(track, sway, frame);
			if (ghost === shownGhost) return;
			shownGhost = ghost;
			if (ghost !== undefined) {
				ghostLayer ??= layer('ghost', figure, body.container);
				ghostLayer.drawing.show(ghost);
				cushions?.drawing.show(ghost);
			}
			for (const target of [ghostLayer, cushions])
				if (target) target.container.hidden = ghost === undefined;
		},
		leave() {
			element.remove();
		}
	};
}

/** A picture that a person chose has no target behind it, and does not breathe. */
function rendererOfOwn(assets: ExerciseAssets, drawing: OwnDrawing): FigureRenderer {
	drawing.element.className = 'layers';
	return { ...drawing, assets, show: ({ frame }) => drawing.show(frame) };
}
