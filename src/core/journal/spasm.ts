import { fromSeconds, type Milliseconds } from '#core/base/units.ts';
import {
	durationSchema,
	noteSchema,
	painSchema,
	wordSchema,
	wordsSchema
} from '#core/bounds/bounds.ts';
import { optional, type FieldSchemas } from './field.ts';
import { stampSchemas, type Stamp } from './stamp.ts';

/** One back spasm. */
export interface Spasm extends Stamp {
	readonly kind: 'spasm';
	/** From 0 to 10. */
	readonly pain?: number;
	readonly lasted?: Milliseconds;
	/** Told to have been a lock-up of under two minutes, if its length is not known better. */
	readonly extent?: 'brief';
	readonly where?: readonly string[];
	readonly triggers?: readonly string[];
	readonly helped?: readonly string[];
	readonly note?: string;
	/** The id of the entry by which it was first written down; absent in that one. */
	readonly replaces?: string;
}

export const spasmSchemas: FieldSchemas<Spasm> = {
	kind: { enum: ['spasm'] },
	...stampSchemas,
	pain: optional(painSchema),
	lasted: optional(durationSchema),
	extent: optional({ enum: ['brief'] }),
	where: optional(wordsSchema),
	triggers: optional(wordsSchema),
	helped: optional(wordsSchema),
	note: optional(noteSchema),
	replaces: optional(wordSchema)
};

/** The id of the entry by which a spasm or a session was first written down. */
export function firstVersion({ id, replaces }: Pick<Spasm, 'id' | 'replaces'>): string {
	return replaces ?? id;
}

/** A lock-up that lasts no longer than this begins no way back (judgement, clinical review). */
const briefLength = fromSeconds(120);

/** Whether it was a lock-up of under two minutes. */
export function isBrief({ lasted, extent }: Pick<Spasm, 'lasted' | 'extent'>): boolean {
	return lasted === undefined ? extent === 'brief' : lasted < briefLength;
}
