import { Ajv } from 'ajv';
import fc from 'fast-check';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { contents } from '#core/journal/contents.fake.ts';
import { isDatedAhead } from '#core/journal/date-ahead.ts';
import { checkInAt, entryAt } from '#core/journal/entry.fake.ts';
import { recordOf } from '#core/journal/record.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import {
	backupText,
	readBackup,
	readBackupInTurns,
	tooLargeProblem,
	type Backup
} from './backup.ts';

const settings = {
	...defaultSettings,
	heightCentimetres: 182,
	removed: ['plank'],
	shapes: { daily: 'minutes=10' }
};
const made = instant(Date.UTC(2026, 10, 21));
const backup: Backup = {
	made,
	device: 'this-device',
	contents: { entries: [entryAt(made + 1000), entryAt(made + 2000)], aside: [] },
	settings
};
const text = backupText(backup);
const wrong = (change: object) => JSON.stringify({ ...JSON.parse(text), ...change });

const foreign = 'This file is not a copy made by One Degree. Nothing was changed.';
const damaged =
	'This copy is damaged or only a part of one: try an older copy. Nothing was changed.';
const newer =
	'A newer version of the app made this copy: update the app, then try again. Nothing was changed.';

test('a large copy is read in many short turns', () => {
	const entries = Array.from({ length: 5000 }, (_, index) => entryAt(made - index * 60_000));
	const text = backupText({ ...backup, contents: { entries, aside: [] } });
	let turns = 0;
	const reading = readBackupInTurns(text, made);
	while (!reading.next().done) turns++;
	expect(turns).toBeGreaterThan(text.length / 1_000_000 + entries.length / 200);
});

test('what is written is read again, whole', () => {
	fc.assert(
		fc.property(contents, (kept) => {
			const whole = { ...backup, contents: kept };
			expect(readBackup(backupText(whole), made)).toEqual({ ok: true, value: whole });
		})
	);
});

test('the file is as its schema says', () => {
	const validate = new Ajv({ strict: false }).compile(
		JSON.parse(readFileSync('docs/backup.schema.json', 'utf8'))
	);
	fc.assert(
		fc.property(contents, (kept) => {
			const valid = validate(JSON.parse(backupText({ ...backup, contents: kept })));
			expect(validate.errors).toBeNull();
			expect(valid).toBe(true);
		})
	);
	expect(validate(JSON.parse(wrong({ entries: [{ kind: 'walk' }] })))).toBe(false);
});

const past = join(import.meta.dirname, 'past');

test.each(readdirSync(past))('%s, made by an app of that time, is read whole', (file) => {
	const read = readBackup(readFileSync(join(past, file), 'utf8'), made);
	if (!read.ok) throw new Error(read.problem);
	expect(read.value.contents.entries.map(({ kind }) => kind)).toEqual([
		'session',
		'check-in',
		'session',
		'session',
		'measurement',
		'spasm',
		'removal'
	]);
	expect(read.value.contents.aside.map(({ id }) => id)).toEqual(['from-the-future']);
	expect(read.value.settings.heightCentimetres).toBe(182);
});

test.each([
	['an empty file', '', foreign],
	['a picture', '\u0089PNG\r\n', foreign],
	['a list', '[]', foreign],
	['nothing in JSON', 'null', foreign],
	['the file of another app', '{"app":"other","version":1}', foreign],
	['what only inherits the name', '{"__proto__":{"app":"one-degree","version":1}}', foreign],
	['the first half', text.slice(0, text.length / 2), damaged],
	['all but the last sign', text.trimEnd().slice(0, -1), damaged],
	['no version', wrong({ version: undefined }), damaged],
	['a newer version', wrong({ version: 2 }), newer],
	['no time', wrong({ made: 'today' }), damaged],
	['an object for a list', wrong({ entries: {} }), damaged],
	['an entry that is none', wrong({ entries: [1] }), damaged],
	['an entry without an id', wrong({ entries: [{ kind: 'session' }] }), damaged],
	['an id without end', wrong({ entries: [{ id: 'a'.repeat(100_000) }] }), damaged],
	['something aside without an id', wrong({ aside: [{ record: 1 }] }), damaged],
	['lists in lists without end', `${'['.repeat(200_000)}`, foreign]
])('%s is refused in one sentence', (_, file, problem) => {
	expect(readBackup(file, made)).toEqual({ ok: false, problem });
});

