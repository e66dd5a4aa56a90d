import type { Result } from '#core/base/result.ts';
import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import { isAmount, refuseField, type Field } from './field.ts';
import { readStamp, type Stamp } from './stamp.ts';

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

export function readSelfCare(field: Field<keyof SelfCare>): Result<SelfCare> {
	const stamp = readStamp(field);
	if (!stamp.ok) return stamp;
	const lasted = field('lasted');
	const care = selfCares.find((known) => known === field('care'));
	if (!care) return refuseField('care is unknown');
	if (lasted !== undefined && !isAmount(lasted))
		return refuseField('lasted is not a length of time');
	return {
		ok: true,
		value: {
			kind: 'self-care',
			...stamp.value,
			care,
			...(lasted !== undefined && { lasted: milliseconds(lasted) })
		}
	};
}
