/** What may have to be at hand. */
export const equipment = ['mat', 'chair', 'wall', 'cushions', 'towel'] as const;

export type Equipment = (typeof equipment)[number];
