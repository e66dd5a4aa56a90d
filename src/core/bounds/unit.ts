import { conforms, type NumberSchema } from './value-schema.ts';

/** Units of a range. */
export const units = ['degrees', 'centimetres', 'percent', 'seconds', 'minutes', 'times'] as const;

type Unit = (typeof units)[number];

/** The furthest value in each unit, whatever the exercise. */
const furthest = {
	degrees: 360,
	centimetres: 300,
	percent: 1000,
	seconds: 86_400,
	minutes: 1440,
	times: 1000
};

/** A value in any unit. */
export const anyValueSchema = valueSchema('seconds');

/** A value in this unit. */
export function valueSchema(unit: Unit): NumberSchema {
	return { type: 'number', minimum: -furthest[unit], maximum: furthest[unit] };
}

export function isValueIn(unit: Unit, outside: unknown): outside is number {
	return conforms(valueSchema(unit), outside);
}
