import type { FieldSchemas } from './field.ts';
import { stampSchemas, type Stamp } from './stamp.ts';

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

export const allowanceSchemas: FieldSchemas<Allowance> = {
	kind: { enum: ['allowance'] },
	...stampSchemas,
	allowed: { enum: allowances }
};
