/** What the voice says at once, outside the timetable: about sound, safety and what was asked for. */
export const instantPhrases = {
	hearMe: 'Can you hear me?',
	mildOnly: 'A stretch may pull, mildly. It must not be sharp. If in doubt, less.',
	paused: 'Paused.',
	onWeGo: 'On we go.',
	waited: 'You were away, so we waited.',
	stop: 'Stop. Let go, and come out slowly.',
	smaller: 'Smaller now. Only as far as is good.',
	rest: 'Rest, and breathe slowly.',
	leftOut: 'We leave this one out.',
	onceMore: 'Once more.',
	tenMore: 'Ten seconds more.',
	tenLess: 'Ten seconds less.',
	doctor: 'Please speak to a doctor today.'
} as const;

export type InstantPhrase = keyof typeof instantPhrases;
