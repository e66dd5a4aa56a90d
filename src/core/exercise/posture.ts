/** Postures of the body. */
export const postures = [
	'standing',
	'sitting',
	'all-fours',
	'forearms-and-knees',
	'on-back',
	'on-front',
	'on-side'
] as const;

export type Posture = (typeof postures)[number];
