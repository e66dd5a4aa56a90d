import { optional, readFields, type FieldSchemas } from '#core/journal/field.ts';
import { noteSchema } from '#core/bounds/bounds.ts';

export const sleepAnswers = ['as-usual', 'wakes', 'hardly'] as const;

/** What a doctor asks and no diary tells; each is absent until it is answered. */
export interface DoctorAnswers {
	/** Since when the back hurts, in the person's own words. */
	readonly since?: string;
	/** The medicines that are taken, in the person's own words. */
	readonly medicines?: string;
	/** The worst thing that cannot be done now, in the person's own words. */
	readonly cannot?: string;
	/** Days of the last four weeks that were lost. */
	readonly daysLost?: number;
	/** Minutes for which the back is stiff in the morning. */
	readonly stiffMinutes?: number;
	readonly sleep?: (typeof sleepAnswers)[number];
}

const textSchema = { ...noteSchema, minLength: 1, maxLength: 1000 };

/** What each answer may be. */
export const doctorAnswerSchemas = {
	since: optional(textSchema),
	medicines: optional(textSchema),
	cannot: optional(textSchema),
	daysLost: optional({ type: 'integer', minimum: 0, maximum: 28 }),
	stiffMinutes: optional({ type: 'integer', minimum: 0, maximum: 720 }),
	sleep: optional({ enum: sleepAnswers })
} as const satisfies FieldSchemas<DoctorAnswers>;

/** The name of the answers among the texts of the settings. */
export const doctorAnswersKey = 'doctor';

/** Reads a stored text. What no app wrote is left out, and costs the other answers nothing. */
export function readDoctorAnswers(text: string | undefined): DoctorAnswers {
	let stored: unknown;
	try {
		stored = JSON.parse(text ?? '');
	} catch {
		// Nothing was answered yet, or another program wrote it.
		return {};
	}
	if (typeof stored !== 'object' || stored === null) return {};
	const outside = stored;
	const answers = Object.keys(doctorAnswerSchemas).flatMap((name) => {
		const field = (each: string): unknown =>
			each === name ? Reflect.get(outside, name) : undefined;
		const read = readFields<DoctorAnswers>(doctorAnswerSchemas, field);
		return read.ok ? [read.value] : [];
	});
	return Object.assign({}, ...answers);
}

/** The text to be stored, without what is empty or out of bounds. */
export function doctorAnswersText(answers: {
	readonly [Name in keyof DoctorAnswers]: DoctorAnswers[Name] | undefined;
}): string {
	return JSON.stringify(readDoctorAnswers(JSON.stringify(answers)));
}
