import type { Saved } from '#core/ports/ports.ts';
import { keepLocalText, localText } from './local-text.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** Makes the new fields from the current ones. */
export type FieldsChange = (fields: Fields) => Fields;

/**
 * A document whose truth is in the database. This mirror of it can be read and written at once, so
 * that the first paint knows it and a page that is left loses no change; but the platform writes it
 * to the disk up to a minute late.
 */
export interface MirroredDocument {
	/** The name of the mirror, which is that of the document in the database. */
	readonly name: string;
	read(): Fields;
	/** Replaces the fields of the mirror alone. */
	write(fields: Fields): void;
	/** Changes the mirror, and calls `onChange`. */
	change(of: FieldsChange): void;
	/** Whether the database lacks a change. */
	dirty: boolean;
	/** The changes since the page began, until they were compared with the database. */
	changes: readonly FieldsChange[];
	/** Called after each change, so that it reaches the database. */
	onChange: () => void;
	/** Called with each result of bringing a change to the database. */
	onSaved: (saved: Saved) => void;
	/** Called when the database had newer fields than the mirror. */
	onCorrection: () => unknown;
	/** Drops what this page alone holds, because another window erased everything. */
	forgetUnstored(): void;
}

export function mirroredDocument(name: string): MirroredDocument {
	/** The fields if the platform refuses to store a mirror. */
	let unstored: Fields | undefined;
	const nothing = () => undefined;

	const mirror: MirroredDocument = {
		name,
		read: () => unstored ?? fieldsIn(localText(name)),
		write(fields) {
			unstored = keepLocalText(name, JSON.stringify(fields)) ? undefined : fields;
		},
		change(of) {
			const before = mirror.read();
			mirror.write({ ...of(before), revision: revisionOf(before) + 1 });
			mirror.changes = [...mirror.changes, of];
			mirror.dirty = true;
			mirror.onChange();
		},
		dirty: false,
		changes: [],
		onChange: nothing,
		onSaved: nothing,
		onCorrection: nothing,
		forgetUnstored() {
			unstored = undefined;
			mirror.dirty = false;
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
