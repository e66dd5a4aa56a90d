import { expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { settingsWindow } from '#core/settings/settings.fake.ts';
import { LiveSettings } from '#state/app/settings.svelte.ts';
import { CareLog } from './care-log.svelte.ts';
import { WalkTimer } from './walk-timer.svelte.ts';

function walkIn(fake = fakeWorld()) {
	const log = new CareLog(fake.world);
	const walk = new WalkTimer(fake.world, new LiveSettings(fake.world.settings), log);
	walk.open();
	return { ...fake, fake, log, walk };
}

test('a walk goes on through a reload and is noted when it ends', () => {
	const { walk, fake, pass, closeWindow, world } = walkIn();
	const began = world.clock.now();
	walk.start();
	pass(fromSeconds(60));
	closeWindow();
	pass(fromSeconds(240));
	const again = walkIn(fake);
	expect(again.walk.lasted).toBe(fromSeconds(300));
	again.walk.stop();
	expect(again.log.last).toMatchObject({ care: 'walk', at: began, lasted: fromSeconds(300) });
	expect(again.walk.lasted).toBeUndefined();
	expect(walkIn(fake).walk.lasted).toBeUndefined();
});

test('one that nobody ended is told, and nothing is made up of it', () => {
	const { walk, fake, sleep, closeWindow, world } = walkIn();
	const began = world.clock.now();
	walk.start();
	closeWindow();
	sleep(fromSeconds(4 * 3600));
	const again = walkIn(fake);
	expect([again.walk.forgotten, again.walk.lasted, again.log.last]).toEqual([
		began,
		undefined,
		undefined
	]);
});

test('a slip is no walk, and one that is over can be added', () => {
	const { walk, pass, log, world } = walkIn();
	walk.start();
	pass(fromSeconds(5));
	walk.stop();
	expect(log.cares).toEqual([]);
	walk.add(5);
	expect(log.last).toMatchObject({
		at: world.clock.now() - 300_000,
		lasted: fromSeconds(300)
	});
});

test('a clock set back an hour shortens no walk', () => {
	const { walk, log, fake, pass, setClock } = walkIn();
	walk.start();
	pass(fromSeconds(180));
	setClock(-3_600_000);
	pass(fromSeconds(60));
	expect(Math.round((walk.lasted ?? 0) / 1000)).toBe(240);
	expect(walkIn(fake).walk.lasted).toBe(fromSeconds(240));
	walk.stop();
	expect(log.last?.lasted).toBe(fromSeconds(240));
});

test('set back while the app is closed, a walk has no length that anybody knows', () => {
	const { walk, fake, pass, setClock, closeWindow } = walkIn();
	walk.start();
	pass(fromSeconds(180));
	closeWindow();
	setClock(-3_600_000);
	const again = walkIn(fake).walk;
	expect([again.lasted, again.forgotten === undefined]).toEqual([undefined, false]);
});

test('a walk that is ended in two windows is one, and the other window knows that it has ended', async () => {
	const { walk, fake, pass, world } = walkIn();
	walk.start();
	const settings = new LiveSettings(settingsWindow(fake.keptSettings));
	settings.listen();
	const other = { walk: new WalkTimer(world, settings, new CareLog(world)) };
	other.walk.open();
	pass(fromSeconds(60));
	expect(other.walk.lasted).toBeGreaterThan(fromSeconds(58));
	walk.stop();
	pass(fromSeconds(2));
	expect(other.walk.lasted).toBeUndefined();
	other.walk.stop();
	const all = await world.journal.all();
	expect(all.ok && all.value).toHaveLength(1);
});

test('a walk that begins in another window is under way in one that was open before', () => {
	const { walk, fake, pass, world } = walkIn();
	const settings = new LiveSettings(settingsWindow(fake.keptSettings));
	settings.listen();
	const other = new WalkTimer(world, settings, new CareLog(world));
	other.open();
	walk.start();
	pass(fromSeconds(60));
	expect(other.lasted).toBeGreaterThan(fromSeconds(58));
	other.leave();
});
