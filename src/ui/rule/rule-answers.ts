import type { Reason } from '#core/progression/reasons.ts';

interface Answer {
	readonly name: string;
	/** What happens to the target. */
	readonly what: string;
	/** In the order in which they are checked: the first that applies wins. */
	readonly reasons: readonly Reason[];
}

/** The answers of the rule, the strictest first. */
export const answers: readonly Answer[] = [
	{
		name: 'Not today',
		what: 'No target today. Your level stays saved.',
		reasons: ['red-flag', 'recent-spasm', 'pain-high']
	},
	{
		name: 'Back a little',
		what: 'After a bad day: two small steps or a tenth less, whichever is more. You stay there for three sessions. After a long break: a part of what you had gained.',
		reasons: [
			'stop-sign',
			'flare-after',
			'gap-long',
			'gap-8-weeks',
			'gap-4-weeks',
			'gap-2-weeks',
			'plateau'
		]
	},
	{
		name: 'Smaller today only',
		what: 'Three quarters as far on a day with pain 2 or more above your usual (4 or more if we do not know it yet). 60 % in stretches that bend, in the first hour after waking, if you say on Today that it is. Half or three quarters on the way back after a spasm. Half in gentle mode, and where your health answers ask for it. When the reason is gone, your level is back.',
		reasons: ['pain-day', 'post-spasm', 'morning', 'gentle', 'health']
	},
	{
		name: 'The same target',
		what: 'The target stays where it was.',
		reasons: [
			'first-time',
			'done-today',
			'gap-week',
			'at-normal',
			'amber',
			'unknown-days',
			'not-reached',
			'recent-red',
			'need-more-days',
			'enough-steps',
			'other-side-first',
			'settling',
			'lock-up',
			'set-limit'
		]
	},
	{
		name: 'One step further',
		what: 'One degree, one centimetre (half of one in the curl), one second, one minute, 5 %, or one time more. Never beyond the goal.',
		reasons: ['good-days']
	}
];
