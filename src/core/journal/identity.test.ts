import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { identityAfter, identityOf } from './identity.ts';

const at = fc.integer({ min: 0, max: 2 ** 48 - 2 });
const count = fc.integer({ min: 0, max: 0xfff });
const chance = fc.uint8Array({ minLength: 8, maxLength: 8 });

test('an id is a UUID of version 7 that tells when it was made', () => {
	fc.assert(
		fc.property(at, count, chance, (time, counted, bytes) => {
			const id = identityOf(instant(time), counted, bytes);
			expect(id).toMatch(/^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
			expect(parseInt(id.replaceAll('-', '').slice(0, 12), 16)).toBe(time);
		})
	);
});

test('ids sort by time, then by count', () => {
	fc.assert(
		fc.property(at, count, chance, chance, (time, counted, one, other) => {
			const id = identityOf(instant(time), counted, one);
			expect(id < identityOf(instant(time + 1), 0, other)).toBe(true);
			if (counted < 0xfff) expect(id < identityOf(instant(time), counted + 1, other)).toBe(true);
		})
	);
});

test('what takes the place of an entry sorts right after it', () => {
	const fresh = identityOf(instant(2_000_000), 3, new Uint8Array(8).fill(7));
	for (const count of [0, 41, 0xfff]) {
		const id = identityOf(instant(1_000_000), count, new Uint8Array(8).fill(255));
		const next = identityAfter(id, fresh);
		expect(next > id).toBe(true);
		expect(next < identityOf(instant(1_000_002), 0, new Uint8Array(8))).toBe(true);
		expect(next.slice(19)).toBe(fresh.slice(19));
	}
	expect(identityAfter('an id of before', fresh)).toBe(fresh);
});
