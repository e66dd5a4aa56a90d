import * as v from 'valibot';

/** Reads what is valid of a list, and nothing where there is no list. */
export function lenientList<const Schema extends v.GenericSchema>(schema: Schema) {
	return v.pipe(
		v.fallback(v.array(v.unknown()), []),
		v.transform((items): readonly v.InferOutput<Schema>[] => items.flatMap(validIn(schema)))
	);
}

/** Reads the valid values of a record, and nothing where there is no record. */
export function lenientRecord<const Schema extends v.GenericSchema>(schema: Schema) {
	return v.pipe(
		v.fallback(v.record(v.string(), v.unknown()), {}),
		v.transform((record): Readonly<Record<string, v.InferOutput<Schema>>> => {
			const valid = validIn(schema);
			return Object.fromEntries(
				Object.entries(record).flatMap(([key, value]) =>
					valid(value).map((each) => [key, each] as const)
				)
			);
		})
	);
}

type Fields<Entries extends v.ObjectEntries> = v.InferOutput<v.ObjectSchema<Entries, undefined>>;

/** Reads an object of which broken optional fields are left out. */
export function lenientObject<
	const Required extends v.ObjectEntries,
	const Optional extends v.ObjectEntries
>(required: Required, optional: Optional) {
	const fields = Object.entries(optional).map(([name, schema]) => [name, validIn(schema)] as const);
	return v.pipe(
		v.looseObject(required),
		v.rawTransform(({ dataset: { value } }): Fields<Required> & Partial<Fields<Optional>> => {
			const kept = Object.keys(required).map((name) => ({ [name]: Reflect.get(value, name) }));
			const valid = fields.flatMap(([name, read]) =>
				read(Reflect.get(value, name)).map((each) => ({ [name]: each }))
			);
			return Object.assign({}, ...kept, ...valid);
		})
	);
}

function validIn<Schema extends v.GenericSchema>(schema: Schema) {
	return (value: unknown): readonly v.InferOutput<Schema>[] => {
		const read = v.safeParse(schema, value);
		return read.success ? [read.output] : [];
	};
}
