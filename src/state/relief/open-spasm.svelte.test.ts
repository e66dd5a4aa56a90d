import { beforeEach, expect, it } from 'vitest';
import { spasmAt } from '#core/journal/entry.fake.ts';
import { spasmsIn } from '#core/journal/entry.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { flowAfter, none, start } from '#core/relief/relief.fake.ts';
import { milliseconds } from '#core/base/units.ts';
import { LiveSettings } from '#state/app/settings.svelte.ts';
import { OpenSpasm } from './open-spasm.svelte.ts';

let fake = fakeWorld();
const hour = 3_600_000;

/** What is asked about a flow that began as long ago. */
async function asked(ago: number, changes = {}) {
	const began = fake.world.clock.now() - ago;
	fake.world.reliefFlow.keep({ ...flowAfter([[0, none]]), began, ...changes });
	return read();
}

async function read() {
	const spasm = new OpenSpasm(fake.world, new LiveSettings(fake.world.settings));
	await spasm.read();
	return spasm;
}

async function spasms() {
	const all = await fake.world.journal.all();
	return all.ok ? spasmsIn(all.value) : [];
}

beforeEach(() => {
	fake = fakeWorld();
	fake.sleep(milliseconds(30 * 24 * hour));
});

it('waits after the help was left, and is written at the time when it began', async () => {
	const began = fake.world.clock.now() - 20 * hour;
	const spasm = await asked(20 * hour);
	expect(spasm.began).toBe(began);
	await spasm.write();
	expect((await spasms()).map(({ at }) => at)).toEqual([began]);
	expect(spasm.began).toBeUndefined();
	expect((await read()).began).toBeUndefined();
});

it('is asked once: no is an answer too', async () => {
	const spasm = await asked(hour);
	spasm.deny();
	expect(spasm.began).toBeUndefined();
	expect((await read()).began).toBeUndefined();
	expect(await spasms()).toEqual([]);
});

it('is not asked where it is known, was never said or is long over', async () => {
	expect((await asked(hour, { spasm: { name: 'before' } })).began).toBeUndefined();
	expect((await asked(hour, { signs: undefined, stage: 'signs' })).began).toBeUndefined();
	expect((await asked(15 * 24 * hour)).began).toBeUndefined();
	expect((await asked(-hour)).began).toBeUndefined();
	// The person wrote it into the diary meanwhile.
	await fake.world.journal.add(spasmAt(fake.world.clock.now() - 2 * hour));
	expect((await asked(3 * hour)).began).toBeUndefined();
	expect(start).toBeLessThan(fake.world.clock.now());
});
