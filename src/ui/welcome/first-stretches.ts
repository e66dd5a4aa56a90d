/** The first stretch by what is stiff. Each begins small and needs only a chair or a mat. */
export const firstStretches = [
	{ id: 'turning', name: 'Turning', exercise: 'seated-twist' },
	{ id: 'bending', name: 'Bending forward', exercise: 'single-knee-to-chest' },
	{ id: 'arching', name: 'Arching or standing up straight', exercise: 'cat-cow' },
	{ id: 'unsure', name: 'All of it, or I do not know', exercise: 'pelvic-tilt' }
] as const;

export type Stiff = (typeof firstStretches)[number]['id'];
