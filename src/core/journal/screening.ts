import { wordsSchema } from '#core/bounds/bounds.ts';
import type { FieldSchemas } from './field.ts';
import { stampSchemas, type Stamp } from './stamp.ts';
import { urgencies, type Urgency } from './urgency.ts';

/** The answers to a screening for warning signs. */
export interface Screening extends Stamp {
	readonly kind: 'screening';
	/** The screens that were shown. */
	readonly asked: readonly Urgency[];
	/** The ids of the signs that were ticked. */
	readonly signs: readonly string[];
}

export const screeningSchemas: FieldSchemas<Screening> = {
	kind: { enum: ['screening'] },
	...stampSchemas,
	asked: {
		type: 'array',
		maxItems: urgencies.length,
		uniqueItems: true,
		items: { enum: urgencies }
	},
	signs: wordsSchema
};
