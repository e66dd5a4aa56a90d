import type { Reason } from '#core/progression/reasons.ts';

interface Answer {
	readonly name: string;
	/** What happens to the range. */
	readonly what: string;
	/** In the order in which they are checked: the first that applies wins. */
	readonly reasons: readonly Reason[];
}

/** The answers of the rule, the strictest first. */
export const answers: readonly Answer[] = [
	{
		name: 'Not today',
		what: 'No target. What you have reached is kept for later.',
		reasons: ['red-flag', 'recent-spasm', 'pain-high']
	},
	{
		name: 'Back a little',
		what: 'Two steps or a tenth less, whichever is more, for three sessions; after a longer break a share of what you had gained.',
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
		what: 'Three quarters on a day with more pain, 60 % in the first hour after waking, half or three quarters in the two weeks after a spasm. half in gentle mode and where your health asks for it. When the reason is gone, it is back.',
		reasons: ['pain-day', 'post-spasm', 'morning', 'gentle', 'health']
	},
	{
		name: 'The same range',
		what: 'Nothing changes.',
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
			'lock-up'
		]
	},
	{
		name: 'One step further',
		what: 'One degree, one centimetre or a second or two. Never two things at once, never beyond a healthy normal range, at most three steps in a week.',
		reasons: ['good-days']
	}
];
