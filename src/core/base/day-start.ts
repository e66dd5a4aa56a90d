/** The hours at which a day can begin. */
export const dayStarts = [0, 1, 2, 3, 4, 5, 6] as const;

/** The hour at which a day begins: whoever is up past midnight does it for the day before. */
export type DayStart = (typeof dayStarts)[number];

export const defaultDayStart: DayStart = 4;
