import { deflateRawSync } from 'node:zlib';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { readOwnRoutine } from '#core/own/own-routine.ts';
import { base64urlOf, bytesOfBase64url, checksumOf } from './base64url.ts';
import { packRoutine } from './pack-routine.ts';
import { bytesInLink, hashOfRoutine } from './routine-link.ts';
import {
	aSharedRoutine,
	hashOf,
	hashOfPacked,
	routineIn,
	twelveSteps
} from './routine-link.fake.ts';

const aRoutine = aSharedRoutine(Object.keys(allExercises));
const site = 'https://one-degree.example.org/shared#';

describe('the bytes of a link', () => {
	test('are the bytes that were put in', () => {
		fc.assert(
			fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
				expect(base64urlOf(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
				expect([...(bytesOfBase64url(base64urlOf(bytes)) ?? [])]).toEqual([...bytes]);
			})
		);
	});

	test('change with any change of the text', () => {
		fc.assert(
			fc.property(fc.stringMatching(/^[\w-]{0,40}$/), (text) => {
				const bytes = bytesOfBase64url(text);
				if (bytes) expect(base64urlOf(bytes)).toBe(text);
			})
		);
	});

	test('have a checksum of five letters', () => {
		expect(checksumOf(new Uint8Array())).toMatch(/^[\w-]{5}$/);
		expect(checksumOf(Uint8Array.of(1))).not.toBe(checksumOf(Uint8Array.of(2)));
	});
});

describe('a link of a routine', () => {
	test('is read as the routine that it was made of', () => {
		fc.assert(
			fc.property(aRoutine, (routine) => {
				const whole = { ok: true, value: routine };
				expect(routineIn(site + hashOf(routine))).toEqual(whole);
				expect(routineIn(hashOf(routine))).toEqual(whole);
				expect(routineIn(`See this:\n${site}${hashOf(routine)} \nBye`)).toEqual(whole);
			}),
			{ numRuns: 500 }
		);
	});

	test('has at most 600 characters for twelve full steps and what a physiotherapist asks', () => {
		expect(readOwnRoutine(JSON.stringify(twelveSteps)).ok).toBe(true);
		const link = site + hashOf(twelveSteps);
		expect(routineIn(link)).toEqual({ ok: true, value: twelveSteps });
		expect(link.length).toBeLessThanOrEqual(600);
	});
});

describe('a damaged link', () => {
	const letter = fc.constantFrom(...'ABCxyz019-_.#%🙂 \n{}');
	/** Cut, changed, swapped, doubled, or put into itself. */
	const damage = fc.oneof(
		fc.nat().map((at) => (link: string) => link.slice(0, at % link.length)),
		fc.nat().map((at) => (link: string) => link.slice(1 + (at % (link.length - 1)))),
		fc.tuple(fc.nat(), letter).map(([at, other]) => (link: string) => {
			const place = at % link.length;
			return link.slice(0, place) + other + link.slice(place + 1);
		}),
		fc.tuple(fc.nat(), fc.nat()).map(([a, b]) => (link: string) => {
			const [from, to] = [a % link.length, b % link.length].toSorted((one, other) => one - other);
			return link.slice(to) + link.slice(from, to) + link.slice(0, from);
		}),
		fc.nat().map((at) => (link: string) => {
			const place = at % link.length;
			return link.slice(0, place) + link + link.slice(place);
		}),
		fc.string({ maxLength: 60 }).map((text) => (link: string) => link.slice(0, 2) + text)
	);

	test('of 10,000 none throws, none is taken for another routine, and each gets a sentence', () => {
		fc.assert(
			fc.property(aRoutine, fc.array(damage, { minLength: 1, maxLength: 3 }), (routine, all) => {
				const link = hashOf(routine);
				const damaged = all.reduce((text, change) => change(text) || '-', link);
				const read = routineIn(damaged);
				// What damage leaves whole, such as a link with words before it, may still be read.
				if (read.ok) expect(read.value).toEqual(routine);
				else expect(read.problem).toMatch(/[a-z].*\.$/s);
			}),
			{ numRuns: 10_000 }
		);
	});

	test('with a right checksum and wrong content gets a sentence, too', () => {
		fc.assert(
			fc.property(aRoutine, fc.nat(), fc.string({ maxLength: 5 }), (routine, at, text) => {
				const packed = packRoutine(routine);
				const place = at % packed.length;
				const read = routineIn(
					hashOfPacked(packed.slice(0, place) + text + packed.slice(place + 2))
				);
				if (!read.ok) expect(read.problem).toMatch(/[a-z].*\.$/s);
			}),
			{ numRuns: 2000 }
		);
		const hostile = ['', '[]', '{}', 'null', '[255]', '['.repeat(60_000), '[3,"a",[[1,1e9]]]'];
		for (const packed of [...hostile, `${'['.repeat(30_000)}${']'.repeat(30_000)}`])
			expect(routineIn(hashOfPacked(packed)).ok).toBe(false);
	});

	test('of a newer version, of something else or of enormous size says so', () => {
		const problem = (text: string) => {
			const read = bytesInLink(text);
			return read.ok ? '' : read.problem;
		};
		expect(problem(hashOf(twelveSteps).replace(/^1/, '2'))).toMatch(/newer version/);
		expect(problem('https://example.org/#top')).toMatch(/no link to a routine/);
		expect(problem('')).toMatch(/no link to a routine/);
		expect(problem(`1.${'A'.repeat(100_000)}`)).toMatch(/too long/);
		const bomb = hashOfRoutine(new Uint8Array(deflateRawSync(' '.repeat(30_000_000))));
		expect(bomb.length).toBeLessThan(64_000);
		expect(routineIn(bomb).ok).toBe(false);
	});
});
