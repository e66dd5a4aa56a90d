import type { Result } from '#core/base/result.ts';
import { instant, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import { isAmount, isWord, refuseField, type Field } from './field.ts';

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

/** Self-care for the back outside of a routine. */
export interface SelfCare {
	readonly kind: 'self-care';
	/** UUID version 7: ids sort by the time they were made. */
	readonly id: string;
	/** The id of the device that wrote it. */
	readonly device: string;
	/** The moment when it began. */
	readonly at: Instant;
	readonly care: SelfCareKind;
	/** Absent for self-care that takes no time. */
	readonly lasted?: Milliseconds;
}

export function readSelfCare(field: Field<keyof SelfCare>): Result<SelfCare> {
	const [id, device, at, lasted] = [field('id'), field('device'), field('at'), field('lasted')];
	if (!isWord(id)) return refuseField('id is not text');
	if (!isWord(device)) return refuseField('device is not text');
	if (!isAmount(at)) return refuseField('at is not a time');
	const care = selfCares.find((known) => known === field('care'));
	if (!care) return refuseField('care is unknown');
	if (lasted !== undefined && !isAmount(lasted))
		return refuseField('lasted is not a length of time');
	return {
		ok: true,
		value: {
			kind: 'self-care',
			id,
			device,
			at: instant(at),
			care,
			...(lasted !== undefined && { lasted: milliseconds(lasted) })
		}
	};
}
