import type { Range } from '#core/exercise/exercise.ts';
import { realRise } from './day-grade.ts';
import type { RecoveryStage } from './recovery-stage.ts';
import type { Today } from './today.ts';

/** The reason why only a share of the level is asked for today. */
export type EasingReason = 'pain-day' | 'post-spasm' | 'morning' | 'gentle' | 'health';

interface EasedShare {
	readonly reason: EasingReason;
	/** A share of the depth. */
	readonly share: number;
}

/** From here on pain is a pain day for somebody whose usual pain is not known. */
const leastPainDay = 4;

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
	const least = usualPain === undefined ? leastPainDay : usualPain + realRise;
	return pain >= least ? { reason: 'pain-day', share: 0.75 } : undefined;
}

/** Shares by stage are a judgement (specification, after a spasm). */
const recoveryShares: Readonly<Record<RecoveryStage, number | undefined>> = {
	'first-days': undefined,
	loosen: 0.5,
	build: 0.75,
	daily: undefined
};

function postSpasm({ recovery }: Today): EasedShare | undefined {
	const share = recovery && recoveryShares[recovery.stage];
	return share === undefined ? undefined : { reason: 'post-spasm', share };
}

/** Discs are swollen and bend least after a night (Snook 1998). */
function morning({ easedAfterWaking }: Range, { firstHour }: Today): EasedShare | undefined {
	return easedAfterWaking && firstHour ? { reason: 'morning', share: 0.6 } : undefined;
}
