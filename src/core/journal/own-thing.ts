import { wordSchema } from '#core/bounds/bounds.ts';
import { optional, type FieldSchemas } from './field.ts';
import { stampSchemas, type Stamp } from './stamp.ts';

const ownThingKinds = ['routine', 'stretch', 'picture'] as const;

/**
 * A routine or a stretch that a person made, or a picture of one, as it was at that moment. Each
 * change is another version of it.
 */
export interface OwnThing extends Stamp {
	readonly kind: 'own';
	readonly what: (typeof ownThingKinds)[number];
	/**
	 * What it is, as JSON. It is read where it is used, because the pages that everybody opens first
	 * have no use for it.
	 */
	readonly text: string;
	/** The id of its first version; absent in that one. */
	readonly replaces?: string;
}

/** In characters: a photo or a drawing of one megabyte, in base64. */
export const longestOwnText = 1_500_000;

export const ownThingSchemas: FieldSchemas<OwnThing> = {
	kind: { enum: ['own'] },
	...stampSchemas,
	what: { enum: ownThingKinds },
	text: { type: 'string', minLength: 2, maxLength: longestOwnText },
	replaces: optional(wordSchema)
};
