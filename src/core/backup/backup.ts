import type { Result } from '#core/base/result.ts';
import { instant, type Instant } from '#core/base/units.ts';
import {
	mergeContents,
	textOf,
	type Contents,
	type UnreadableRecord
} from '#core/journal/contents.ts';
import type { Entry } from '#core/journal/entry.ts';
import { isAmount, isWord } from '#core/journal/field.ts';
import { readEntry, recordOf } from '#core/journal/record.ts';
import { readSettings, type Settings } from '#core/settings/settings.ts';

/** Everything, in one file: the journal, with removals and what was put aside, and the settings. */
export interface Backup {
	readonly made: Instant;
	/** The device that wrote it. */
	readonly device: string;
	readonly contents: Contents;
	readonly settings: Settings;
}

/** Whose file it is; it stands first, so that a file that is broken off can be told from another's. */
const app = 'one-degree';
/** Raised when an older app could no longer understand the file. */
const version = 1;

/** Far more than a hundred years of practice. */
export const longestText = 100_000_000;

const unchanged = 'Nothing was changed.';
const foreign = `This file is not a copy made by One Degree. ${unchanged}`;
const damaged = `This copy is damaged or only a part of one: try an older copy. ${unchanged}`;
const newer = `A newer version of the app made this copy: update the app, then try again. ${unchanged}`;
export const tooLarge = `This file is far too large to be a copy made by One Degree. ${unchanged}`;
export const unpackable = `This file is damaged and cannot be unpacked: try an older copy. ${unchanged}`;

export function backupText({ made, device, contents, settings }: Backup): string {
	const aside = contents.aside.map(({ id, problem, record }) =>
		textOf({ id, problem, record: JSON.parse(textOf(record)) })
	);
	const entries = contents.entries.map((entry) => JSON.stringify(recordOf(entry)));
	const lines = (records: readonly string[]) => `[\n${records.join(',\n')}\n]`;
	// One entry a line, so that a person can look at it and tools can compare two.
	return `{"app":"${app}","version":${version},"made":${made},"device":${JSON.stringify(device)},
"entries":${lines(entries)},
"aside":${lines(aside)},
"settings":${JSON.stringify(settings)}}
`;
}

/** Reads a copy from outside, whatever it is; the problem is one sentence for the person. */
export function readBackup(text: string): Result<Backup> {
	if (text.length > longestText) return refused(tooLarge);
	let json: unknown;
	try {
		json = JSON.parse(text);
	} catch {
		return refused(text.slice(0, 100).includes(`"${app}"`) ? damaged : foreign);
	}
	if (typeof json !== 'object' || json === null) return refused(foreign);
	const field = (name: string): unknown =>
		Object.hasOwn(json, name) ? Reflect.get(json, name) : undefined;
	if (field('app') !== app) return refused(foreign);
	const theirs = field('version');
	if (typeof theirs === 'number' && theirs > version) return refused(newer);
	const [made, device, entries, aside] = ['made', 'device', 'entries', 'aside'].map(field);
	if (theirs !== version || !isAmount(made) || !isWord(device)) return refused(damaged);
	if (!Array.isArray(entries) || !Array.isArray(aside)) return refused(damaged);
	const contents = contentsOf(entries, aside);
	if (!contents) return refused(damaged);
	return {
		ok: true,
		value: { made: instant(made), device, contents, settings: readSettings(field('settings')) }
	};
}

/** Undefined if something in them has no id. What cannot be read is put aside, as a journal does. */
function contentsOf(records: readonly unknown[], kept: readonly unknown[]): Contents | undefined {
	const entries: Entry[] = [];
	const aside: UnreadableRecord[] = [];
	for (const record of records) {
		const entry = readEntry(record);
		const id = own(record, 'id');
		if (entry.ok) entries.push(entry.value);
		else if (isWord(id)) aside.push({ id, problem: entry.problem, record });
		else return undefined;
	}
	for (const each of kept) {
		const [id, problem, record] = ['id', 'problem', 'record'].map((name) => own(each, name));
		if (!isWord(id) || typeof problem !== 'string') return undefined;
		const entry = readEntry(record);
		if (entry.ok && entry.value.id === id) entries.push(entry.value);
		else aside.push({ id, problem, record });
	}
	return mergeContents({ entries: [], aside: [] }, { entries, aside });
}

function own(outside: unknown, name: string): unknown {
	return typeof outside === 'object' && outside !== null && Object.hasOwn(outside, name)
		? Reflect.get(outside, name)
		: undefined;
}

function refused(problem: string): Result<never> {
	return { ok: false, problem };
}
