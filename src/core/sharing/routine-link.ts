import type { Result } from '#core/base/result.ts';
import { base64urlOf, bytesOfBase64url, checksumLength, checksumOf } from './base64url.ts';
import { damagedLink } from './pack-routine.ts';

/** Raise it when an older app could no longer read what stands after it. */
const linkVersion = 1;

/** In letters: far more than messages carry, and little to unpack. */
const longestLink = 64_000;

/** In bytes, once it is unpacked. */
export const mostUnpacked = 64_000;

/** Beyond this many letters a code is too fine for the camera of an old phone (judgement). */
export const longestForCode = 1500;

const newerLink =
	'A newer version of the app made this link. Update the app, then open it again. Nothing was changed.';
const hugeLink = 'This link is far too long for a routine. Nothing was changed.';
const noLink =
	'There is no link to a routine in this text. Copy the whole message that you were sent, and paste it here. Nothing was changed.';

/** What stands after `#`, for bytes that are compressed already: `1.` and the rest. */
export function hashOfRoutine(bytes: Uint8Array): string {
	return `${linkVersion}.${checksumOf(bytes)}${base64urlOf(bytes)}`;
}

/** The compressed bytes of what stands after `#`, or of a whole link, with or without words around. */
export function bytesInLink(text: string): Result<Uint8Array<ArrayBuffer>> {
	if (text.length > longestLink) return { ok: false, problem: hugeLink };
	const [, digits, data = ''] = /^(?:[^]*#)?\s*(\d{1,6})\.([^\s]*)/.exec(text) ?? [];
	if (digits === undefined) return { ok: false, problem: noLink };
	if (Number(digits) > linkVersion) return { ok: false, problem: newerLink };
	const bytes = bytesOfBase64url(data.slice(checksumLength));
	if (Number(digits) < 1 || !bytes || checksumOf(bytes) !== data.slice(0, checksumLength))
		return { ok: false, problem: damagedLink };
	return { ok: true, value: bytes };
}
