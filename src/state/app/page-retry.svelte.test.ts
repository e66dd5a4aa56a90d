import { expect, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { PageRetry } from './page-retry.svelte.ts';

/** The seconds after which a page is tried that is never answered. */
async function triesWithin(seconds: number, reloaded: boolean): Promise<readonly number[]> {
	const { world, pass } = fakeWorld();
	const tries: number[] = [];
	let now = 0;
	const network = {
		...world.network,
		reloaded: () => reloaded,
		answers: () => {
			tries.push(now);
			return Promise.resolve(false);
		}
	};
	const stop = new PageRetry({ ...world, network }).start();
	for (now = 1; now <= seconds; now++) {
		pass(milliseconds(1000));
		await Promise.resolve().then(() => undefined);
	}
	stop();
	pass(milliseconds(600_000));
	return tries;
}

test('a page that is not answered is tried more and more seldom, and no more once it is left', async () => {
	expect(await triesWithin(200, false)).toEqual([2, 6, 14, 30, 62, 122, 182]);
});

test('a page that fails although it was just loaded anew waits a minute', async () => {
	expect(await triesWithin(130, true)).toEqual([60, 120]);
});

test('as soon as the device is connected the page is loaded, once', async () => {
	const { world, state, connect } = fakeWorld();
	state.online = false;
	const retry = new PageRetry(world);
	const stop = retry.start();
	await retry.try();
	expect([retry.failed, state.reloads]).toEqual([true, 0]);
	connect();
	expect(retry.trying).toBe(true);
	connect();
	await Promise.resolve().then(() => undefined);
	expect([retry.trying, retry.failed, state.reloads]).toEqual([false, false, 1]);
	stop();
	connect();
	await Promise.resolve().then(() => undefined);
	expect(state.reloads).toBe(1);
});
