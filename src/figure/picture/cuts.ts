import type { FigureScript } from '#core/exercise/figure-schema.ts';

/** A stretch of the range that is one picture, seen by one camera; 0 to 1. */
export interface PictureCut {
	readonly from: number;
	readonly until: number;
}

export const uncut: PictureCut = { from: 0, until: 1 };

/** What the range is cut into; most are one piece. */
export function cutsOf({
	cuts = []
}: Pick<FigureScript, 'cuts'>): readonly [PictureCut, ...PictureCut[]] {
	const [first = 1, ...others] = [...cuts, 1];
	return [
		{ from: 0, until: first },
		...others.map((until, index) => ({ from: cuts[index] ?? 0, until }))
	];
}

/** Things that are there in a part. */
export function propsInCut({ props }: FigureScript, { from }: PictureCut): FigureScript['props'] {
	return props.filter((prop) => !(prop.kind === 'chair' && (prop.until ?? 1) <= from));
}
