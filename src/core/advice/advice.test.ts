import { describe, expect, test } from 'vitest';
import { advices } from './advice.ts';
import { sources } from './sources.ts';

test('every topic has an address of its own', () => {
	const ids = advices.map(({ id }) => id);
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

describe.each(advices)('$title', ({ line, why, claims }) => {
	test('has a line, a reason, and what others say with who says it', () => {
		for (const words of [line, why, ...claims.map(({ claim }) => claim)]) {
			expect(words).toMatch(/^[A-Z0-9].*[.]$/);
		}
		for (const { source } of claims) {
			expect(typeof source === 'string' ? sources[source] : source.study).not.toBe('');
		}
	});
});

test('every matter on which the sources disagree is there', () => {
	expect(advices.map(({ id }) => id)).toEqual(
		expect.arrayContaining([
			...['rest-or-move', 'ice-or-heat', 'doctor', 'strength', 'weak-or-tight', 'breath'],
			...['knee-to-chest', 'posture', 'sitting', 'not-here']
		])
	);
});
