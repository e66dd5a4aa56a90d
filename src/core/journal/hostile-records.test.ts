import { Ajv } from 'ajv';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hostileRecords } from './hostile-records.fake.ts';
import { readEntry, recordOf } from './record.ts';

const now = Date.UTC(2026, 2, 20);
const hostile = hostileRecords(now);
const schema = JSON.parse(readFileSync('docs/backup.schema.json', 'utf8'));
const conformsToSchema = new Ajv({ strict: false }).compile(schema.properties.entries.items);

/** JSON has neither NaN nor Infinity, and the schema is about JSON. */
const inJson = (record: unknown): unknown => JSON.parse(JSON.stringify(record));

test('some of them can be read and some cannot, and each is another', () => {
	const readable = hostile.filter(({ record }) => readEntry(record).ok).length;
	expect(hostile.length).toBeGreaterThan(400);
	expect(readable).toBeGreaterThan(50);
	expect(hostile.length - readable).toBeGreaterThan(250);
	expect(new Set(hostile.map(({ flaw }) => flaw)).size).toBe(hostile.length);
	expect(hostileRecords(now, 300)).toHaveLength(300);
});

test('what is read of them is written as the schema of the copy says', () => {
	for (const { flaw, record } of hostile) {
		const read = readEntry(record);
		if (!read.ok) continue;
		const written = inJson(recordOf(read.value));
		expect(conformsToSchema(written), `${flaw}: ${JSON.stringify(conformsToSchema.errors)}`).toBe(
			true
		);
		expect(readEntry(written)).toEqual(inJson(read));
	}
});

test('what the schema of the copy allows is read, unless it ended before it began', () => {
	for (const { flaw, record } of hostile) {
		const json = inJson(record);
		const backwards = Number(record.ended) < Number(record.began);
		if (conformsToSchema(json)) expect(readEntry(json).ok, flaw).toBe(!backwards);
	}
});

test('whatever is in a field, reading answers, and what it accepts the schema allows', () => {
	const names = [...new Set(hostile.flatMap(({ record }) => Object.keys(record)))];
	const value = fc.oneof(fc.anything(), fc.double(), fc.date().map(Number));
	fc.assert(
		fc.property(
			fc.constantFrom(...hostile),
			fc.constantFrom(...names),
			value,
			({ record }, name, value) => {
				const read = readEntry({ ...record, [name]: value });
				if (read.ok) expect(conformsToSchema(inJson(recordOf(read.value)))).toBe(true);
			}
		),
		{ numRuns: 2000 }
	);
});
