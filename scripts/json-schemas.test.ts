import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Ajv } from 'ajv';
import { expect, test } from 'vitest';
import { backupSchema } from './backup-schema.ts';
import { jsonSchemas } from './json-schemas.ts';

const schemas = Object.entries(jsonSchemas());

test.each(schemas)('%s is what the code checks; if not, run `npm run schemas`', (name, schema) => {
	expect(readFileSync(join('routines', name), 'utf8')).toBe(schema);
});

test('docs/backup.schema.json is what the code reads; if not, run `npm run schemas`', () => {
	expect(readFileSync('docs/backup.schema.json', 'utf8')).toBe(backupSchema());
});

test.each([...schemas, ['backup.schema.json', backupSchema()] as const])(
	'%s explains every field',
	(_, schema) => {
		expect(unexplained(JSON.parse(schema))).toEqual([]);
	}
);

test('every file names its schema, and an editor finds nothing wrong with it', () => {
	const ajv = new Ajv({ strict: false });
	for (const file of content()) {
		const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
		const schema = schemas.find(([name]) => join('routines', name) === schemaOf(file, json));
		expect(schema, file).toBeDefined();
		if (!schema) continue;
		expect(ajv.validate(JSON.parse(schema[1]), json), `${file}: ${ajv.errorsText()}`).toBe(true);
	}
});

function content(): readonly string[] {
	return ['routines', 'routines/exercises'].flatMap((folder) =>
		readdirSync(folder)
			.filter((name) => name.endsWith('.json') && !name.endsWith('.schema.json'))
			.map((name) => join(folder, name))
	);
}

function schemaOf(file: string, json: unknown): string | undefined {
	const named = typeof json === 'object' && json !== null && Reflect.get(json, '$schema');
	return typeof named === 'string' ? join(dirname(file), named) : undefined;
}

/** The names of fields that an editor could say nothing about; the angles are told of together. */
function unexplained(schema: unknown, path = ''): readonly string[] {
	if (typeof schema !== 'object' || schema === null) return [];
	return Object.entries(schema).flatMap(([key, value]) => {
		if (key !== 'properties') return unexplained(value, path);
		return Object.entries<object>(value).flatMap(([name, field]) => {
			const here = `${path}/${name}`;
			const silent = !('description' in field) && !path.endsWith('/degrees');
			return [...(silent ? [here] : []), ...unexplained(field, here)];
		});
	});
}
