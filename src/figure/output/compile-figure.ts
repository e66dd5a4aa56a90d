import type { FigureScript } from '#core/exercise/figure-schema.ts';
import { boundsOf, type Bounds } from '#figure/page/bounds.ts';
import type { Drawing } from '#figure/page/shape.ts';
import { drawingAtPoint, type PartDrawing } from '#figure/picture/draw-figure.ts';
import { noMotion, type MotionData } from '#figure/picture/motion-data.ts';
import { thumbnailPoint, type ThumbnailArrow } from '#figure/picture/thumbnail-arrow.ts';
import { artworkFile } from './artwork.ts';
import { keyframesOf } from './keyframes.ts';
import { lottieOf } from './lottie.ts';
import { stillFile, stillMarkup } from './svg.ts';
import { thumbnailFile, thumbnailOf, type Thumbnail } from './thumbnail.ts';

/** All that is made of one exercise's figure, as text. */
export interface CompiledFigure extends CompiledPart {
	/** The parts after the first, if the range is cut. */
	readonly later: readonly CompiledPart[];
	readonly start: StillPicture;
	/** The start of an exercise that plays the figure backwards. */
	readonly end: StillPicture;
	readonly track: MotionData;
}

export interface CompiledPart {
	/** Lottie of the body. */
	readonly figure: string;
	/** Lottie of what surrounds it. */
	readonly scene: string;
	/** The part of the page that it needs. */
	readonly bounds: Bounds;
}

export interface StillPicture {
	/** An SVG file. */
	readonly file: string;
	/** The same as the content of an svg element. */
	readonly markup: string;
	/** An SVG file for small pictures. It does not show the start, because many movements share it. */
	readonly miniature: string;
	/** The small picture as a square SVG file for use outside of the page. */
	readonly artwork: string;
}

/** Throws an error that names the exercise if the drawing cannot be compiled. */
export function compileFigure(
	id: string,
	[first, ...others]: readonly [PartDrawing, ...PartDrawing[]],
	script: Pick<FigureScript, 'timeline' | 'pictureAt'>,
	track: MotionData = noMotion,
	sign: (backwards: boolean) => ThumbnailArrow | undefined = () => undefined
): CompiledFigure {
	const { timeline } = script;
	const tellingDrawing = drawingAtPoint([first, ...others], thumbnailPoint(script));
	const thumbnail = (backwards: boolean) => thumbnailOf(tellingDrawing, track, sign(backwards));
	try {
		const partOf = ({ drawingAt }: PartDrawing): CompiledPart => {
			const { figure, scene } = keyframesOf(drawingAt);
			return {
				figure: JSON.stringify(lottieOf(id, figure, timeline)),
				scene: JSON.stringify(lottieOf(id, scene, timeline)),
				bounds: boundsOf(drawingAt, track.way)
			};
		};
		return {
			...partOf(first),
			later: others.map(partOf),
			start: stillOf(first.drawingAt(timeline === 'two-way' ? 0.5 : 0), thumbnail(false)),
			end: stillOf((others.at(-1) ?? first).drawingAt(1), thumbnail(true)),
			track
		};
	} catch (error) {
		throw new Error(`The figure of ${id} cannot be compiled.`, { cause: error });
	}
}

function stillOf({ scene, figure }: Drawing, thumbnail: Thumbnail): StillPicture {
	// The start has no target, so it has no stack to rest on.
	const drawing = { scene: scene.filter(({ id }) => id !== 'stop'), figure };
	return {
		file: stillFile(drawing),
		markup: stillMarkup(drawing),
		miniature: thumbnailFile(thumbnail),
		artwork: artworkFile(thumbnail)
	};
}
