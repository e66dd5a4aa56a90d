import type { Result } from '#core/base/result.ts';
import { nameSchema } from '#core/bounds/bounds.ts';
import type { Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import {
	optional,
	readFields,
	refuseField,
	sideSchema,
	type Field,
	type FieldSchemas
} from './field.ts';
import { stampSchemas, type Stamp } from './stamp.ts';
import { anyValueSchema, isValueIn, units } from '#core/bounds/unit.ts';

export const methods = ['figure', 'ruler', 'clock-face', 'phone'] as const;

/** On the figure by eye, with a ruler, against a clock face, or with the phone as an inclinometer. */
export type Method = (typeof methods)[number];

/** A measurement of a range by hand. It never moves a level. */
export interface Measurement extends Stamp {
	readonly kind: 'measurement';
	readonly exercise: string;
	readonly side?: Side;
	readonly unit: Range['unit'];
	readonly value: number;
	readonly method: Method;
	/** Half the width of the error band, in the same unit. */
	readonly error: number;
}

export const measurementSchemas: FieldSchemas<Measurement> = {
	kind: { enum: ['measurement'] },
	...stampSchemas,
	exercise: nameSchema,
	side: optional(sideSchema),
	unit: { enum: units },
	value: anyValueSchema,
	method: { enum: methods },
	error: { ...anyValueSchema, minimum: 0 }
};

export function readMeasurement(field: Field): Result<Measurement> {
	const read = readFields(measurementSchemas, field);
	if (!read.ok) return read;
	const { unit, value, error } = read.value;
	return isValueIn(unit, value) && isValueIn(unit, error)
		? read
		: refuseField('value is further than any body goes');
}
