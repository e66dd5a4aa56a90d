import type { Result } from '#core/base/result.ts';
import { instant, type Instant } from '#core/base/units.ts';
import { isAmount, isWord, refuseField, type Field } from './field.ts';

export const allowances = ['doctor', 'range', 'strength'] as const;

/**
 * A doctor said that one may go on; the whole range instead of gentle mode; or strength before its gate
 * opened.
 */
export type Allowed = (typeof allowances)[number];

/** Somebody opened by hand what was closed for safety, after reading why. */
export interface Allowance {
	readonly kind: 'allowance';
	/** Sorts by the time it was made (UUID version 7). */
	readonly id: string;
	/** Of the device that wrote it. */
	readonly device: string;
	readonly at: Instant;
	readonly allowed: Allowed;
}

export function readAllowance(field: Field<keyof Allowance>): Result<Allowance> {
	const [id, device, at] = [field('id'), field('device'), field('at')];
	if (!isWord(id)) return refuseField('id is not text');
	if (!isWord(device)) return refuseField('device is not text');
	if (!isAmount(at)) return refuseField('at is not a time');
	const allowed = allowances.find((known) => known === field('allowed'));
	if (!allowed) return refuseField('allowed is unknown');
	return { ok: true, value: { kind: 'allowance', id, device, at: instant(at), allowed } };
}
