import type { Exercise } from '#core/exercise/exercise.ts';
import type { OwnPicture } from '#core/own-stretch/own-picture.ts';
import type { OwnStretch } from '#core/own-stretch/own-stretch.ts';
import type { ExerciseDrawings, Figures } from '#state/app/body-drawings.svelte.ts';
import { lottieFilm } from './lottie-film.ts';
import { photoDrawing } from './photo-drawing.ts';
import { filmStill, photoStill, postureStill, type StillSymbol } from './still-symbols.ts';

export interface DrawnFrom {
	readonly pictures: ReadonlyMap<string, OwnPicture>;
	/** Those of ours. */
	readonly exercises: Readonly<Record<string, Exercise>>;
	/** Those of ours. */
	readonly figures: Figures;
}

/** How a stretch is drawn wherever an exercise is drawn. */
interface OwnDrawings {
	readonly drawings: ExerciseDrawings;
	/** What the address of its still stands for; absent where it is one of our files. */
	readonly symbol?: StillSymbol;
}

/** A photo stands on a page of this shape, and keeps its own shape inside of it. */
const photoPage = { x: 0, y: 0, width: 4, height: 3 };
const noFiles = { figure: '', scene: '' };

/** Undefined if there is nothing that could be drawn. */
export function ownDrawingsOf(stretch: OwnStretch, from: DrawnFrom): OwnDrawings | undefined {
	const { picture } = stretch;
	if (picture?.kind === 'movement') {
		const drawn = from.figures[picture.exercise];
		return drawn && { drawings: { ...drawn, like: picture.exercise } };
	}
	const file = picture && from.pictures.get(picture.picture);
	if (file?.type === 'photo' && picture)
		return {
			drawings: {
				...noFiles,
				still: `#${picture.picture}`,
				bounds: photoPage,
				draw: () => photoDrawing(file.data)
			},
			symbol: photoStill(file.data, photoPage)
		};
	if (file?.type === 'lottie' && picture?.kind === 'lottie') {
		const { start, full } = picture;
		const { width, height } = file.drawing;
		const bounds = { x: 0, y: 0, width, height };
		return {
			drawings: {
				...noFiles,
				still: `#${picture.picture}-${start}-${full}`,
				bounds,
				draw: async () => {
					const film = await lottieFilm(file.drawing);
					return { ...film, show: (frame) => film.show(start + ((full - start) * frame) / 100) };
				}
			},
			symbol: filmStill(file.drawing, picture, bounds)
		};
	}
	return postureDrawings(stretch, from);
}

/** Without a picture, a movement of ours that begins in that posture shows how to begin. */
function postureDrawings(
	{ posture }: OwnStretch,
	{ exercises, figures }: DrawnFrom
): OwnDrawings | undefined {
	const alike = Object.values(exercises).find((exercise) => beginsIn(exercise, posture.start));
	const drawn = alike && figures[alike.id];
	if (!drawn) return undefined;
	const box = drawn.stillBounds ?? drawn.bounds;
	const { width, height } = box;
	const drawings = {
		...drawn,
		still: `#own-posture-${posture.start}`,
		stillBounds: { x: 0, y: 0, width, height }
	};
	return { drawings, symbol: postureStill(drawn.still, box) };
}

function beginsIn({ kind, posture, figure }: Exercise, start: Exercise['posture']['start']) {
	return posture.start === start && kind !== 'transfer' && !figure.cycle && !figure.backwards;
}
