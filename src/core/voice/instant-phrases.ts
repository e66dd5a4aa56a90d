/** Phrases outside of the timetable, spoken at once: about sound, safety and the person's actions. */
export const instantPhrases = {
	hearMe: 'Can you hear me?',
	mildOnly: 'A stretch may pull, mildly. It must not be sharp. If in doubt, less.',
	paused: 'Paused.',
	waited: 'You were away, so we waited.',
	onceMore: 'Once more.',
	doctor: 'Please speak to a doctor today.'
} as const;

export type InstantPhrase = keyof typeof instantPhrases;
