import { fieldsOf, revisionOf, type Fields, type MirroredDocument } from './mirrored-document.ts';

/** Compares a mirror with what the database has of the document; the newer one wins. */
export function reconcileMirror(mirror: MirroredDocument, stored: unknown): void {
	const theirs = fieldsOf(stored);
	const { changes } = mirror;
	const began = revisionOf(mirror.read()) - changes.length;
	if (revisionOf(theirs) > began) {
		// The browser was killed before it wrote the mirror to the disk.
		const again = changes.reduce((fields, of) => of(fields), theirs);
		mirror.write({ ...again, revision: revisionOf(theirs) + changes.length });
		mirror.onCorrection();
	} else if (began > revisionOf(theirs)) mirror.dirty = true;
	mirror.changes = [];
}

/** Notes that the database has these fields. */
export function noteSaved(mirror: MirroredDocument, saved: Fields): void {
	const fields = mirror.read();
	const ahead = revisionOf(saved) - revisionOf(fields);
	// Both count alike, or the next change would seem to be there already.
	if (ahead > 0) mirror.write({ ...fields, revision: revisionOf(saved) });
	if (ahead >= 0) mirror.dirty = false;
	mirror.changes = [];
}

/** Replaces everything in a mirror by these fields, which the database has. */
export function replaceMirror(mirror: MirroredDocument, stored: Fields): void {
	mirror.changes = [];
	mirror.dirty = false;
	mirror.write(stored);
	mirror.onCorrection();
}
