/**
 * The points of a limb that can rest on something. `knee` and `forearm` are the ends of shin and arm;
 * `instep` is the top of the foot; on its `ball` the toes bend.
 */
export const limbPoints = [
	'sole',
	'heel',
	'ball',
	'toes',
	'instep',
	'knee',
	'palm',
	'forearm'
] as const;

export type LimbPoint = (typeof limbPoints)[number];
