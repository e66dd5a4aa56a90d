import { afterEach, expect, test, vi } from 'vitest';
import { offlineFiles } from './offline-files.ts';

afterEach(() => vi.unstubAllGlobals());

/** A network that answers when told, address by address. */
function stubNetwork() {
	const asked: string[] = [];
	const waiting = new Map<string, (answer: Response | Promise<never>) => void>();
	vi.stubGlobal('fetch', (address: string) => {
		asked.push(address);
		return new Promise<Response>((resolve) => waiting.set(address, resolve));
	});
	async function answer(address: string, response: Response | Promise<never> = new Response('x')) {
		waiting.get(address)?.(response);
		waiting.delete(address);
		for (let task = 0; task < 50; task++) await new Promise((next) => setImmediate(next));
	}
	return { asked, waiting, answer };
}

const addresses = ['/1', '/2', '/3', '/4', '/5'];

test('every file is fetched once, three at a time, and the share that is there is told', async () => {
	const { asked, waiting, answer } = stubNetwork();
	const shares: number[] = [];
	const kept = offlineFiles.keep(addresses, (share) => shares.push(share));
	expect(waiting.size).toBe(3);
	for (let each = 0; each < addresses.length; each++) {
		const [next = ''] = waiting.keys();
		await answer(next);
		expect(waiting.size).toBeLessThanOrEqual(3);
	}
	expect(await kept).toBe(true);
	expect(asked.toSorted()).toEqual(addresses);
	expect(shares).toEqual(shares.toSorted((a, b) => a - b));
	expect(shares.at(-1)).toBe(1);
});

test.each([
	['a file that is gone', () => new Response('', { status: 404 })],
	['a lost network', () => Promise.reject(new TypeError('Failed to fetch'))]
])('%s is answered with no', async (_, failure) => {
	const { answer } = stubNetwork();
	const kept = offlineFiles.keep(['/1'], () => undefined);
	await answer('/1', failure());
	expect(await kept).toBe(false);
});

test('nothing to fetch is all there', async () => {
	stubNetwork();
	expect(await offlineFiles.keep([], () => undefined)).toBe(true);
});

test('after a failure no more are fetched, although others in flight succeed', async () => {
	const { asked, waiting, answer } = stubNetwork();
	const kept = offlineFiles.keep(addresses, () => undefined);
	const [first = '', second = '', third = ''] = waiting.keys();
	await answer(first, new Response('', { status: 404 }));
	await answer(second);
	await answer(third);
	expect(asked).toHaveLength(3);
	expect(await kept).toBe(false);
});
