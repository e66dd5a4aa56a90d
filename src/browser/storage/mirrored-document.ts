import type { Saved } from '#core/ports/ports.ts';
import { keepLocalText, localText } from './local-text.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Makes the new fields from the current ones. */
type FieldsChange = (fields: Fields) => Fields;

/**
 * A document whose truth is in the database. This mirror of it can be read and written at once, so
 * that the first paint knows it and a page that is left loses no change; but the platform writes it
 * to the disk up to a minute late.
 */
export interface MirroredDocument {
	/** The name of the mirror, which is that of the document in the database. */
	readonly name: string;
	read(): Fields;
	/** Changes the mirror, and calls `onChange`. */
	change(of: FieldsChange): void;
	/** Called after each change, so that it reaches the database. */
	onChange: () => void;
	/** Called with each result of bringing a change to the database. */
	onSaved: (saved: Saved) => void;
	/** Called when the database had newer fields than the mirror. */
	onCorrection: () => void;
	/** Compares the mirror with the fields of the database; the newer ones win. */
	reconcile(stored: unknown): void;
	/** The fields that the database lacks. */
	unsaved(): Fields | undefined;
	/** Notes that the database has these fields. */
	noteSaved(saved: Fields): void;
	/** Replaces everything by these fields, which the database has. */
	replace(stored: Fields): void;
	/** Drops what this page alone holds, because another window erased everything. */
	forgetUnstored(): void;
}

export function mirroredDocument(name: string): MirroredDocument {
	/** The fields if the platform refuses to store a mirror. */
	let unstored: Fields | undefined;
	let dirty = false;
	/** The changes since the page began, until the database has answered. */
	let changes: readonly FieldsChange[] | undefined = [];

	const read = () => unstored ?? fieldsIn(localText(name));

	function write(fields: Fields) {
		unstored = keepLocalText(name, JSON.stringify(fields)) ? undefined : fields;
	}

	const mirror: MirroredDocument = {
		name,
		read,
		onChange: () => undefined,
		onSaved: () => undefined,
		onCorrection: () => undefined,

		change(of) {
			const before = read();
			write({ ...of(before), revision: revisionOf(before) + 1 });
			changes &&= [...changes, of];
			dirty = true;
			mirror.onChange();
		},

		reconcile(stored) {
			const [ours, theirs] = [read(), fieldsOf(stored)];
			const began = revisionOf(ours) - (changes?.length ?? 0);
			if (revisionOf(theirs) > began) {
				// The browser was killed before it wrote the mirror to the disk.
				const again = (changes ?? []).reduce((fields, of) => of(fields), theirs);
				write({ ...again, revision: revisionOf(theirs) + (changes?.length ?? 0) });
				mirror.onCorrection();
			} else if (began > revisionOf(theirs)) dirty = true;
			changes = undefined;
		},

		unsaved: () => (dirty ? read() : undefined),

		noteSaved(saved) {
			if (revisionOf(read()) <= revisionOf(saved)) dirty = false;
		},

		replace(stored) {
			changes = undefined;
			dirty = false;
			write(stored);
			mirror.onCorrection();
		},

		forgetUnstored() {
			unstored = undefined;
			dirty = false;
		}
	};
	return mirror;
}

/** How often the document was changed: -1 if there is none, 0 if no app counted yet. */
export function revisionOf(fields: Fields): number {
	const { revision } = fields;
	if (typeof revision === 'number') return revision;
	return Object.keys(fields).length > 0 ? 0 : -1;
}

export function fieldsOf(outside: unknown): Fields {
	return typeof outside === 'object' && outside !== null ? { ...outside } : {};
}

function fieldsIn(text: string | undefined): Fields {
	try {
		return fieldsOf(JSON.parse(text ?? '{}'));
	} catch {
		return {}; // The text is no JSON: it belongs to another app, or is damaged.
	}
}
