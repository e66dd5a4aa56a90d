import type { Result } from '#core/base/result.ts';
import { instant, type Instant } from '#core/base/units.ts';
import { isAmount, isWord, refuseField, type Field } from './field.ts';

export const allowances = ['doctor', 'range', 'strength'] as const;

/**
 * What was allowed: to go on because a doctor said so; the whole range instead of gentle mode;
 * strength before its gate opened.
 */
export type AllowanceKind = (typeof allowances)[number];

/** Records that somebody opened what was closed for safety, after reading why. */
export interface Allowance {
	readonly kind: 'allowance';
	/** UUID version 7: ids sort by the time they were made. */
	readonly id: string;
	/** The id of the device that wrote it. */
	readonly device: string;
	readonly at: Instant;
	readonly allowed: AllowanceKind;
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
