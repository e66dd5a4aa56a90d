import type { Instant } from '#core/base/units.ts';
import { isName } from '#core/bounds/bounds.ts';
import type { Side } from '#core/exercise/side.ts';
import type { Stop } from './stop.ts';

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

interface Complaints {
	readonly felt?: SessionFeeling;
	readonly tooMuch?: readonly TooMuch[];
}

/** The sharp pain that was told at the end. Like a stop, it closes the movement for the day. */
export function sharpComplaints({ felt, tooMuch = [] }: Complaints, at: Instant): readonly Stop[] {
	if (felt !== 'too-much') return [];
	return tooMuch.flatMap(({ exercise, side, kind }) =>
		kind === 'sharp' ? [{ at, exercise, ...(side && { side }), kind }] : []
	);
}
