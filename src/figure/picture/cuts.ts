import type { FigureScript } from '#core/exercise/figure-schema.ts';

/** A part of the range, 0 to 1, that is one picture seen by one camera. */
export interface PictureCut {
	readonly from: number;
	readonly until: number;
}

export const uncut: PictureCut = { from: 0, until: 1 };

/** The parts into which the range is cut; most ranges are one part. */
export function cutsOf({
	cuts = []
}: Pick<FigureScript, 'cuts'>): readonly [PictureCut, ...PictureCut[]] {
	const [first = 1, ...others] = [...cuts, 1];
	return [
		{ from: 0, until: first },
		...others.map((until, index) => ({ from: cuts[index] ?? 0, until }))
	];
}

/** The props that are there in a part. */
export function propsInCut({ props }: FigureScript, { from }: PictureCut): FigureScript['props'] {
	return props.filter((prop) => !(prop.kind === 'chair' && (prop.until ?? 1) <= from));
}
