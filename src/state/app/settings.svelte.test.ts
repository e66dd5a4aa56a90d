import { flushSync } from 'svelte';
import { expect, test, vi } from 'vitest';
import { fromSeconds, instant } from '#core/base/units.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { defaultReminder } from '#core/reminders/reminder.ts';
import {
	storedSettings,
	settingsWindow,
	type StoredSettings
} from '#core/settings/settings.fake.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import { Safety } from '#state/safety/safety.svelte.ts';
import { reminderLoop } from './reminder-loop.ts';
import { LiveSettings } from './settings.svelte.ts';

function windowOn(kept: StoredSettings, { awake = true } = {}) {
	const settings = new LiveSettings(settingsWindow(kept));
	return { settings, stop: awake ? settings.listen() : () => {} };
}

const health = { answered: instant(Date.UTC(2026, 2, 2)), conditions: ['hernia'], allowed: [] };

test('a theme chosen in one window keeps what was answered in the other', async () => {
	const fake = fakeWorld();
	const asleep = windowOn(fake.keptSettings, { awake: false }).settings;
	const safety = new Safety(fake.world, new LiveSettings(fake.world.settings), {});
	await safety.answer(['emergency'], ['saddle']);
	safety.answerHealth(['hernia'], []);
	asleep.change({ theme: 'dark' });
	expect(asleep.current).toMatchObject({
		theme: 'dark',
		screened: { signs: ['saddle'] },
		health: { conditions: ['hernia'] }
	});
	expect(fake.world.settings.read()).toEqual(asleep.current);
});

test('a sign ticked in one window is current in the other at once, and in all that shows it', async () => {
	const fake = fakeWorld();
	const other = windowOn(fake.keptSettings);
	const shown = new Safety(fake.world, other.settings, {});
	const here = new Safety(fake.world, new LiveSettings(fake.world.settings), {});
	await here.answer(['emergency'], ['saddle']);
	expect(shown.standing).toEqual({ name: 'emergency', signs: ['saddle'] });
	other.stop();
	await here.answer(['emergency'], []);
	expect(shown.standing.name).toBe('emergency');
});

test('a window that slept computes from what is kept, not from what it knew', () => {
	const kept = storedSettings();
	const [awake, asleep] = [windowOn(kept).settings, windowOn(kept, { awake: false }).settings];
	awake.change(({ told }) => ({ told: [...told, '2:a'] }));
	asleep.change(({ told }) => ({ told: [...told, '6:a'] }));
	expect([awake, asleep].map(({ current }) => current.told)).toEqual([
		['2:a', '6:a'],
		['2:a', '6:a']
	]);
});

test('a reminder that became due in one window keeps the health of the other, and is told once', async () => {
	const began = instant(Date.UTC(2026, 2, 2, 8, 59));
	const kept = storedSettings({
		...defaultSettings,
		reminder: { ...defaultReminder, notice: true }
	});
	const fake = fakeWorld(began, kept);
	fake.state.noticeLeave = 'granted';
	const windows = [1, 2].map(() => windowOn(kept, { awake: false }).settings);
	const [first, second] = windows;
	for (const settings of windows) reminderLoop(fake.world, settings);
	windowOn(kept).settings.change({ health });
	fake.pass(fromSeconds(120));
	await new Promise((resolve) => setTimeout(resolve));
	expect(fake.shownNotices).toHaveLength(1);
	expect(first?.current).toMatchObject({ health, reminder: { told: expect.any(Number) } });
	expect(second?.current).toEqual(first?.current);
});

test('each change calls back, made here or elsewhere; where nothing changed nothing is drawn anew', () => {
	const kept = storedSettings();
	const [here, there] = [windowOn(kept).settings, windowOn(kept).settings];
	const call = vi.fn();
	const stop = here.onChange(call);
	const drawn = vi.fn();
	const stopDrawing = $effect.root(() => {
		$effect(() => drawn(here.current));
	});
	flushSync();
	here.change({ heightCentimetres: 182 });
	there.change({ theme: 'dark' });
	flushSync();
	expect([call.mock.calls.length, drawn.mock.calls.length]).toEqual([2, 2]);

	const before = here.current;
	here.change({ theme: 'dark' });
	there.change(({ told }) => ({ told: [...told] }));
	flushSync();
	expect(here.current).toBe(before);
	expect([call.mock.calls.length, drawn.mock.calls.length]).toEqual([2, 2]);
	stop();
	there.change({ theme: 'light' });
	expect(call).toHaveBeenCalledTimes(2);
	stopDrawing();
});
