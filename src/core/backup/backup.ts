import { doAtOnce, type Turns } from '#core/base/turns.ts';
import type { Result } from '#core/base/result.ts';
import { instant, type Instant } from '#core/base/units.ts';
import { mostRecords } from '#core/bounds/bounds.ts';
import { isTime, isWord } from '#core/bounds/limits.ts';
import {
	contentsInTurns,
	textOf,
	type Contents,
	type UnreadableRecord
} from '#core/journal/contents.ts';
import type { Entry } from '#core/journal/entry.ts';
import { readEntryBy } from '#core/journal/date-ahead.ts';
import { recordOf } from '#core/journal/record.ts';
import { readSettings, type Settings } from '#core/settings/settings.ts';
import { findParseProblem, parseProblem } from './parse-limits.ts';

/** A whole copy: the journal with its removals and unreadable records, and the settings. */
export interface Backup {
	readonly made: Instant;
	/** The device that wrote it. */
	readonly device: string;
	readonly contents: Contents;
	readonly settings: Settings;
}

/** Identifies our files. It stands first, so that a truncated copy can be told from a foreign file. */
const app = 'one-degree';
/** Raise it when an older app could no longer understand the file. */
const version = 1;

/** Records stand in an object of a list of the file. */
const depthOfRecords = 3;

const longestProblem = 200;

/** Of records that are read in one turn. */
const turnLength = 200;

/** In characters: those of somebody who uses everything have ten thousand. */
const longestSettings = 200_000;

const unchangedNote = 'Nothing was changed.';
const foreignProblem = `This file is not a copy made by One Degree. ${unchangedNote}`;
const damagedProblem = `This copy is damaged or only a part of one: try an older copy. ${unchangedNote}`;
const newerProblem = `A newer version of the app made this copy: update the app, then try again. ${unchangedNote}`;
export const tooLargeProblem = `This file is far too large to be a copy made by One Degree. ${unchangedNote}`;
export const unpackableProblem = `This file is damaged and cannot be unpacked: try an older copy. ${unchangedNote}`;

export function backupText({ made, device, contents, settings }: Backup): string {
	const aside = contents.aside.map(({ id, problem, record }) =>
		textOf({ id, problem, record: parseableRecord(record) })
	);
	const entries = contents.entries.map((entry) => JSON.stringify(recordOf(entry)));
	const lines = (records: readonly string[]) => `[\n${records.join(',\n')}\n]`;
	// Each entry has a line of its own, so that people can read the file and tools can diff two.
	return `{"app":"${app}","version":${version},"made":${made},"device":${JSON.stringify(device)},
"entries":${lines(entries)},
"aside":${lines(aside)},
"settings":${JSON.stringify(settings)}}
`;
}

/** The record as the file can hold it; null if nobody could read the file with it. */
function parseableRecord(record: unknown): unknown {
	const text = textOf(record);
	return parseProblem(text, depthOfRecords) ? null : JSON.parse(text);
}

/**
 * Reads an untrusted copy; the problem is one sentence for the person. Entries that lie ahead of
 * `now` are set aside.
 */
export function readBackup(text: string, now: Instant): Result<Backup> {
	return doAtOnce(readBackupInTurns(text, now));
}

/** The same in turns, apart from `JSON.parse`, which cannot be cut: its limits are those of the text. */
export function* readBackupInTurns(text: string, now: Instant): Turns<Result<Backup>> {
	const excess = yield* findParseProblem(text);
	yield;
	if (excess === 'large') return refusal(tooLargeProblem);
	let json: unknown;
	try {
		if (excess !== 'deep') json = JSON.parse(text);
	} catch {
		json = undefined; // It is refused as damaged below.
	}
	yield;
	if (json === undefined)
		return refusal(text.slice(0, 100).includes(`"${app}"`) ? damagedProblem : foreignProblem);
	if (typeof json !== 'object' || json === null) return refusal(foreignProblem);
	const field = (name: string): unknown =>
		Object.hasOwn(json, name) ? Reflect.get(json, name) : undefined;
	if (field('app') !== app) return refusal(foreignProblem);
	const theirs = field('version');
	if (typeof theirs === 'number' && theirs > version) return refusal(newerProblem);
	const [made, device, entries, aside] = ['made', 'device', 'entries', 'aside'].map(field);
	if (theirs !== version || !isTime(made) || !isWord(device)) return refusal(damagedProblem);
	if (!Array.isArray(entries) || !Array.isArray(aside)) return refusal(damagedProblem);
	if (entries.length + aside.length > mostRecords) return refusal(tooLargeProblem);
	const contents = yield* contentsOf(entries, aside, now);
	if (!contents) return refusal(damagedProblem);
	return {
		ok: true,
		value: { made: instant(made), device, contents, settings: settingsIn(field('settings')) }
	};
}

/** Settings that are larger than anybody's are none. */
function settingsIn(outside: unknown): Settings {
	return readSettings(textOf(outside).length > longestSettings ? undefined : outside);
}

/** Undefined if a record has no id. Unreadable records are set aside, as in a journal. */
function* contentsOf(
	records: readonly unknown[],
	kept: readonly unknown[],
	now: Instant
): Turns<Contents | undefined> {
	const entries: Entry[] = [];
	const aside: UnreadableRecord[] = [];
	for (const [index, record] of records.entries()) {
		if (index % turnLength === 0) yield;
		const entry = readEntryBy(record, now);
		const id = ownField(record, 'id');
		if (entry.ok) entries.push(entry.value);
		else if (isWord(id)) aside.push({ id, problem: entry.problem, record });
		else return undefined;
	}
	for (const [index, each] of kept.entries()) {
		if (index % turnLength === 0) yield;
		const [id, problem, record] = ['id', 'problem', 'record'].map((name) => ownField(each, name));
		if (!isWord(id) || typeof problem !== 'string') return undefined;
		const entry = readEntryBy(record, now);
		if (entry.ok && entry.value.id === id) entries.push(entry.value);
		else aside.push({ id, problem: problem.slice(0, longestProblem), record });
	}
	return yield* contentsInTurns({ entries: [], aside: [] }, { entries, aside });
}

function ownField(outside: unknown, name: string): unknown {
	return typeof outside === 'object' && outside !== null && Object.hasOwn(outside, name)
		? Reflect.get(outside, name)
		: undefined;
}

function refusal(problem: string): Result<never> {
	return { ok: false, problem };
}
