import type { Stop } from '#core/journal/stop.ts';
import type { Answers } from '#core/session/session-answers.ts';

/** Pain of this much or more is alarming, on a scale from 0 to 10. */
const alarmingPain = 8;

interface PainAnswers extends Omit<Answers, 'reached'> {
	readonly morning?: number;
}

/** Whether the first two lists of warning signs must be asked again (specification D.1). */
export function isAlarming({
	answers = {},
	stops = []
}: {
	readonly answers?: PainAnswers;
	readonly stops?: readonly Stop[];
}): boolean {
	const { pain = 0, worstPain = 0, morning = 0 } = answers;
	return Math.max(pain, worstPain, morning) >= alarmingPain || stops.at(-1)?.kind === 'leg';
}
