import type { Stop } from '#core/journal/stop.ts';
import type { Answers } from '#core/session/saved-session.ts';

/** From 0 to 10. */
const alarmingPain = 8;

interface Said extends Omit<Answers, 'reached'> {
	readonly morning?: number;
}

/** Whether both first lists of warning signs are to be asked again (specification D.1). */
export function isAlarming({
	answers = {},
	stops = []
}: {
	readonly answers?: Said;
	readonly stops?: readonly Stop[];
}): boolean {
	const { pain = 0, worstPain = 0, morning = 0 } = answers;
	return Math.max(pain, worstPain, morning) >= alarmingPain || stops.at(-1)?.kind === 'leg';
}
