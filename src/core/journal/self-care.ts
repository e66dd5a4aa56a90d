import type { Milliseconds } from '#core/base/units.ts';
import { durationSchema } from '#core/bounds/bounds.ts';
import { optional, type FieldSchemas } from './field.ts';
import { stampSchemas, type Stamp } from './stamp.ts';

export const selfCares = [
	'cold',
	'heat',
	'contrast',
	'pressure',
	'breathing',
	'walk',
	'water'
] as const;

/**
 * Cold pack, hot pack, contrast therapy, pressure on a point, slow breathing, a walk, a glass of
 * water.
 */
export type SelfCareKind = (typeof selfCares)[number];

/** Self-care for the back outside of a routine; it is dated by its beginning. */
export interface SelfCare extends Stamp {
	readonly kind: 'self-care';
	readonly care: SelfCareKind;
	/** Absent for self-care that takes no time. */
	readonly lasted?: Milliseconds;
}

export const selfCareSchemas: FieldSchemas<SelfCare> = {
	kind: { enum: ['self-care'] },
	...stampSchemas,
	care: { enum: selfCares },
	lasted: optional(durationSchema)
};
