import { expect, test } from 'vitest';
import { fromSeconds, instant } from '#core/base/units.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { defaultReminder } from '#core/reminders/reminder.ts';
import { SitBreaks } from '#state/tools/sit-breaks.svelte.ts';
import { reminderLoop } from './reminder-loop.ts';
import { LiveSettings } from './settings.svelte.ts';

const minute = 60;
const early = instant(Date.UTC(2026, 2, 2, 7, 50));

function worldAt(began = early) {
	const fake = fakeWorld(began);
	fake.state.noticeLeave = 'granted';
	const settings = new LiveSettings(fake.world.settings);
	settings.change({ reminder: { ...defaultReminder, at: 8 * minute, notice: true } });
	const stop = reminderLoop(fake.world, settings);
	const settled = () => new Promise((resolve) => setTimeout(resolve));
	return { ...fake, settings, stop, settled };
}

test('while the app is open it says so once a day, at its time', async () => {
	const { pass, shownNotices, settled, settings } = worldAt();
	pass(fromSeconds(9 * minute));
	await settled();
	expect(shownNotices).toEqual([]);
	pass(fromSeconds(2 * minute));
	await settled();
	expect(shownNotices).toEqual([expect.objectContaining({ tag: 'daily', path: 'routine/daily' })]);
	pass(fromSeconds(60 * minute));
	await settled();
	expect(shownNotices).toHaveLength(1);
	expect(settings.current.reminder.told).toBe(Math.floor(early / 86_400_000));
});

test('who has practised today is left alone', async () => {
	const { world, pass, shownNotices, settled } = worldAt();
	await world.journal.add(entryAt(early - 3_600_000));
	pass(fromSeconds(20 * minute));
	await settled();
	expect(shownNotices).toEqual([]);
});

test('a device that woke in the evening says nothing of the morning', async () => {
	const { sleep, pass, shownNotices, settled } = worldAt();
	sleep(fromSeconds(12 * 60 * minute));
	pass(fromSeconds(minute));
	await settled();
	expect(shownNotices).toEqual([]);
});

test('once it is stopped nothing comes', async () => {
	const { pass, stop, shownNotices, settled } = worldAt();
	stop();
	pass(fromSeconds(20 * minute));
	await settled();
	expect(shownNotices).toEqual([]);
});

test('who sits hears of each break, on any page, but not out of waking hours', async () => {
	const { pass, sleep, shownNotices, buzzes, settled, settings, world } = worldAt();
	settings.change({ reminder: defaultReminder });
	const breaks = new SitBreaks(world, settings);
	breaks.sit();
	pass(fromSeconds(24 * minute));
	expect(buzzes).toEqual([]);
	pass(fromSeconds(2 * minute));
	await settled();
	expect(shownNotices).toEqual([expect.objectContaining({ tag: 'sitting', path: 'play/desk' })]);
	expect(buzzes).toHaveLength(1);
	pass(fromSeconds(25 * minute));
	expect(buzzes).toHaveLength(2);
	sleep(fromSeconds(14 * 60 * minute));
	pass(fromSeconds(60 * minute));
	expect(buzzes).toHaveLength(2);
	breaks.stop();
	sleep(fromSeconds(12 * 60 * minute));
	pass(fromSeconds(60 * minute));
	expect(buzzes).toHaveLength(2);
});

test('who sits is told after the same time with the clock set back an hour', () => {
	const { pass, setClock, buzzes, settings, world } = worldAt(instant(early + 4 * 3_600_000));
	settings.change({ reminder: defaultReminder });
	const breaks = new SitBreaks(world, settings);
	breaks.sit();
	pass(fromSeconds(10 * minute));
	setClock(-3_600_000);
	pass(fromSeconds(14 * minute));
	expect(buzzes).toEqual([]);
	pass(fromSeconds(2 * minute));
	expect(buzzes).toHaveLength(1);
	setClock(-3_600_000);
	breaks.open();
	expect(breaks.next).toBeLessThanOrEqual(world.clock.now() + 25 * 60_000);
	breaks.leave();
});

test('a reminder at half past midnight goes by the date, and leaves alone who practised before', async () => {
	const midnight = instant(Date.UTC(2026, 2, 3));
	const { pass, world, settings, shownNotices, settled } = worldAt(midnight);
	// The 3rd of March is a Tuesday.
	const reminder = { ...defaultReminder, notice: true, at: 30, days: [1] };
	settings.change({ reminder });
	await world.journal.add(entryAt(midnight - 3_600_000));
	pass(fromSeconds(60 * minute));
	await settled();
	expect(shownNotices).toEqual([]);
	expect(settings.current.reminder.told).toBe(midnight / 86_400_000);
	settings.change({ reminder, dayStart: 0 });
	pass(fromSeconds(minute));
	await settled();
	expect(shownNotices).toHaveLength(1);
});
