import { isName } from '#core/bounds/bounds.ts';
import type { Side } from '#core/exercise/side.ts';

/** How a session felt, as answered at its end. */
export const sessionFeelings = ['too-much', 'just-right', 'could-go-further'] as const;
export type SessionFeeling = (typeof sessionFeelings)[number];

export const tooMuchKinds = ['sharp', 'too-far', 'too-long', 'not-reached'] as const;

/** What was too much: a sharp pain, the range, the time; or the target was not reached. */
export type TooMuchKind = (typeof tooMuchKinds)[number];

/** A movement that was too much in a session. */
export interface TooMuch {
	/** Absent if it is about all of them. */
	readonly exercise?: string;
	/** Absent if it is about both sides. */
	readonly side?: Side;
	/** Absent if nobody answered. */
	readonly kind?: TooMuchKind;
}

/**
 * Reads the untrusted list of what was too much. Nothing of it is lost, because that would give more
 * range: what cannot be read is about everything, and sharp.
 */
export function readTooMuch(outside: unknown): readonly TooMuch[] {
	return Array.isArray(outside) ? outside.map(readOne) : [readOne(outside)];
}

function readOne(outside: unknown): TooMuch {
	const field = (name: keyof TooMuch): unknown => Reflect.get(Object(outside), name);
	const [exercise, side, told] = [field('exercise'), field('side'), field('kind')];
	const known = tooMuchKinds.find((kind) => kind === told);
	const unclear = known !== told || typeof outside !== 'object' || outside === null;
	const kind = unclear ? 'sharp' : known;
	return {
		...(isName(exercise) && { exercise }),
		...((side === 'left' || side === 'right') && { side }),
		...(kind && { kind })
	};
}
