import { expect, test } from 'vitest';
import { fromSeconds, instant } from '#core/base/units.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
import { ownRoutine } from '#core/own/own-routine.fake.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { LiveSettings } from '#state/app/settings.svelte.ts';
import { ownReminderLoop } from './own-reminders.ts';
import { OwnThings } from './own-things.svelte.ts';

const early = instant(Date.UTC(2026, 2, 2, 7, 50));
const { id: _, ...text } = ownRoutine;
const eight = 8 * 60;

function worldAt() {
	const fake = fakeWorld(early);
	fake.state.noticeLeave = 'granted';
	const settings = new LiveSettings(fake.world.settings);
	const stop = ownReminderLoop(fake.world, settings);
	return {
		...fake,
		own: new OwnThings(fake.world),
		stop,
		async wait(minutes: number) {
			for (let time = 0; time < minutes; time += 1) {
				fake.pass(fromSeconds(60));
				await new Promise((resolve) => setTimeout(resolve));
			}
		}
	};
}

test('a routine is told of once, at its own time', async () => {
	const { own, shownNotices, wait } = worldAt();
	const id = await own.create({ ...text, remindAt: eight });
	await wait(9);
	expect(shownNotices).toEqual([]);
	await wait(20);
	expect(shownNotices).toEqual([
		expect.objectContaining({ tag: id, title: 'My morning', path: `play/own/${id}` })
	]);
});

test('one that was done today, or is for another day, is not told of', async () => {
	const { world, own, shownNotices, wait } = worldAt();
	const done = await own.create({ ...text, remindAt: eight });
	// It is a Monday.
	await own.create({ ...text, remindAt: eight, days: [0, 2] });
	await world.journal.add(entryAt(early - 300_000, { of: done ?? '' }));
	await wait(30);
	expect(shownNotices).toEqual([]);
});

test('once it is stopped nothing comes', async () => {
	const { own, shownNotices, wait, stop } = worldAt();
	await own.create({ ...text, remindAt: eight });
	stop();
	await wait(30);
	expect(shownNotices).toEqual([]);
});
