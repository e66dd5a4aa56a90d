import { unwrap } from 'idb';
import type { Entry } from '#core/journal/entry.ts';
import { readEntry, recordOf } from '#core/journal/record.ts';
import type { Saved } from '#core/ports/ports.ts';
import { type Database, savedResult, type Transaction } from './database.ts';
import { entriesOnTheWay } from './held-entries.ts';
import { noteSaved, reconcileMirror, replaceMirror } from './reconcile-mirror.ts';
import { heldEntries, releaseEntries } from './release-entries.ts';
import { fieldsOf, revisionOf, type Fields, type MirroredDocument } from './mirrored-document.ts';

/** Brings entries and documents from where they are held at once to the database. */
export interface Outbox {
	/** Corrects the mirrors from the database, and adds what earlier pages could not. */
	reconcile(): Promise<void>;
	/**
	 * Writes all entries and documents that the database lacks, in one transaction: what was answered
	 * in one go, such as an answer and what follows from it, is there whole or not at all.
	 */
	flush(): Promise<Saved>;
	/** Erases everything, mirrors included. `mark` sorts after all ids that were made before. */
	erase(mark: string): Promise<Saved>;
}

export function outbox(stored: Database, mirrors: readonly MirroredDocument[]): Outbox {
	let next: Promise<Saved> | undefined;

	async function write(entries: readonly Entry[]): Promise<Saved> {
		const documents = mirrors.flatMap((mirror) =>
			mirror.dirty ? [{ mirror, fields: mirror.read() }] : []
		);
		if (entries.length === 0 && documents.length === 0) return { ok: true };
		const done = await stored.write(['entries'], async (tx) => {
			const store = unwrap(tx.objectStore('entries'));
			for (const entry of entries) keepIfThere(store.add(recordOf(entry)));
			const written: Fields[] = [];
			for (const { mirror, fields } of documents)
				written.push(await putNewer(tx, mirror.name, fields));
			return written;
		});
		if (done.ok)
			for (const [index, fields] of done.value.entries()) {
				const mirror = documents[index]?.mirror;
				if (mirror) noteSaved(mirror, fields);
			}
		return savedResult(done);
	}

	return {
		async reconcile() {
			const names = mirrors.map(({ name }) => name);
			const [mark, documents] = await Promise.all([
				stored.mark(),
				stored.read(['documents'], (tx) =>
					Promise.all(names.map((name) => tx.objectStore('documents').get(name)))
				)
			]);
			if (!mark.ok || !documents.ok) return;
			for (const [index, mirror] of mirrors.entries())
				reconcileMirror(mirror, documents.value[index]);
			const left = [...heldEntries()].filter(([id]) => !entriesOnTheWay.has(id));
			// Local storage of a browser that was killed may bring back what was erased since.
			const added = await write(
				left.flatMap(([id, entry]) => (entry && id > mark.value && isEntry(entry) ? [entry] : []))
			);
			if (added.ok) releaseEntries(left.map(([id]) => id));
		},

		flush() {
			next ??= Promise.resolve().then(async () => {
				next = undefined;
				const entries = [...entriesOnTheWay.values()];
				const written = await write(entries);
				// Also what was refused: the person is told so, and does it again.
				releaseEntries(entries.map(({ id }) => id));
				return written;
			});
			return next;
		},

		async erase(mark) {
			const empty = mirrors.map((mirror) => ({
				mirror,
				fields: { revision: revisionOf(mirror.read()) + 1 }
			}));
			const documents = empty.map(({ mirror, fields }) => [mirror.name, fields] as const);
			const erased = await stored.erase(mark, Object.fromEntries(documents));
			if (!erased.ok) return erased;
			for (const { mirror, fields } of empty) replaceMirror(mirror, fields);
			releaseEntries([...heldEntries().keys()]);
			return { ok: true };
		}
	};
}

/**
 * Writes fields that are newer, or of another window that counted as far, and answers what is in the
 * database then.
 */
async function putNewer(tx: Transaction<'readwrite'>, name: string, fields: Fields) {
	const store = tx.objectStore('documents');
	const theirs = fieldsOf(await store.get(name));
	const [ours, stored] = [revisionOf(fields), revisionOf(theirs)];
	if (JSON.stringify(theirs) === JSON.stringify(fields)) return fields;
	const next = ours > stored ? fields : { ...fields, revision: stored + 1 };
	await store.put(next, name);
	return next;
}

/** Without this, adding what is there already would abort the transaction. */
function keepIfThere(request: IDBRequest): void {
	request.addEventListener('error', (event) => {
		if (request.error?.name !== 'ConstraintError') return;
		event.preventDefault();
		event.stopPropagation();
	});
}

function isEntry(entry: Entry): boolean {
	try {
		return readEntry(recordOf(entry)).ok;
	} catch {
		return false;
	}
}
