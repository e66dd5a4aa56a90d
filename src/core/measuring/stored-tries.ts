import type { Day } from '#core/base/units.ts';
import type { Side } from '#core/exercise/side.ts';
import { triesNeeded } from './tries.ts';

/** Tries of one day that are not saved as a measurement yet. */
export interface StoredTries {
	readonly exercise: string;
	readonly side?: Side | undefined;
	readonly method: string;
	readonly day: Day;
	/** In the order in which they were taken. */
	readonly values: readonly number[];
}

export function triesText({ exercise, side, method, day, values }: StoredTries): string {
	return [exercise, side ?? '', method, day, ...values].join(' ');
}

/** Undefined if no app wrote the text. */
export function readTries(text: string | undefined): StoredTries | undefined {
	const [exercise, side, method, day, ...values] = text?.split(' ') ?? [];
	if (!exercise || !method || side === undefined) return undefined;
	const [on, ...numbers] = [day, ...values].map(Number);
	if (on === undefined || ![on, ...numbers].every(Number.isFinite)) return undefined;
	if (numbers.length === 0 || numbers.length > triesNeeded) return undefined;
	return {
		exercise,
		...((side === 'left' || side === 'right') && { side }),
		method,
		day: on,
		values: numbers
	};
}
