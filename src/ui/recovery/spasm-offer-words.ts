/** The question whether this was a spasm, and what follows from yes. */
export const spasmOfferWords = {
	question: 'Write this down as a spasm?',
	then: 'Then your next days start small and grow step by step.',
	written: 'Saved in your diary. Your next days start small.'
} as const;
