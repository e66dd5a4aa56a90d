import { type Database, savedResult } from '#browser/storage/database.ts';
import type { BackupFiles, BackupBytes, Saved } from '#core/ports/ports.ts';

const key = 'copy';
const asksFirst = 'The browser asks again before it writes to that file: tap Bring it up to date.';
const unwritable =
	'The copy could not be written to the file that you chose. Is it still there? Choose it again.';

/**
 * Only Chromium has it, and the library of TypeScript does not:
 * https://developer.mozilla.org/docs/Web/API/File_System_API
 */
interface Handle {
	readonly name: string;
	createWritable(): Promise<FileSystemWritableFileStream>;
	queryPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
	requestPermission?(mode: { mode: 'readwrite' }): Promise<PermissionState>;
}

/** The file that somebody chose once; its handle is kept in the database. */
export function backupFileHandle(
	stored: Database
): Pick<BackupFiles, 'chosenFile' | 'choosePlace' | 'refreshPlace' | 'forgetPlace'> {
	function storedHandle() {
		return stored.read(['places'], async (tx) => {
			const handle: unknown = await tx.objectStore('places').get(key);
			return isHandle(handle) ? handle : undefined;
		});
	}

	return {
		async chosenFile() {
			const handle = await storedHandle();
			return handle.ok ? { ok: true, value: handle.value?.name } : handle;
		},

		async choosePlace({ name, bytes, type }) {
			const ask: unknown = Reflect.get(globalThis, 'showSaveFilePicker');
			if (typeof ask !== 'function') return refusal('This browser cannot keep a file up to date.');
			const extension = name.slice(name.lastIndexOf('.'));
			let handle: unknown;
			try {
				handle = await Reflect.apply(ask, globalThis, [
					{ suggestedName: name, types: [{ accept: { [type]: [extension] } }] }
				]);
			} catch {
				return refusal('No file was chosen.');
			}
			if (!isHandle(handle)) return refusal(unwritable);
			const written = await write(handle, bytes);
			if (!written.ok) return written;
			return savedResult(
				await stored.write(['places'], (tx) => tx.objectStore('places').put(handle, key))
			);
		},

		async refreshPlace(bytes, mayAsk) {
			const handle = await storedHandle();
			if (!handle.ok) return handle;
			if (!handle.value) return refusal('No file was chosen.');
			return (await hasPermission(handle.value, mayAsk))
				? write(handle.value, bytes)
				: refusal(asksFirst);
		},

		async forgetPlace() {
			return savedResult(
				await stored.write(['places'], (tx) => tx.objectStore('places').delete(key))
			);
		}
	};
}

async function hasPermission(handle: Handle, mayAsk: boolean): Promise<boolean> {
	const mode = { mode: 'readwrite' } as const;
	const state = await handle.queryPermission?.(mode);
	if (state === undefined || state === 'granted') return true;
	return mayAsk && (await handle.requestPermission?.(mode)) === 'granted';
}

async function write(handle: Handle, bytes: BackupBytes): Promise<Saved> {
	try {
		// The platform replaces the old copy only at `close`, once the new one is whole.
		const file = await handle.createWritable();
		await file.write(bytes);
		await file.close();
		return { ok: true };
	} catch {
		return refusal(unwritable);
	}
}

function isHandle(outside: unknown): outside is Handle {
	return typeof outside === 'object' && outside !== null && 'createWritable' in outside;
}

function refusal(problem: string): { readonly ok: false; readonly problem: string } {
	return { ok: false, problem };
}
