import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { backupSchema } from './backup-schema.ts';
import { jsonSchemas } from './json-schemas.ts';

for (const [name, schema] of Object.entries(jsonSchemas())) {
	writeFileSync(join(import.meta.dirname, '../routines', name), schema);
}
writeFileSync(join(import.meta.dirname, '../docs/backup.schema.json'), backupSchema());
