import type { Instant } from '#core/base/units.ts';

/**
 * A UUID version 7 (RFC 9562): the time, then 12 bits that count within its millisecond, then random
 * bits. Its text sorts in that order. `chance` is at least eight random bytes.
 */
export function identityOf(at: Instant, count: number, chance: Uint8Array): string {
	const [first = 0, ...rest] = chance.slice(0, 8);
	const tail = [(first & 0x3f) | 0x80, ...rest].map((byte) => hex(byte, 2)).join('');
	const time = hex(at, 12);
	return [
		time.slice(0, 8),
		time.slice(8),
		`7${hex(count & 0xfff, 3)}`,
		tail.slice(0, 4),
		tail.slice(4)
	].join('-');
}

function hex(number: number, digits: number): string {
	return Math.max(0, Math.floor(number)).toString(16).padStart(digits, '0').slice(-digits);
}

const versionSeven = /^([0-9a-f]{8})-([0-9a-f]{4})-7([0-9a-f]{3})-([0-9a-f]{4}-[0-9a-f]{12})$/;

/**
 * The id of what takes the place of an entry: it sorts right after that one, because entries are read
 * by their ids. `fresh` is a new id.
 */
export function identityAfter(id: string, fresh: string): string {
	const [, high, low, count] = versionSeven.exec(id) ?? [];
	const [, , , , tail] = versionSeven.exec(fresh) ?? [];
	if (high === undefined || low === undefined || count === undefined || !tail) return fresh;
	const at = Number.parseInt(high + low, 16);
	const next = Number.parseInt(count, 16) + 1;
	const time = hex(next > 0xfff ? at + 1 : at, 12);
	return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(next & 0xfff, 3)}-${tail}`;
}
