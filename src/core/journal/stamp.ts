import type { Instant } from '#core/base/units.ts';
import { timeSchema, wordSchema } from '#core/bounds/bounds.ts';
import type { FieldSchemas } from './field.ts';

/** Who wrote an entry, and when. A session has two times instead of `at`. */
export interface Stamp {
	/** UUID version 7: ids sort by the time they were made. */
	readonly id: string;
	/** The id of the device that wrote it. */
	readonly device: string;
	readonly at: Instant;
}

export const stampSchemas: FieldSchemas<Stamp> = {
	id: wordSchema,
	device: wordSchema,
	at: timeSchema
};
