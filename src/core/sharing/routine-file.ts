import * as v from 'valibot';
import { parseProblem } from '#core/backup/parse-limits.ts';
import type { Result } from '#core/base/result.ts';
import { longestOwnText } from '#core/journal/own-thing.ts';
import { readOwnRoutine, type OwnRoutineText } from '#core/own/own-routine.ts';
import { storedName } from '#core/own/own-text.ts';
import { checksumOf } from './base64url.ts';
import type { OwnPart, WholeRoutine } from './own-parts.ts';
import { packRoutine } from './pack-routine.ts';

const routineFileEnding = '.onedegree.json';

/** In bytes: some twenty stretches of one's own with photos. */
export const mostFileBytes = 12_000_000;
const mostParts = 100;

/** Raise it when an older app could no longer read the file. */
const fileVersion = 1;

const fileSchema = v.object({
	app: v.literal('one-degree'),
	what: v.literal('routine'),
	version: v.number(),
	check: v.string(),
	routine: v.unknown(),
	parts: v.optional(
		v.pipe(
			v.array(
				v.strictObject({
					id: v.pipe(storedName, v.startsWith('own-')),
					what: v.picklist(['stretch', 'picture']),
					text: v.pipe(v.string(), v.minLength(2), v.maxLength(longestOwnText))
				})
			),
			v.maxLength(mostParts)
		)
	)
});

const foreignFile =
	'This file is no routine of One Degree. Its name ends in .onedegree.json. Nothing was changed.';
const damagedFile =
	'This file is damaged: a part of it is missing or changed. Ask for it again. Nothing was changed.';
const newerFile =
	'A newer version of the app made this file. Update the app, then open it again. Nothing was changed.';
export const hugeFile = 'This file is far too large for a routine. Nothing was changed.';

/** The text of a file with this routine, and what it needs. */
export function routineFileText(
	routine: OwnRoutineText,
	parts: readonly OwnPart[] = [],
	indent = '\t'
): string {
	const file = { app: 'one-degree', what: 'routine', version: fileVersion };
	const check = checkOf(routine, parts);
	const all = { ...file, check, routine, ...(parts.length > 0 && { parts }) };
	return JSON.stringify(all, null, indent);
}

export function readRoutineFile(text: string): Result<WholeRoutine> {
	if (text.length > mostFileBytes) return { ok: false, problem: hugeFile };
	const notRead = text.includes('"one-degree"') ? damagedFile : foreignFile;
	if (parseProblem(text)) return { ok: false, problem: notRead };
	let outside: unknown;
	try {
		outside = JSON.parse(text);
	} catch {
		return { ok: false, problem: notRead };
	}
	const file = v.safeParse(fileSchema, outside);
	if (!file.success) return { ok: false, problem: notRead };
	const { version, check, routine, parts = [] } = file.output;
	if (version > fileVersion) return { ok: false, problem: newerFile };
	const read = readOwnRoutine(JSON.stringify(routine));
	if (!read.ok) return read;
	return checkOf(read.value, parts) === check
		? { ok: true, value: { routine: read.value, parts } }
		: { ok: false, problem: damagedFile };
}

/** A name that every disk takes, made of the routine's own. */
export function routineFileName(name: string): string {
	const plain = name
		.normalize('NFKD')
		.replace(/\p{M}+/gu, '')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 40);
	return `${plain === '' ? 'routine' : plain}${routineFileEnding}`;
}

function checkOf(routine: OwnRoutineText, parts: readonly OwnPart[]): string {
	const told = parts.map(({ id, what, text }) => [id, what, text]);
	const text = packRoutine(routine) + (told.length > 0 ? JSON.stringify(told) : '');
	const bytes = new Uint8Array(2 * text.length);
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		bytes[2 * at] = unit % 256;
		bytes[2 * at + 1] = unit >> 8;
	}
	return checksumOf(bytes);
}
