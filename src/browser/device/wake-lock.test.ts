import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { wakeLock } from './wake-lock.ts';

/** A lock as the platform has it: released by us, or by the platform when the page is hidden. */
class Sentinel extends EventTarget {
	released = false;

	async release() {
		this.released = true;
		this.dispatchEvent(new Event('release'));
	}
}

const sentinels: Sentinel[] = [];
let refuses = false;
let page = Object.assign(new EventTarget(), { visibilityState: 'visible' });

beforeEach(() => {
	sentinels.length = 0;
	refuses = false;
	page = Object.assign(new EventTarget(), { visibilityState: 'visible' });
	vi.stubGlobal('document', page);
	vi.stubGlobal('navigator', {
		wakeLock: {
			async request() {
				if (refuses) throw new DOMException('Battery saver.', 'NotAllowedError');
				const sentinel = new Sentinel();
				sentinels.push(sentinel);
				return sentinel;
			}
		}
	});
});

afterEach(() => vi.unstubAllGlobals());

async function turn(visibilityState: 'hidden' | 'visible') {
	page.visibilityState = visibilityState;
	if (visibilityState === 'hidden') await sentinels.at(-1)?.release();
	page.dispatchEvent(new Event('visibilitychange'));
	for (let task = 0; task < 10; task++) await Promise.resolve();
}

const held = () => sentinels.map(({ released }) => !released);

test('the screen is kept on again once a hidden page is shown', async () => {
	const lock = wakeLock();
	expect(await lock.hold()).toBe(true);
	await turn('hidden');
	expect(held()).toEqual([false]);
	await turn('visible');
	expect(held()).toEqual([false, true]);
});

test('a lock that the platform takes from a visible page is requested again', async () => {
	await wakeLock().hold();
	await sentinels[0]?.release();
	for (let task = 0; task < 10; task++) await Promise.resolve();
	expect(held()).toEqual([false, true]);
});

test('a released screen stays released when the page is shown again', async () => {
	const lock = wakeLock();
	await lock.hold();
	lock.release();
	await turn('hidden');
	await turn('visible');
	expect(held()).toEqual([false]);
});

test('two requests at once hold one lock', async () => {
	const lock = wakeLock();
	expect(await Promise.all([lock.hold(), lock.hold()])).toEqual([true, true]);
	expect(await lock.hold()).toBe(true);
	expect(held()).toEqual([true]);
});

test('a lock that is granted after its release is given back', async () => {
	const lock = wakeLock();
	const late = lock.hold();
	lock.release();
	expect(await late).toBe(false);
	expect(held()).toEqual([false]);
});

test('a refusal is answered, and a later showing tries again', async () => {
	refuses = true;
	const lock = wakeLock();
	expect(await lock.hold()).toBe(false);
	refuses = false;
	await turn('visible');
	expect(held()).toEqual([true]);
});

test('a platform without wake locks is a refusal', async () => {
	vi.stubGlobal('navigator', {});
	expect(await wakeLock().hold()).toBe(false);
});
