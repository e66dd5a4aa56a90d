import type { Result } from '#core/base/result.ts';

/**
 * The result of storing something. A refusal is one plain sentence for the person, and is never
 * thrown.
 */
export type Saved = { readonly ok: true } | { readonly ok: false; readonly problem: string };

export type BackupBytes = Uint8Array<ArrayBuffer>;

/** What goes from one device to another without a server. */
export interface Handover {
	/** The text compressed with raw DEFLATE (RFC 1951). */
	deflate(text: string): Promise<Result<BackupBytes>>;
	/**
	 * The text of what `deflate` made. What unpacks to more than `most` bytes is refused before it is
	 * unpacked whole.
	 */
	inflate(bytes: BackupBytes, most: number): Promise<Result<string>>;
	/** Puts a text on the clipboard. Call it inside a tap. */
	copy(text: string): Promise<Saved>;
	/**
	 * Calls back with a file that another app handed to this one, now or when it was opened. Each file
	 * is told once.
	 */
	onHandedFile(call: (file: Blob) => void): Promise<Saved>;
}
