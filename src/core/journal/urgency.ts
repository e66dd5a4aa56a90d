/** How soon a warning sign needs a doctor: at once, the same day, in the next days. */
export const urgencies = ['emergency', 'today', 'soon'] as const;

export type Urgency = (typeof urgencies)[number];
