import type { Result } from '#core/base/result.ts';
import {
	everyObject,
	isDeeperThan,
	isJsonObject,
	listIn,
	mapObjects,
	numbersIn,
	objectsIn,
	type JsonObject
} from './json-tree.ts';
import { layersDrawn } from './lottie-layers.ts';
import {
	deepestNesting,
	longestLottie,
	mostCopies,
	mostFramesASecond,
	mostSeconds,
	widestPage
} from './lottie-limits.ts';

/** A drawing that is safe to play: it has no program, asks for nothing, and ends. */
export interface SafeLottie {
	/** What `lottie-web` plays. */
	readonly file: JsonObject;
	readonly width: number;
	readonly height: number;
	/** The last frame, counted from the first. */
	readonly last: number;
}

/** Reads a Lottie file from anywhere. The problem is a sentence for the person who chose it. */
export function checkLottie(text: string): Result<SafeLottie> {
	if (text.startsWith('PK')) return refuse(packedWords);
	if (text.length > longestLottie)
		return refuse('This file is too large. A Lottie file may have 1 MB.');
	const outside = parse(text);
	if (!isJsonObject(outside) || !Array.isArray(outside.layers))
		return refuse('This is no Lottie file, or parts of it are missing.');
	if (isDeeperThan(deepestNesting, outside)) return refuse(tooMuchWords);
	const problem = timeProblem(outside) ?? contentProblem(outside);
	if (problem !== undefined) return refuse(problem);
	const { w, h, ip, op } = outside;
	const [width = 0, height = 0, start = 0, end = 0] = [w, h, ip, op].map(Number);
	return {
		ok: true,
		value: { file: withoutExtras(outside), width, height, last: Math.ceil(end - start) - 1 }
	};
}

/** For a file with the ending `.lottie`, which is packed. */
export const packedWords =
	'This is a .lottie file, which is packed. In the program that it comes from, save it as Lottie JSON, and choose that.';
const tooMuchWords =
	'This drawing asks for too much of a phone. Choose one with fewer layers and copies.';

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined; // The sentence for what is no Lottie file says what to do.
	}
}

function timeProblem({ w, h, fr, ip, op }: JsonObject): string | undefined {
	if (!isPositive(w, widestPage) || !isPositive(h, widestPage) || !isPositive(fr, Infinity))
		return 'This Lottie file does not say how large it is, or how fast.';
	if (fr > mostFramesASecond)
		return `This drawing has more than ${mostFramesASecond} frames a second. Save it with fewer.`;
	const length = Number(op) - Number(ip);
	if (!isPositive(length, Infinity) || length < 1) return 'This Lottie file has no frames.';
	if (length > mostSeconds * fr)
		return `This drawing is longer than ${mostSeconds} seconds. Save a shorter part of it.`;
	return undefined;
}

/** Precompositions, solids, pictures, empty layers and shapes. Text would need fonts from outside. */
const layerKinds: readonly unknown[] = [0, 1, 2, 3, 4];

function contentProblem(file: JsonObject): string | undefined {
	const objects = everyObject(file);
	if (objects.some(({ x }) => typeof x === 'string'))
		return 'This drawing contains a small program (an expression), which is not run here. Save it without expressions.';
	if (objectsIn(file.assets).some(isForeign))
		return 'This drawing needs a picture that is not in the file. Save it with its pictures inside (embedded).';
	const layers = [file, ...objectsIn(file.assets)].flatMap((each) => objectsIn(each.layers));
	if (layers.some(({ ty }) => !layerKinds.includes(ty)))
		return 'This drawing has text, sound or other parts that are not drawn here. Turn text into shapes, and leave out the rest.';
	if (layers.length === 0 || !layers.every(isWhole))
		return 'This Lottie file is damaged: parts of its layers are missing.';
	if (layersDrawn(file) === undefined || copies(objects) > mostCopies) return tooMuchWords;
	return undefined;
}

/** What `lottie-web` takes for granted of each layer. */
function isWhole({ ty, ks, shapes, ip, op }: JsonObject): boolean {
	const timed = Number.isFinite(ip) && Number.isFinite(op);
	return isJsonObject(ks) && timed && (ty !== 4 || Array.isArray(shapes));
}

function isForeign({ layers, p, u, id, w, h }: JsonObject): boolean {
	if (typeof id !== 'string') return true;
	if (Array.isArray(layers)) return false;
	const embedded = typeof p === 'string' && embeddedPicture.test(p);
	return !embedded || (u !== undefined && u !== '') || !isPositive(w, 1e5) || !isPositive(h, 1e5);
}

const embeddedPicture = /^data:image\/(png|jpe?g|webp|gif);base64,/;

/** How much repeaters, stars and zigzags make of one shape, where they lie in each other. */
function copies(objects: readonly JsonObject[]): number {
	const makers = objects.flatMap(({ ty, c, pt, r }) => {
		if (ty === 'rp') return [c];
		if (ty === 'sr') return [pt];
		return ty === 'zz' ? [r] : [];
	});
	return makers.reduce<number>(
		(product, maker) => Math.min(1e9, product * Math.max(1, ...numbersIn(keyValues(maker)))),
		1
	);
}

/** A value, or those of its key frames without their times. */
function keyValues(property: unknown): unknown {
	if (!isJsonObject(property)) return property;
	const keys = objectsIn(property.k);
	return keys.length > 0 ? keys.map(({ s, e }) => [s, e]) : property.k;
}

/**
 * Only what is drawn. Names would become ids and classes of the page, fonts would be fetched, and
 * effects are not drawn by the light player.
 */
function withoutExtras(file: JsonObject): JsonObject {
	const { v = '5.5.0', fr, ip, op, w, h, assets, layers } = file;
	const kept = mapObjects({ assets: listIn(assets), layers }, (object) => {
		const { ln: _name, cl: _class, ef: _effects, tg: _tag, hd, ...rest } = object;
		return { ...rest, ...(hd === true && { hd }) };
	});
	return { ...(isJsonObject(kept) && kept), v: String(v), fr, ip, op, w, h, ddd: 0 };
}

function isPositive(value: unknown, most: number): value is number {
	return typeof value === 'number' && value > 0 && value <= most;
}

function refuse(problem: string): Result<SafeLottie> {
	return { ok: false, problem };
}
