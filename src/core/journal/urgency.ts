/** Warning signs, by how soon they want a doctor: at once, the same day, in the next days. */
export const urgencies = ['emergency', 'today', 'soon'] as const;

export type Urgency = (typeof urgencies)[number];
