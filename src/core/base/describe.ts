import * as v from 'valibot';

/** A field with what an editor says about it to whoever writes the file. */
export function describe<const Schema extends v.GenericSchema>(
	description: string,
	schema: Schema
) {
	return v.pipe(schema, v.description(description));
}
