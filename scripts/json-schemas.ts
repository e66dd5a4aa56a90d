import { toJsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { exerciseSchema } from '#core/exercise/exercise-schema.ts';
import { routineSchema } from '#core/routine/routine-schema.ts';

/** The JSON schemas that editors check the files in `routines/` against, by their file names there. */
export function jsonSchemas(): Readonly<Record<string, string>> {
	return {
		'exercise.schema.json': text('An exercise', exerciseSchema),
		'routine.schema.json': text('A routine', routineSchema)
	};
}

/** JSON Schema has no counterpart for trimming, and editors do not need it. */
function text(title: string, schema: GenericSchema): string {
	const json = toJsonSchema(schema, {
		ignoreActions: ['trim'],
		overrideSchema({ valibotSchema, jsonSchema }) {
			const names = valibotSchema.type === 'record' && namesOf(Reflect.get(valibotSchema, 'key'));
			if (!names) return undefined;
			const properties = names.map((name) => [name, jsonSchema.additionalProperties ?? true]);
			return {
				type: 'object',
				properties: Object.fromEntries(properties),
				additionalProperties: false
			};
		}
	});
	return `${JSON.stringify({ title, ...json }, undefined, '\t')}\n`;
}

/**
 * The keys of a record that allows only certain ones. The converter supports only records with any
 * string as a key; the others become objects with optional properties.
 */
function namesOf(key: unknown): readonly string[] | undefined {
	const options: unknown = typeof key === 'object' && key && Reflect.get(key, 'options');
	return Array.isArray(options) ? options.map(String) : undefined;
}
