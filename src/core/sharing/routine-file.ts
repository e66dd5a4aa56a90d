import * as v from 'valibot';
import { parseProblem } from '#core/backup/parse-limits.ts';
import type { Result } from '#core/base/result.ts';
import { readOwnRoutine, type OwnRoutineText } from '#core/own/own-routine.ts';
import { checksumOf } from './base64url.ts';
import { packRoutine } from './pack-routine.ts';

export const routineFileEnding = '.onedegree.json';

/** In bytes: a routine is small, and so is what comes with it. */
export const mostFileBytes = 2_000_000;

/** Raise it when an older app could no longer read the file. */
const fileVersion = 1;

const fileSchema = v.object({
	app: v.literal('one-degree'),
	what: v.literal('routine'),
	version: v.number(),
	check: v.string(),
	routine: v.unknown()
});

const foreignFile =
	'This file is no routine of One Degree. Its name ends in .onedegree.json. Nothing was changed.';
const damagedFile =
	'This file is damaged: a part of it is missing or changed. Ask for it again. Nothing was changed.';
const newerFile =
	'A newer version of the app made this file. Update the app, then open it again. Nothing was changed.';
export const hugeFile = 'This file is far too large for a routine. Nothing was changed.';

/** The text of a file with this routine. */
export function routineFileText(routine: OwnRoutineText): string {
	const file = { app: 'one-degree', what: 'routine', version: fileVersion };
	return JSON.stringify({ ...file, check: checkOf(routine), routine }, null, '\t');
}

export function readRoutineFile(text: string): Result<OwnRoutineText> {
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
	const { version, check, routine } = file.output;
	if (version > fileVersion) return { ok: false, problem: newerFile };
	const read = readOwnRoutine(JSON.stringify(routine));
	if (!read.ok) return read;
	return checkOf(read.value) === check ? read : { ok: false, problem: damagedFile };
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

function checkOf(routine: OwnRoutineText): string {
	const letters = Array.from(packRoutine(routine), (letter) => letter.codePointAt(0) ?? 0);
	const bytes = letters.flatMap((code) => [code % 256, (code >> 8) % 256, code >> 16]);
	return checksumOf(Uint8Array.from(bytes));
}
