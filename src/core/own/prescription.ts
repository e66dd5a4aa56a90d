import * as v from 'valibot';
import { sentence, shortWords, storedName, wholeFrom } from './own-text.ts';

/** In the unit of the exercise's range: degrees, centimetres, seconds or times. */
const amount = v.pipe(v.number(), v.minValue(0, 'is less than 0'), v.maxValue(600, 'is too much'));

/** How far one exercise may go. */
const rangeLimitSchema = v.strictObject({
	/** Where it begins, for whoever has not done it before. */
	start: v.optional(amount),
	/** The furthest target, whatever the rule would allow. */
	most: v.optional(amount)
});

/** What a physiotherapist asks of a patient. */
export const prescriptionSchema = v.strictObject({
	/** Whose plan it is. */
	by: shortWords,
	phone: v.optional(
		v.pipe(v.string(), v.trim(), v.regex(/^\+?[0-9 ()/-]{3,30}$/, 'is not a phone number'))
	),
	/** On how many days a week it is to be done. */
	daysAWeek: v.optional(wholeFrom(1, 7)),
	/** The last day of it, as in 2026-12-31. */
	until: v.optional(v.pipe(v.string(), v.isoDate('is not a date'))),
	/** A sentence for the patient. */
	note: v.optional(sentence),
	/** By the id of the exercise. */
	limits: v.optional(
		v.pipe(v.record(storedName, rangeLimitSchema), v.maxEntries(100, 'has too many limits'))
	)
});

export type Prescription = v.InferOutput<typeof prescriptionSchema>;
