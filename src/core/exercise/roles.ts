/** The roles in which the app shows an exercise outside of routines. Exactly one exercise has each. */
export const roles = [
	...(['rest-on-side', 'rest-on-back', 'rest-on-chair', 'rest-on-all-fours'] as const),
	...([
		'slow-breathing',
		'slow-breathing-on-side',
		'curl-up',
		'tiny-rolls',
		'get-up',
		'walk',
		'sit-and-stand'
	] as const),
	...(['first-turning', 'first-bending', 'first-arching', 'first-unsure'] as const),
	...(['cover', 'own-figure', 'lean-on-wall'] as const)
] as const;

export type Role = (typeof roles)[number];
