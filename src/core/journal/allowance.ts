import type { Result } from '#core/base/result.ts';
import { refuseField, type Field } from './field.ts';
import { readStamp, type Stamp } from './stamp.ts';

export const allowances = ['doctor', 'range', 'strength'] as const;

/**
 * What was allowed: to go on because a doctor said so; the whole range instead of gentle mode;
 * strength before its gate opened.
 */
export type AllowanceKind = (typeof allowances)[number];

/** Records that somebody opened what was closed for safety, after reading why. */
export interface Allowance extends Stamp {
	readonly kind: 'allowance';
	readonly allowed: AllowanceKind;
}

export function readAllowance(field: Field<keyof Allowance>): Result<Allowance> {
	const stamp = readStamp(field);
	if (!stamp.ok) return stamp;
	const allowed = allowances.find((known) => known === field('allowed'));
	if (!allowed) return refuseField('allowed is unknown');
	return { ok: true, value: { kind: 'allowance', ...stamp.value, allowed } };
}
