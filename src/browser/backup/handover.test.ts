import { afterEach, expect, test, vi } from 'vitest';
import { handover } from './handover.ts';

afterEach(() => vi.unstubAllGlobals());

async function deflated(text: string) {
	const bytes = await handover.deflate(text);
	if (!bytes.ok) throw new Error(bytes.problem);
	return bytes.value;
}

test('a text is the same after it was packed and unpacked', async () => {
	const text = 'Größe 5 °, 腰 🙂 '.repeat(500);
	const bytes = await deflated(text);
	expect(bytes.length).toBeLessThan(200);
	expect(await handover.inflate(bytes, 64_000)).toEqual({ ok: true, value: text });
});

test('what unpacks to more than is allowed is refused before it is unpacked whole', async () => {
	const bomb = await deflated('0'.repeat(40_000_000));
	const began = performance.now();
	expect(await handover.inflate(bomb, 64_000)).toMatchObject({ ok: false });
	expect(performance.now() - began).toBeLessThan(1000);
});

test('what is cut, changed or no packed text at all is refused', async () => {
	const bytes = await deflated('A routine of twelve steps, and some words about it');
	for (let at = 0; at < bytes.length - 1; at++)
		expect(await handover.inflate(bytes.slice(0, at), 64_000)).toMatchObject({ ok: false });
	expect(await handover.inflate(Uint8Array.of(255, 255, 255), 64_000)).toMatchObject({ ok: false });
});

test('a refused clipboard is told in a sentence', async () => {
	const writeText = vi.fn(() => Promise.resolve());
	vi.stubGlobal('navigator', { clipboard: { writeText } });
	expect(await handover.copy('link')).toEqual({ ok: true });
	expect(writeText).toHaveBeenCalledWith('link');
	vi.stubGlobal('navigator', {});
	expect(await handover.copy('link')).toMatchObject({ ok: false });
});

test('a file that another app shared or opened is told once', async () => {
	const kept = new Map([['handed', new Response('shared')]]);
	let there = true;
	vi.stubGlobal('caches', {
		has: async () => there,
		open: async () => ({
			keys: async () => [...kept.keys()],
			match: async (name: string) => kept.get(name)
		}),
		delete: async () => (there = false)
	});
	vi.stubGlobal('launchQueue', {
		setConsumer: (call: (launch: unknown) => void) =>
			call({ files: [{ getFile: async () => new Blob(['opened']) }] })
	});
	const files: Blob[] = [];
	await handover.onHandedFile((file) => files.push(file));
	vi.stubGlobal('launchQueue', undefined);
	await handover.onHandedFile((file) => files.push(file));
	expect(await Promise.all(files.map((file) => file.text()))).toEqual(['opened', 'shared']);
});
