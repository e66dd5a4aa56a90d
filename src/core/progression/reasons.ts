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
	| 'set-limit'
	| EasingReason;

/** The reason in one sentence of at most 120 characters. */
export const reasonWords: Readonly<Record<Reason, string>> = {
	'red-flag': 'You ticked a warning sign. Please follow the advice first. Exercises can wait.',
	'recent-spasm': 'You had a spasm. Small moves and short walks for now. Your level stays saved.',
	'pain-high': 'Pain is 6 or more today. Rest, breathe slowly and walk a little. That is enough.',
	'first-time': 'Your first time: small and easy. Stop before it hurts.',
	'done-today': 'You have done this today. If you do it again, go no further than before.',
	'stop-sign': 'Last time it hurt too much. So we step back, and stay there for three sessions.',
	'flare-after':
		'Your back was worse after last time. So we step back, and stay there for three sessions.',
	'gap-long':
		'Welcome back. After more than eight weeks you start easy. It often comes back faster.',
	'gap-8-weeks':
		'Welcome back. After more than four weeks you start with a quarter of what you had gained.',
	'gap-4-weeks':
		'Welcome back. After more than two weeks you start with half of what you had gained.',
	'gap-2-weeks':
		'Welcome back. After more than a week you start with three quarters of what you had gained.',
	'gap-week': 'Welcome back. Same level as last time.',
	'at-normal': 'You are at the goal. Three times a week is enough to keep it.',
	plateau: 'You did not quite get there for a while. So we ask for what you really reach.',
	amber: 'A bit sore last time. Same level until it feels easy.',
	'unknown-days':
		'Tell us how your back was after your last session. Then the next small step can come.',
	'not-reached': 'Same level as last time. There is no hurry.',
	'recent-red': 'Same level while your back calms down.',
	'need-more-days': 'Going well. A little more time at this target, then a small step.',
	'enough-steps': 'Enough small steps this week. Same level for now.',
	'good-days': 'That went well: one small step further.',
	settling: 'You are back to every day after a spasm. Same level until you have a week of it.',
	'lock-up': 'Your back locked up for a moment in the last two days. Same level for now.',
	'set-limit': 'This is as far as was set for you. No further, even if it feels easy.',
	'other-side-first': 'Same level on this side, until the other is nearer.',
	'pain-day': 'More pain than usual today. So today is easier. Your level stays saved.',
	'post-spasm': 'You are on your way back after a spasm. So targets are smaller for now.',
	gentle: 'Gentle mode: half as far, until a doctor has looked or you change it.',
	health: 'Half as far, because of your health answers.',
	morning: 'Backs are stiffer in the first hour after waking. So the target is smaller now.'
};
