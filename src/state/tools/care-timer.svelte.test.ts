import { expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { timerEnd } from '#core/care/timer-programme.ts';
import type { SelfCare } from '#core/journal/self-care.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { settingsWindow } from '#core/settings/settings.fake.ts';
import { LiveSettings } from '#state/app/settings.svelte.ts';
import { CareLog } from './care-log.svelte.ts';
import { CareTimer } from './care-timer.svelte.ts';

const minutes = (count: number) => fromSeconds(count * 60);

function timerIn(fake = fakeWorld()) {
	const settings = new LiveSettings(fake.world.settings);
	const log = new CareLog(fake.world);
	const timer = new CareTimer(fake.world, settings, log);
	timer.open();
	const done = () => log.cares.map(({ care, lasted }: SelfCare) => [care, lasted]);
	return { ...fake, fake, settings, log, timer, done };
}

test('a cold pack runs, asks to look at the skin at ten minutes, and is noted at its end', () => {
	const { timer, pass, done, buzzes } = timerIn();
	timer.start('cold', 15);
	pass(minutes(9.9));
	expect([timer.place?.stage.name, timer.place?.check, buzzes.length]).toEqual(['cold', false, 0]);
	pass(minutes(0.2));
	expect([timer.place?.check, buzzes.length]).toEqual([true, 1]);
	pass(minutes(5));
	expect([timer.running, timer.finished?.care]).toEqual([undefined, 'cold']);
	expect(done()).toEqual([['cold', minutes(15)]]);
});

test('a page that is killed loses nothing: the timer goes on where it is', () => {
	const { timer, fake, pass, closeWindow } = timerIn();
	timer.start('heat', 20);
	pass(minutes(3));
	closeWindow();
	pass(minutes(4));
	const again = timerIn(fake);
	expect(again.timer.place?.left).toBe(minutes(13));
	again.pass(minutes(1));
	expect(again.timer.place?.left).toBeLessThanOrEqual(minutes(12.01));
});

test('what ended while the page was gone is told and noted once, as long as it was', () => {
	const { timer, fake, closeWindow, sleep, world } = timerIn();
	const began = world.clock.now();
	timer.start('contrast', 20);
	closeWindow();
	sleep(minutes(200));
	const again = timerIn(fake);
	expect(again.timer.missed && timerEnd(again.timer.missed)).toBe(began + minutes(60));
	expect(again.done()).toEqual([['contrast', minutes(60)]]);
	expect(again.log.last?.at).toBe(began);
	expect(timerIn(fake).timer.missed).toBeUndefined();
});

test('stopped early it is noted for as long as it ran, and a slip is not', () => {
	const { timer, pass, done } = timerIn();
	timer.start('cold', 20);
	pass(fromSeconds(5));
	timer.stop();
	expect(done()).toEqual([]);
	timer.start('cold', 20);
	pass(minutes(4));
	timer.stop();
	expect(done().map(([care, lasted]) => [care, Math.round(Number(lasted) / 60_000)])).toEqual([
		['cold', 4]
	]);
});

test('another one ends the first', () => {
	const { timer, pass, done } = timerIn();
	timer.start('cold', 20);
	pass(minutes(2));
	timer.start('pressure', 45);
	expect(timer.running?.care).toBe('pressure');
	expect(done()).toHaveLength(1);
	pass(fromSeconds(46));
	expect(timer.place?.stage.name).toBe('circles');
});

test('its tones are one track, from where it is, and go on when the page is left', async () => {
	const { timer, fake, pass, track } = timerIn();
	timer.start('heat', 15);
	await new Promise((resolve) => setTimeout(resolve));
	expect(track.plays).toEqual([0]);
	expect(timer.sound.heard).toBe(true);
	pass(minutes(2));
	timer.leave();
	expect(track.heard()).toBe(minutes(2));
	const again = timerIn(fake);
	expect(again.timer.sound.heard).toBe(true);
	again.timer.stop();
	expect(track.heard()).toBeUndefined();
});

test('with the page out of sight a message is shown where that was allowed', () => {
	const { timer, pass, show, shownNotices, state } = timerIn();
	state.noticeLeave = 'granted';
	timer.start('pressure', 30);
	show(false);
	pass(fromSeconds(31));
	expect(shownNotices).toEqual([expect.objectContaining({ path: 'tools/pressure' })]);
});

test('a breath is felt where somebody wants it, in and out', () => {
	const { timer, pass, settings, buzzes } = timerIn();
	timer.start('breathing', 3);
	pass(fromSeconds(20));
	expect(buzzes).toEqual([]);
	settings.change({ tools: { ...settings.current.tools, breathBuzz: 'on' } });
	pass(fromSeconds(19));
	expect(buzzes.length).toBe(4);
});

test('with the clock set back an hour, the pack still comes off after its time on the skin', () => {
	const { timer, pass, setClock, done, world, log } = timerIn();
	timer.start('cold', 15);
	pass(minutes(5));
	setClock(-minutes(60));
	pass(minutes(5.1));
	expect(timer.place?.check).toBe(true);
	pass(minutes(5));
	expect([timer.running, timer.finished?.care]).toEqual([undefined, 'cold']);
	expect(done()).toEqual([['cold', minutes(15)]]);
	expect(log.last?.at).toBeLessThan(world.clock.now() - minutes(14.9));
});

test('a page that is killed after the clock was set back finds the pack where it is', () => {
	const { timer, fake, pass, setClock, closeWindow } = timerIn();
	timer.start('cold', 20);
	pass(minutes(3));
	setClock(-minutes(60));
	pass(minutes(1));
	closeWindow();
	pass(minutes(4));
	const left = timerIn(fake).timer.place?.left ?? 0;
	expect(Math.abs(left - minutes(12))).toBeLessThan(1000);
});

test('set back while the page is gone, the pack comes off, and the pause until the next counts', () => {
	const { timer, fake, pass, setClock, closeWindow, world } = timerIn();
	timer.start('cold', 15);
	pass(minutes(5));
	closeWindow();
	setClock(-minutes(60));
	const again = timerIn(fake);
	expect([again.timer.running, again.timer.unsure?.care]).toEqual([undefined, 'cold']);
	expect(again.log.last).toMatchObject({ care: 'cold', at: world.clock.now() });
	expect(timerIn(fake).timer.unsure).toBeUndefined();
});

test('two windows that show one timer move its start once', () => {
	const { timer, fake, pass, setClock } = timerIn();
	timer.start('cold', 15);
	const other = timerIn(fake);
	pass(minutes(5));
	setClock(-minutes(60));
	pass(minutes(1));
	const lefts = [timer, other.timer, timerIn(fake).timer].map(({ place }) => place?.left ?? 0);
	for (const left of lefts) expect(Math.abs(left - minutes(9))).toBeLessThan(1000);
});

test('a pack that is laid in another window runs in one that was open before, and ends there too', () => {
	const { timer, fake, pass, world } = timerIn();
	const settings = new LiveSettings(settingsWindow(fake.keptSettings));
	settings.listen();
	const other = new CareTimer(world, settings, new CareLog(world));
	other.open();
	timer.start('cold', 15);
	pass(minutes(1));
	expect(other.running?.care).toBe('cold');
	timer.stop();
	pass(minutes(0.1));
	expect([timer.running, other.running]).toEqual([undefined, undefined]);
	other.leave();
});
