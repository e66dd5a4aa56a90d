import type { Result } from '#core/base/result.ts';
import {
	conforms,
	type ChoiceSchema,
	type ListSchema,
	type NumberSchema,
	type TextSchema,
	type ValueSchema
} from '#core/bounds/value-schema.ts';

/** Reads one field of an untrusted value. */
export type Field = (name: string) => unknown;

/** The schema of each field of a record, in the order in which they are written. */
export type FieldSchemas<Fields> = {
	readonly [Name in keyof Fields]-?: SchemaFor<Exclude<Fields[Name], undefined>> &
		(undefined extends Fields[Name] ? OptionalField : object);
};

export type FieldSchema = ValueSchema & Partial<OptionalField>;

interface OptionalField {
	readonly optional: true;
}

type SchemaFor<Value> = Value extends number
	? NumberSchema
	: Value extends readonly string[]
		? ListSchema
		: TextSchema | ChoiceSchema;

export const sideSchema: ChoiceSchema = { enum: ['left', 'right'] };

export function optional<Schema extends ValueSchema>(schema: Schema): Schema & OptionalField {
	return { ...schema, optional: true };
}

export function refuseField(problem: string): Result<never> {
	return { ok: false, problem: `A journal entry cannot be read: ${problem}.` };
}

/** Reads the fields that have a schema; the first that does not conform refuses them all. */
export function readFields<Fields>(schemas: FieldSchemas<Fields>, field: Field): Result<Fields> {
	const read: object[] = [];
	for (const [name, schema] of Object.entries<FieldSchema>(schemas)) {
		const value = field(name);
		if (value === undefined && schema.optional) continue;
		if (!conforms(schema, value)) return refuseField(`${name} is not what it may be`);
		read.push({ [name]: value });
	}
	return { ok: true, value: Object.assign({}, ...read) };
}
