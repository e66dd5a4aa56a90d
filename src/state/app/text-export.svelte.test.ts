import { expect, test } from 'vitest';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { TextExport } from './text-export.svelte.ts';

test('a text is saved as a file that is named for the day', async () => {
	const { world, savedFiles } = fakeWorld();
	const handout = new TextExport(world);
	await handout.open();
	expect(handout.shares).toBe(true);
	await handout.save(handout.plain('back-diary', 'Grüße'));
	expect(savedFiles).toEqual([
		{
			name: 'back-diary-2026-03-02.txt',
			type: 'text/plain',
			bytes: new TextEncoder().encode('Grüße')
		}
	]);
	expect(handout.outcome).toEqual({ ok: true });
});

test('a refusal is told', async () => {
	const { world, state } = fakeWorld();
	const handout = new TextExport(world);
	state.storageProblem = 'It was not shared.';
	await handout.open();
	await handout.share(handout.plain('back-diary', ''));
	expect([handout.shares, handout.outcome]).toEqual([
		false,
		{ ok: false, problem: 'It was not shared.' }
	]);
});
