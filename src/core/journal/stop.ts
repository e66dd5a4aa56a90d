import { instant, type Instant } from '#core/base/units.ts';
import { isName } from '#core/bounds/bounds.ts';
import { isTime } from '#core/bounds/limits.ts';
import type { Side } from '#core/exercise/side.ts';

export const stopKinds = ['sharp', 'leg', 'cramp', 'tired'] as const;

/** The reason for a stop: a sharp pain, pain or tingling down a leg, a cramp, or tiredness. */
export type StopKind = (typeof stopKinds)[number];

/** A movement that was stopped because it hurt. */
export interface Stop {
	readonly at: Instant;
	/** Absent between exercises. */
	readonly exercise?: string;
	readonly side?: Side;
	/** Absent if nobody answered. */
	readonly kind?: StopKind;
}

/** Whether the pain is of a kind that reduces the range. */
export function isStopSign({ kind }: Stop): boolean {
	return kind === 'sharp' || kind === 'leg';
}

/** Reads an untrusted stop; undefined if no app wrote it. */
export function readStop(outside: unknown): Stop | undefined {
	if (typeof outside !== 'object' || outside === null) return undefined;
	const field = (name: keyof Stop): unknown => Reflect.get(outside, name);
	const [at, exercise, side] = [field('at'), field('exercise'), field('side')];
	if (!isTime(at)) return undefined;
	if (exercise !== undefined && !isName(exercise)) return undefined;
	if (side !== undefined && side !== 'left' && side !== 'right') return undefined;
	const kind = stopKinds.find((known) => known === field('kind'));
	return {
		at: instant(at),
		...(exercise && { exercise }),
		...(side && { side }),
		...(kind && { kind })
	};
}
