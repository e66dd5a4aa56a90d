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
	readonly exercise: string;
	readonly side?: Side;
	/** Absent if nobody answered. */
	readonly kind?: TooMuchKind;
}

/** Reads an untrusted value; undefined if no app wrote it. */
export function readTooMuch(outside: unknown): TooMuch | undefined {
	if (typeof outside !== 'object' || outside === null) return undefined;
	const field = (name: keyof TooMuch): unknown => Reflect.get(outside, name);
	const [exercise, side] = [field('exercise'), field('side')];
	if (!isName(exercise)) return undefined;
	if (side !== undefined && side !== 'left' && side !== 'right') return undefined;
	const kind = tooMuchKinds.find((known) => known === field('kind'));
	return { exercise, ...(side && { side }), ...(kind && { kind }) };
}
