import type { Lottie } from '#core/base/lottie-file.ts';
import { sceneLayersIn } from './cushion-layer.ts';
import { livingDrawing } from './living-drawing.ts';
import { breatheOn, followThroughOn, type MotionTrack } from './secondary-motion.ts';
import { viewBoxOf } from './view-box.ts';

/** Where the compiled animations of one exercise lie, and what part of their page is shown. */
export interface ExerciseAssets {
	readonly figure: string;
	readonly scene: string;
	readonly bounds: Parameters<typeof viewBoxOf>[0];
}

/** What is to be seen of it. Frames are 0 to 100, in percent of its range. */
export interface FigureFrame {
	readonly frame: number;
	/** The frame of today's target. */
	readonly ghost: number | undefined;
	/** How far the ribs are open, 0 to 1. */
	readonly ribs: number;
	/** How far hair is behind the body, in frames. */
	readonly sway: number;
	/** Absent until it has loaded: neither ribs nor hair move before. */
	readonly track: MotionTrack | undefined;
}

/** The living drawing of one exercise, not on any page yet. */
export interface FigureRenderer {
	readonly costume: ExerciseAssets;
	readonly element: HTMLElement;
	show(seen: FigureFrame): void;
	leave(): void;
}

const loaded = new Map<string, Promise<Lottie>>();

/** Fetches an animation once; a failed fetch is forgotten, so that it can be tried again. */
export function animation(url: string): Promise<Lottie> {
	const known = loaded.get(url);
	if (known) return known;
	const fetched = fetch(url).then(async (answer) => {
		if (!answer.ok) throw new Error(`${url}: ${answer.status}`);
		const file: unknown = await answer.json();
		if (!isAnimation(file)) throw new Error(`${url} is no animation.`);
		return file;
	});
	fetched.catch(() => loaded.delete(url));
	loaded.set(url, fetched);
	return fetched;
}

/** A host may answer with something else; what is a Lottie file at all is one that we have compiled. */
function isAnimation(file: unknown): file is Lottie {
	return typeof file === 'object' && file !== null && Array.isArray(Reflect.get(file, 'layers'));
}

/** Everything `castOf` waits for. */
const learnt = (costume: ExerciseAssets) =>
	Promise.all([animation(costume.figure), animation(costume.scene)]);

/** Fetches ahead, and draws nothing yet. What fails is tried again when it is needed. */
export async function learnMotion(costume: ExerciseAssets): Promise<void> {
	await learnt(costume).catch(() => undefined);
}

export async function figureRenderer(costume: ExerciseAssets): Promise<FigureRenderer> {
	const [figure, scene] = await learnt(costume);
	const element = document.createElement('div');
	element.className = 'layers';
	function layer(name: string, file: Lottie, before: Node | null = null) {
		const container = document.createElement('div');
		container.className = name;
		const drawing = livingDrawing(file, viewBoxOf(costume.bounds));
		container.append(drawing.element);
		element.insertBefore(container, before);
		return { container, drawing };
	}
	const surroundings = sceneLayersIn(scene);
	const ground = layer('scene', surroundings.ground);
	const stop = surroundings.stop ? layer('stop', surroundings.stop) : undefined;
	if (stop) stop.container.hidden = true;
	const body = layer('body', figure);
	// Built only when it is shown: the body appears that much sooner.
	let shade: ReturnType<typeof layer> | undefined;
	const breathe = breatheOn(body.container);
	const swing = followThroughOn(body.container);
	let drawn: number | undefined;
	let drawnGhost: number | undefined;

	return {
		costume,
		element,
		show({ frame, ghost, ribs, sway, track }) {
			if (frame !== drawn) {
				body.drawing.show(frame);
				ground.drawing.show(frame);
			}
			drawn = frame;
			if (track) breathe(track, ribs);
			if (track) swing(track, sway, frame);
			if (ghost === drawnGhost) return;
			drawnGhost = ghost;
			if (ghost !== undefined) {
				shade ??= layer('ghost', figure, body.container);
				shade.drawing.show(ghost);
				stop?.drawing.show(ghost);
			}
			for (const target of [shade, stop]) if (target) target.container.hidden = ghost === undefined;
		},
		leave() {
			element.remove();
		}
	};
}
