/** Equipment that an exercise may need. */
export const equipment = ['mat', 'chair', 'wall', 'cushions', 'towel'] as const;

export type Equipment = (typeof equipment)[number];
