import type { Range } from '#core/exercise/exercise.ts';
import type { Today } from './today.ts';

/** The reason why only a share of the level is asked for today. */
export type EasingReason = 'pain-day' | 'post-spasm' | 'morning' | 'gentle' | 'health';

interface EasedShare {
	readonly reason: EasingReason;
	/** A share of the depth. */
	readonly share: number;
}

/** The smallest share that applies today, with the first of its reasons; undefined on a good day. */
export function easingOn(range: Range, today: Today): EasedShare | undefined {
	const shares = [halfShare(today), painDay(today), postSpasm(today), morning(range, today)].filter(
		(eased) => eased !== undefined
	);
	const [first] = shares;
	return first && { ...first, share: Math.min(...shares.map(({ share }) => share)) };
}

/** Gentle mode, and twists with fragile bones (specification D.1 and D.2). */
function halfShare({ halved }: Today): EasedShare | undefined {
	return halved && { reason: halved, share: 0.5 };
}

function painDay({ pain, usualPain }: Today): EasedShare | undefined {
	if (pain === undefined) return undefined;
	const more = usualPain !== undefined && pain >= usualPain + 2;
	return pain >= 4 || more ? { reason: 'pain-day', share: 0.75 } : undefined;
}

function postSpasm({ day, lastSpasm }: Today): EasedShare | undefined {
	const since = lastSpasm === undefined ? Number.POSITIVE_INFINITY : day - lastSpasm;
	if (since > 14) return undefined;
	return { reason: 'post-spasm', share: since > 7 ? 0.75 : 0.5 };
}

/** Discs are swollen and bend least after a night (Snook 1998). */
function morning({ easedAfterWaking }: Range, { firstHour }: Today): EasedShare | undefined {
	return easedAfterWaking && firstHour ? { reason: 'morning', share: 0.6 } : undefined;
}
