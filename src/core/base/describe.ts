import * as v from 'valibot';

/** Adds a description that editors show to whoever writes the file. */
export function describe<const Schema extends v.GenericSchema>(
	description: string,
	schema: Schema
) {
	return v.pipe(schema, v.description(description));
}
