import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import type { Shape } from './shape.ts';

/** How long a routine takes without a limit of minutes. */
export interface UnlimitedLengths {
	readonly all: Milliseconds;
	/** In its full dose; the same where the routine has only one. */
	readonly long: Milliseconds;
}

/** The lengths in the same place and with the same strength work; 0 where nothing is left. */
export function unlimitedLengths(
	{ minutes: _, full: __, ...shape }: Shape,
	lengthIn: (shape: Shape) => Milliseconds | undefined
): UnlimitedLengths {
	const none = milliseconds(0);
	return { all: lengthIn(shape) ?? none, long: lengthIn({ ...shape, full: true }) ?? none };
}
