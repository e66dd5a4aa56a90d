import { instant, type Instant } from '#core/base/units.ts';
import { isName } from '#core/bounds/bounds.ts';
import { isTime } from '#core/bounds/limits.ts';
import type { Side } from '#core/exercise/side.ts';

export const stopKinds = ['sharp', 'leg', 'cramp', 'joint', 'unwell', 'tired'] as const;

/**
 * The reason for a stop: a sharp pain, pain or tingling down a leg, a cramp, a joint that hurts,
 * dizziness or short breath, or tiredness (specification D.3).
 */
export type StopKind = (typeof stopKinds)[number];

/** A movement that was stopped because it hurt. */
export interface Stop {
	readonly at: Instant;
	/** Absent between exercises. */
	readonly exercise?: string;
	readonly side?: Side;
	/** Absent if nobody answered. */
	readonly kind?: StopKind;
	/** Present if a part could not be read: it counts as the worst that it may have been. */
	readonly unclear?: true;
}

/** Whether the pain is of a kind that reduces the range. */
export function isStopSign({ kind }: Pick<Stop, 'kind'>): boolean {
	return kind === 'sharp' || kind === 'leg';
}

/** When the session of a stop was; no stop was at another time. */
interface SessionTime {
	readonly began?: Instant | undefined;
	readonly ended: Instant;
}

/**
 * Reads the untrusted stops of a session. Each of them counts, whatever of it cannot be read,
 * because a stop that is lost would give more range. One at an impossible time was at the end.
 */
export function readStops(outside: unknown, time: SessionTime): readonly Stop[] {
	if (outside === undefined) return [];
	return Array.isArray(outside)
		? outside.map((stop) => readStop(stop, time))
		: [readStop(outside, time)];
}

function readStop(outside: unknown, { began, ended }: SessionTime): Stop {
	const field = (name: keyof Stop): unknown => Reflect.get(Object(outside), name);
	const [at, exercise, side] = [field('at'), field('exercise'), field('side')];
	const told = stopKinds.find((known) => known === field('kind'));
	const name = isName(exercise) ? exercise : undefined;
	const known = side === 'left' || side === 'right' ? side : undefined;
	const unclear =
		(told === undefined && !isTime(at)) ||
		exercise !== name ||
		side !== known ||
		field('kind') !== told ||
		field('unclear') !== undefined;
	const harmless = told !== undefined && !isStopSign({ kind: told });
	const kind = unclear && !harmless ? 'leg' : told;
	return {
		at: isTime(at) && at >= (began ?? at) && at <= ended ? instant(at) : ended,
		...(name !== undefined && { exercise: name }),
		...(known && { side: known }),
		...(kind && { kind }),
		...(unclear && { unclear })
	};
}
