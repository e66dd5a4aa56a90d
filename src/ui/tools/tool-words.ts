import type { Milliseconds } from '#core/base/units.ts';
import type { StageName, TimedCare } from '#core/care/timer-programme.ts';

interface StageWords {
	readonly now: string;
	readonly words: string;
}

export const timerStageWords: Readonly<Record<StageName, StageWords>> = {
	cold: { now: 'Cold', words: 'A cloth between. Sit or lie as is easiest, and stay awake.' },
	heat: { now: 'Heat', words: 'A cloth between, warm and not hot. Stay awake.' },
	break: { now: 'Break', words: 'Nothing on the skin. Change your position, or walk a little.' },
	press: {
		now: 'Press',
		words: 'Uncomfortable is fine, painful is not. Breathe. Not here if you feel a pulse.'
	},
	circles: { now: 'Circles', words: 'Rub the same place gently in small circles.' },
	breathing: { now: 'Breathing', words: '' }
};

export function packSizeWords(care: TimedCare, size: number): string {
	return care === 'pressure' ? `${size} s` : `${size} min`;
}

/** "40 s", "12 min". */
export function shortLength(length: Milliseconds): string {
	return length < 60_000 ? `${Math.round(length / 1000)} s` : `${Math.round(length / 60_000)} min`;
}

/** "14:05", by this device's clock. */
export function timeWords(moment: number): string {
	return new Date(moment).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' });
}
