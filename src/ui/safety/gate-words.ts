import { reasonWords } from '#core/progression/reasons.ts';
import type { NotToday } from '#core/safety/pre-session-check.ts';
import type { StrengthBlocker } from '#core/safety/strength-unlock.ts';

/** Why strength is closed, as a sentence for the person. */
export function gateWords(reason: StrengthBlocker): string {
	switch (reason.name) {
		case 'sign':
			return 'You have a warning sign, or the questions about them are not answered yet.';
		case 'spasm':
			return reason.daysLeft > 0
				? `You are on your way back after a spasm. Strength waits at least ${pluralWords(reason.daysLeft, 'day')}.`
				: 'You are on your way back after a spasm. Strength waits until you had a week of your daily routine.';
		case 'pain':
			return 'Pain was more than 3 in one of your last 7 answers.';
		case 'unknown-pain':
			return `Tell us your pain: ${reason.told} of ${reason.wanted} answers so far.`;
		case 'practice':
			return `Mobility first: ${reason.done} of ${reason.wanted} sessions in the last 10 days.`;
	}
}

/** The order in which strength opens. */
export const orderWords =
	'It opens one by one, after two days of each without a stop: bridge, bird-dog, plank on the knees, wall squat, leg lift, and the trunk raise last.';

function pluralWords(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** Why another day is better, as a sentence for the person. */
export const notTodayWords: Readonly<Record<NotToday, string>> = {
	'pain-high': reasonWords['pain-high'],
	'recent-spasm': reasonWords['recent-spasm'],
	'got-worse':
		'Your back got worse three times today. Rest, and speak to a doctor before you exercise again.'
};
