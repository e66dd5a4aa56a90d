import { savedResult, type Database } from '#browser/storage/database.ts';
import { localText, keepLocalText } from '#browser/storage/local-text.ts';
import { tooLargeProblem, unpackableProblem } from '#core/backup/backup.ts';
import { textLimit } from '#core/backup/parse-limits.ts';
import type { Result } from '#core/base/result.ts';
import { instant, type Instant } from '#core/base/units.ts';
import type { BackupFiles, Saved } from '#core/ports/ports.ts';
import { backupFileHandle } from './backup-file-handle.ts';
import { handover } from './handover.ts';

/** The names of the documents; earlier versions kept them in local storage. */
const madeName = 'one-degree-copied';
const putOffName = 'one-degree-copy-put-off';

export function backupFiles(stored: Database): BackupFiles {
	const place = backupFileHandle(stored);
	return {
		...place,
		...handover,

		async ways() {
			const probe = new File(['{}'], 'copy.json', { type: 'application/json' });
			return success({
				share: shareable(probe) !== undefined,
				place: 'showSaveFilePicker' in globalThis,
				pack: 'CompressionStream' in globalThis
			});
		},

		async compress(text) {
			const packing = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
			return success(new Uint8Array(await new Response(packing).arrayBuffer()));
		},

		async textIn(file, signal) {
			if (file.size > textLimit) return refusal(tooLargeProblem);
			const packed = await isGzip(file);
			try {
				const stream = packed
					? piecesOf(file).pipeThrough(new DecompressionStream('gzip'))
					: file.stream();
				return await textOf(stream, signal);
			} catch {
				return refusal(
					packed ? unpackableProblem : 'The file could not be read. Nothing was changed.'
				);
			}
		},

		async save({ name, type, bytes }) {
			const address = URL.createObjectURL(new Blob([bytes], { type }));
			const link = document.createElement('a');
			Object.assign(link, { href: address, download: name });
			link.click();
			// The download has begun by then; if the address is revoked sooner, some browsers save
			// nothing.
			setTimeout(() => URL.revokeObjectURL(address), 60_000);
			return { ok: true };
		},

		async share(file) {
			const shared = shareable(new File([file.bytes], file.name, { type: file.type }));
			if (!shared) return refusal('This browser cannot share files: save the copy instead.');
			try {
				await navigator.share({ files: [shared] });
				return { ok: true };
			} catch {
				return refusal('It was not shared.');
			}
		},

		last: () => storedMoment(stored, madeName),
		note: (made) => storeMoment(stored, madeName, made),
		putOff: () => storedMoment(stored, putOffName),
		notePutOff: (at) => storeMoment(stored, putOffName, at)
	};
}

function storedMoment(stored: Database, name: string): Promise<Result<Instant | undefined>> {
	return stored.read(['documents'], async (tx) => {
		const kept = Number((await tx.objectStore('documents').get(name)) ?? localText(name) ?? NaN);
		return Number.isFinite(kept) ? instant(kept) : undefined;
	});
}

async function storeMoment(stored: Database, name: string, moment: Instant): Promise<Saved> {
	const done = await stored.write(['documents'], (tx) =>
		tx.objectStore('documents').put(moment, name)
	);
	if (done.ok) keepLocalText(name, undefined);
	return savedResult(done);
}

/**
 * The file, or the same as text where the browser cannot share JSON; undefined if it can share
 * neither.
 */
function shareable(file: File): File | undefined {
	if (!('canShare' in navigator)) return undefined;
	if (navigator.canShare({ files: [file] })) return file;
	const text = new File([file], `${file.name}.txt`, { type: 'text/plain' });
	return navigator.canShare({ files: [text] }) ? text : undefined;
}

async function isGzip(file: Blob): Promise<boolean> {
	const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
	return first === 0x1f && second === 0x8b;
}

/**
 * In bytes. A piece is unpacked in one go, to at most a thousand times its size: browsers' own are
 * so large that the page stands still meanwhile.
 */
const pieceLength = 4096;

function piecesOf(file: Blob): ReadableStream<Uint8Array<ArrayBuffer>> {
	let at = 0;
	return new ReadableStream({
		async pull(controller) {
			const piece = file.slice(at, (at += pieceLength));
			if (piece.size === 0) controller.close();
			else controller.enqueue(new Uint8Array(await piece.arrayBuffer()));
		}
	});
}

/** In bytes. */
const turnLength = 2_000_000;

/**
 * The text of a stream. It stops at the size limit, because a small compressed file may hold more
 * than fits into memory.
 */
async function textOf(
	stream: ReadableStream<Uint8Array>,
	signal: AbortSignal | undefined
): Promise<Result<string>> {
	const decoder = new TextDecoder();
	const reader = stream.getReader();
	const parts: string[] = [];
	let length = 0;
	let turnEnds = turnLength;
	for (;;) {
		const { done, value } = await reader.read();
		if (done) return success(parts.join('') + decoder.decode());
		length += value.length;
		// Once it is stopped nobody hears the answer.
		if (length > textLimit || signal?.aborted) {
			await reader.cancel();
			return refusal(tooLargeProblem);
		}
		parts.push(decoder.decode(value, { stream: true }));
		if (length < turnEnds) continue;
		turnEnds = length + turnLength;
		// What is there already would be read on without a task between.
		await new Promise((resolve) => setTimeout(resolve));
	}
}

function success<T>(value: T): Result<T> {
	return { ok: true, value };
}

function refusal(problem: string): { readonly ok: false; readonly problem: string } {
	return { ok: false, problem };
}
