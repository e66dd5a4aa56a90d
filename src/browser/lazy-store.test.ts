import { expect, test } from 'vitest';
import { lazyStore } from './lazy-store.ts';

const store = { double: async (number: number) => ({ ok: true, value: number * 2 }) };

test('a store that is fetched later answers as itself', async () => {
	expect(await lazyStore(async () => store).double(21)).toEqual({ ok: true, value: 42 });
});

test('what cannot be fetched refuses with a sentence, and is tried again', async () => {
	let tries = 0;
	const later = lazyStore(async () => {
		if (++tries === 1) throw new Error('offline');
		return store;
	});
	expect(await later.double(1)).toEqual({
		ok: false,
		problem:
			'A part of the app could not be loaded. Connect to the network once and load the page again.'
	});
	expect(await later.double(1)).toEqual({ ok: true, value: 2 });
});
