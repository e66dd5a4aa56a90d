import type { Prop } from '#core/exercise/figure-schema.ts';
import type { Vector } from '#figure/geometry/vector.ts';
import { blobOutline } from '#figure/page/blob-outline.ts';
import type { Camera } from '#figure/page/camera.ts';
import type { DrawnShape } from '#figure/page/shape.ts';
import type { Skeleton } from '#figure/skeleton/skeleton.ts';

export type Books = Extract<Prop, { kind: 'books' }>;

/** The number of books that reach up to the highest lift. */
const bookCount = 2;
/**
 * Centimetres: the height of the hips' midpoint in a body that lies on the floor, the thickness of
 * a cover, and how far it stands out beyond the pages.
 */
const lyingHipHeight = 10;
const cover = 0.55;
const overhang = 0.5;
/** The offset of each book in centimetres, so that no two lie quite alike. */
const offsets = [0, 1.1];

/**
 * The target of a lift: books up to the underside of the hips at this moment, of which the topmost
 * may be thinner.
 */
export function bookShapes(
	camera: Camera,
	books: Books,
	skeleton: Skeleton
): readonly DrawnShape[] {
	const { joints, girth = 1 } = skeleton;
	const { lengthCentimetres, widthCentimetres, thicknessCentimetres: thick } = books;
	const top = Math.max(0, joints.pelvis[1] - lyingHipHeight * girth);
	const [long, wide] = [lengthCentimetres / 2, widthCentimetres / 2];
	return Array.from({ length: bookCount }, (_, index): readonly DrawnShape[] => {
		const from = Math.min(top, index * thick);
		const to = Math.max(from + 0.02, Math.min(top, from + thick));
		const x = books.forwardCentimetres + (offsets[index] ?? 0);
		const box = (inset: number, low: number, high: number) =>
			blobOutline(
				camera,
				[low, high].flatMap((y) =>
					[-1, 1].flatMap((ahead) =>
						[-1, 1].map((aside) => ({
							centre: [
								x + ahead * (long - inset),
								y,
								books.rightCentimetres + aside * (wide - inset)
							] satisfies Vector,
							half: 0.15
						}))
					)
				),
				20
			);
		const shell = Math.min(cover, (to - from) / 3);
		const part = (
			id: string,
			ink: 'prop' | 'cushion-edge',
			path: ReturnType<typeof box>
		): DrawnShape => ({
			id: `book-${id}-${index}`,
			classes: ['books'],
			paths: [path],
			fill: { ink, opacity: 1 },
			opacity: 1
		});
		return [
			part('cover', 'cushion-edge', box(0, from, from + shell)),
			part('pages', 'prop', box(overhang, from + shell, to - shell)),
			part('top', 'cushion-edge', box(0, to - shell, to))
		];
	}).flat();
}
