/**
 * Health conditions that people are asked about. They are stored in settings: never change one, add
 * new ones.
 */
export const conditionIds = [
	'under-16',
	'pregnant',
	'osteoporosis',
	'stenosis',
	'hip-replacement',
	'blood-pressure',
	'hernia',
	'surgery',
	'eye-pressure'
] as const;

export type ConditionId = (typeof conditionIds)[number];
