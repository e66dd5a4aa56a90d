import { beforeEach, expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { LiveSettings } from '#state/app/settings.svelte.ts';
import { endlessTwist, playerOf, short } from '#state/routine/playable.fake.ts';
import type { Playable } from '#state/routine/playable.ts';
import { Safety } from '#state/safety/safety.svelte.ts';
import { getSetFor, getSetHint } from './get-set.ts';

let fake: ReturnType<typeof fakeWorld>;

beforeEach(() => {
	fake = fakeWorld();
});

function asked(playable: Playable = short) {
	const settings = new LiveSettings(fake.world.settings);
	const gate = new Safety(fake.world, settings, playable.exercises);
	return getSetFor(fake.world, settings, playable, gate);
}

test('it tells what will be played, as the player then plays it', async () => {
	const told = await asked();
	const player = playerOf(fake.world);
	await player.open();
	expect(told?.timetable).toEqual(player.timetable);
	expect(told?.familiar).toBe(false);
});

test('who has done the same three times is familiar with it, and with nothing else', async () => {
	for (const day of [1, 2, 3])
		await fake.world.journal.add(
			entryAt(fake.world.clock.now() - day * 86_400_000, { of: 'repeat:twist' })
		);
	expect((await asked(endlessTwist))?.familiar).toBe(true);
	expect((await asked())?.familiar).toBe(false);
});

test('it is passed over where somebody wants that, under way, in rest, and where a question is due', async () => {
	const rest: Playable = { ...short, wanted: { ...short.wanted, exercises: [] } };
	expect(await asked(rest)).toBeUndefined();

	const player = playerOf(fake.world);
	await player.open();
	fake.pass(fromSeconds(5));
	player.leave();
	fake.pass(fromSeconds(1));
	expect(await asked()).toBeUndefined();

	fake = fakeWorld();
	fake.world.settings.change(() => ({ told: [getSetHint] }));
	expect(await asked()).toBeUndefined();

	fake = fakeWorld();
	const { screened } = fake.world.settings.read();
	fake.world.settings.change(() => ({ screened: { ...screened, answered: {} } }));
	expect(await asked()).toBeUndefined();
});
