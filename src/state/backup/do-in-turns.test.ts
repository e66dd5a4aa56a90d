import { expect, test } from 'vitest';
import type { Turns } from '#core/base/turns.ts';
import { milliseconds } from '#core/base/units.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { doInTurns } from './do-in-turns.ts';

/** Work of ten parts, each of which takes so long. */
function workIn(fake: ReturnType<typeof fakeWorld>, length: number, done: number[]) {
	return (function* work(): Turns<string> {
		for (let part = 1; part <= 10; part++) {
			fake.pass(milliseconds(length));
			done.push(part);
			yield;
		}
		return 'done';
	})();
}

const settle = () => new Promise((resolve) => setTimeout(resolve));

test('it begins after a frame, and another follows before a turn takes long', async () => {
	const fake = fakeWorld();
	const done: number[] = [];
	const outcome = doInTurns(fake.world.clock, workIn(fake, 20, done), new AbortController().signal);
	await settle();
	expect(done).toEqual([]);
	for (const parts of [2, 4, 6, 8, 10]) {
		fake.pass(milliseconds(17));
		fake.pass(milliseconds(1));
		await settle();
		expect(done.length).toBe(parts);
	}
	fake.pass(milliseconds(18));
	fake.pass(milliseconds(1));
	expect(await outcome).toBe('done');
});

test('what is stopped does no more', async () => {
	const fake = fakeWorld();
	const done: number[] = [];
	const stop = new AbortController();
	const outcome = doInTurns(fake.world.clock, workIn(fake, 40, done), stop.signal);
	fake.pass(milliseconds(200));
	await settle();
	expect(done).toEqual([1]);
	stop.abort();
	fake.pass(milliseconds(200));
	expect(await outcome).toBeUndefined();
	expect(done).toEqual([1]);
});
