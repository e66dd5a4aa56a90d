import type { RangeMarkPositions } from '#core/animation/range-marks.ts';

/** One plain line on something that is seen; its key is stored once it was told. */
export interface MarkExplanation {
	readonly key: string;
	readonly words: string;
}

interface PictureSeen {
	readonly exercise:
		| {
				readonly equipment: readonly string[];
				readonly range?: {
					readonly reading?: string | undefined;
					readonly isOwnAim?: true;
				};
		  }
		| undefined;
	readonly marks: RangeMarkPositions | undefined;
	/** The frame of the pale figure. */
	readonly target: number | undefined;
}

/** What is to be explained of what is seen, what matters most first. */
export function markHints({ exercise, marks, target }: PictureSeen): readonly MarkExplanation[] {
	const gap = exercise?.range?.reading?.includes('from heel to seat') === true;
	const dots = exercise?.range?.isOwnAim ? hints.aim : hints.dots;
	const cushions = target !== undefined && exercise?.equipment.includes('cushions') === true;
	return [
		hints.gestures,
		...(target !== undefined ? [hints.ghost] : []),
		...(cushions ? [hints.cushions] : []),
		...(marks ? [gap ? hints.gap : hints.path, dots] : []),
		...(marks && marks.last.length > 0 ? [hints.line] : [])
	];
}

const hints = {
	gestures: { key: 'gestures', words: 'Tap me to pause. Hold me if it hurts.' },
	ghost: { key: 'mark-ghost', words: 'Pale figure: how far today.' },
	cushions: { key: 'mark-cushions', words: 'Cushions: sit back onto them.' },
	path: { key: 'mark-path', words: 'Curved line: your way there.' },
	gap: { key: 'mark-gap', words: 'Red line: from heel to seat.' },
	dots: { key: 'mark-dots', words: 'Dots: how far most healthy adults go.' },
	aim: { key: 'mark-aim', words: 'Dots: your own aim.' },
	line: { key: 'mark-line', words: 'Thin line: how far last time.' }
} satisfies Readonly<Record<string, MarkExplanation>>;
