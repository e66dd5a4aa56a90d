/** Units of a range. */
export const units = ['degrees', 'centimetres', 'percent', 'seconds', 'minutes'] as const;