test('what a newer app wrote into it is put aside, and the rest is read', () => {
	const record = { ...recordOf(entryAt(made + 3000)), version: 2 };
	const read = readBackup(wrong({ entries: [recordOf(entryAt(made + 1000)), record] }), made);
	const problem = 'A journal entry cannot be read: a newer version wrote it.';
	expect(read.ok && read.value.contents).toEqual({
		entries: [entryAt(made + 1000)],
		aside: [{ id: record.id, problem, record }]
	});
});

test('an entry that is dated ahead waits in the file and on the device until its day', () => {
	const tomorrow = recordOf(entryAt(made + 20 * 3_600_000));
	const ahead = { ...recordOf(entryAt(made + 3 * 86_400_000)) };
	const never = { ...recordOf(checkInAt(made)), id: 'never', at: 9e15 };
	const file = wrong({ entries: [recordOf(entryAt(made)), tomorrow, ahead, never] });
	const read = readBackup(file, made);
	if (!read.ok) throw new Error(read.problem);
	expect(read.value.contents.entries.map(({ id }) => id)).toEqual([entryAt(made).id, tomorrow.id]);
	expect(read.value.contents.aside.map(({ id }) => id)).toEqual([ahead.id, 'never']);
	expect(read.value.contents.aside.map(isDatedAhead)).toEqual([true, false]);

	const later = instant(made + 3 * 86_400_000);
	const again = readBackup(backupText(read.value), later);
	if (!again.ok) throw new Error(again.problem);
	expect(again.value.contents.entries.map(({ id }) => id)).toContain(ahead.id);
	expect(again.value.contents.aside.map(({ id }) => id)).toEqual(['never']);
});

test('a damaged record that is nested without end does not spoil the copy that takes it along', () => {
	const record: unknown = JSON.parse('['.repeat(500) + ']'.repeat(500));
	const aside = [{ id: 'deep', problem: 'Broken.', record }];
	const read = readBackup(backupText({ ...backup, contents: { entries: [], aside } }), made);
	expect(read.ok && read.value.contents.aside).toEqual([
		{ id: 'deep', problem: 'Broken.', record: null }
	]);
});

test('settings larger than anybody has are left out', () => {
	const tools = { cold: 'a'.repeat(1_000_000) };
	const read = readBackup(wrong({ settings: { ...settings, tools } }), made);
	expect(read.ok && read.value.settings).toEqual(defaultSettings);
});

test('more records than fifty years make are refused', () => {
	const many = Array.from({ length: 200_001 }, () => 1);
	expect(readBackup(wrong({ entries: many }), made)).toEqual({
		ok: false,
		problem: tooLargeProblem
	});
});

test('names that every object has do no harm', () => {
	const record = recordOf(entryAt(made + 1000));
	const hostile = `{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},${JSON.stringify(record).slice(1)}`;
	const steps = [['__proto__', '', 1]];
	const entries = `[${hostile},${JSON.stringify({ ...record, id: 'b', steps })}]`;
	const read = readBackup(
		text.replace(/"entries":\[[\s\S]*?\n\]/, () => `"entries":${entries}`),
		made
	);
	if (!read.ok) throw new Error(read.problem);
	expect(read.value.contents.entries).toEqual([entryAt(made + 1000)]);
	expect(read.value.contents.aside.map(({ id }) => id)).toEqual(['b']);
	expect(Reflect.get({}, 'polluted')).toBeUndefined();
});

test('whatever a file says, reading it answers', () => {
	fc.assert(fc.property(fc.json(), (json) => void readBackup(json, made)));
	fc.assert(
		fc.property(
			fc.constantFrom('made', 'device', 'entries', 'aside', 'settings'),
			fc.jsonValue(),
			(name, value) => void readBackup(wrong({ [name]: value }), made)
		)
	);
	fc.assert(
		fc.property(fc.nat({ max: text.length - 2 }), (end) => {
			expect(readBackup(text.slice(0, end), made).ok).toBe(false);
		})
	);
});
