const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const values: ReadonlyMap<string, number> = new Map(
	[...letters].map((letter, index) => [letter, index])
);

/** Text of letters that every address may have (RFC 4648, without padding). */
export function base64urlOf(bytes: Uint8Array): string {
	let text = '';
	for (let at = 0; at < bytes.length; at += 3) {
		const [a = 0, b = 0, c = 0] = bytes.subarray(at, at + 3);
		const sum = a * 65_536 + b * 256 + c;
		for (let place = 0; place < Math.min(4, bytes.length - at + 1); place++)
			text += letters[Math.floor(sum / 64 ** (3 - place)) % 64];
	}
	return text;
}

/** The bytes of such a text; undefined if `base64urlOf` makes no such text. */
export function bytesOfBase64url(text: string): Uint8Array<ArrayBuffer> | undefined {
	if (text.length % 4 === 1) return undefined;
	const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
	let bits = 0;
	let waiting = 0;
	let at = 0;
	for (const letter of text) {
		const value = values.get(letter);
		if (value === undefined) return undefined;
		bits = (bits % 256) * 64 + value;
		waiting += 6;
		if (waiting < 8) continue;
		waiting -= 8;
		bytes[at++] = Math.floor(bits / 2 ** waiting) % 256;
	}
	// What is left over is nothing, or the text could be changed without changing the bytes.
	return bits % 2 ** waiting === 0 ? bytes : undefined;
}

/** In letters of `base64urlOf`. */
export const checksumLength = 5;

/** Thirty bits that change if anything in the bytes does (FNV-1a). */
export function checksumOf(bytes: Uint8Array): string {
	let hash = 0x81_1c_9d_c5;
	for (const byte of bytes) hash = Math.imul(hash ^ byte, 0x01_00_01_93);
	const whole = hash >>> 0;
	// Both ends are folded together, because the last bytes hardly reach the upper bits.
	const folded = (whole ^ (whole >>> 15)) >>> 0;
	return Array.from(
		{ length: checksumLength },
		(_, place) => letters[Math.floor(folded / 64 ** place) % 64]
	).join('');
}
