/** With which stretch to begin, by what is stiff: each begins small, and asks for a chair or a mat only. */
export const firstStretches = [
	{ id: 'turning', name: 'Turning', exercise: 'seated-twist' },
	{ id: 'bending', name: 'Bending forward', exercise: 'single-knee-to-chest' },
	{ id: 'arching', name: 'Arching or standing up straight', exercise: 'cat-cow' },
	{ id: 'unsure', name: 'All of it, or I do not know', exercise: 'pelvic-tilt' }
] as const;

export type Stiff = (typeof firstStretches)[number]['id'];
