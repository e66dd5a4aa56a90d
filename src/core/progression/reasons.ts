import type { EasingReason } from './easing.ts';

export type Action =
	| 'stop'
	| 'rest'
	| 'baseline'
	| 'hold'
	| 'back-off'
	| 'reenter'
	| 'maintain'
	| 'plateau'
	| 'advance'
	| 'ease';

export type Reason =
	| 'red-flag'
	| 'recent-spasm'
	| 'pain-high'
	| 'first-time'
	| 'done-today'
	| 'stop-sign'
	| 'flare-after'
	| 'gap-2-weeks'
	| 'gap-4-weeks'
	| 'gap-8-weeks'
	| 'gap-long'
	| 'gap-week'
	| 'at-normal'
	| 'plateau'
	| 'amber'
	| 'unknown-days'
	| 'not-reached'
	| 'recent-red'
	| 'need-more-days'
	| 'enough-steps'
	| 'good-days'
	| 'other-side-first'
	| 'settling'
	| 'lock-up'
	| EasingReason;

/** The reason in one sentence of at most 120 characters. */
export const reasonWords: Readonly<Record<Reason, string>> = {
	'red-flag':
		'You ticked a warning sign. No exercises now: please follow the advice on the safety page.',
	'recent-spasm':
		'A spasm in the last days: relief flow and short walks only. Your level is kept for later.',
	'pain-high': 'Pain is 6 or more today: rest position, breathing and gentle walking only.',
	'first-time': 'First time: a small, easy range. Stop where you feel a mild stretch.',
	'done-today': 'Already done today. If you repeat it, stay at the same range.',
	'stop-sign': 'Last time you felt a stop sign, so we step back and stay there for three sessions.',
	'flare-after': 'Last time pain went up by 2 or more, so we step back a little.',
	'gap-long': 'More than eight weeks off: back to an easy start. It usually returns faster.',
	'gap-8-weeks': 'More than four weeks off: we start again at a quarter of what you had gained.',
	'gap-4-weeks': 'More than two weeks off: we start again at half of what you had gained.',
	'gap-2-weeks': 'More than a week off: we start again at three quarters of what you had gained.',
	'gap-week': 'A few days off: same range as before, no increase today.',
	'at-normal': 'You are at a healthy normal range. Three times a week is enough to keep it.',
	plateau: 'The same range for a while: we stay at what you really reach. That may be your normal.',
	amber: 'A bit sore last time: same range until it feels easy.',
	'unknown-days':
		'Tell us how your back was after the last session, and the next small step can come.',
	'not-reached': 'You did not quite get there last time: same range again, no hurry.',
	'recent-red': 'Still settling after a sore session: same range for now.',
	'need-more-days': 'Going well. A little more time at this range, then a small step.',
	'enough-steps': 'Enough small steps this week: same range for now.',
	'good-days': 'That went well: one small step further.',
	settling: 'You are back to every day after a spasm. Same range until you have a week of it.',
	'lock-up': 'Your back locked up for a moment in the last two days: same range for now.',
	'other-side-first': 'Your other side is catching up: this side waits at the same range.',
	'pain-day': 'More pain than usual today, so a smaller range. Your level is not lost.',
	'post-spasm': 'Two weeks or less since a spasm: a smaller range, and no increase yet.',
	gentle: 'Gentle mode: half the range, until a doctor has looked or you change it.',
	health: 'Because of what you told about your health: half the range.',
	morning: 'Your back is stiffer in the first hour after waking, so a smaller range now.'
};
