/** In which a range may be told. */
export const units = ['degrees', 'centimetres', 'percent', 'seconds', 'minutes'] as const;
