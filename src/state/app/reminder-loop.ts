import { fromSeconds, milliseconds, type Instant } from '#core/base/units.ts';
import { isToBeTold, readSitting } from '#core/care/sitting.ts';
import { sessionsIn } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';
import { isDue, type Reminder } from '#core/reminders/reminder.ts';
import type { LiveSettings } from './settings.svelte.ts';

/** Often enough for a time that is told in minutes. */
const often = fromSeconds(20);
const upBuzz = [200, 120, 200].map(milliseconds);
/** Sessions and answers of a day, and some more. */
const lately = 24;

/** Says that it is time for the routine, or to get up, while the app is open; until the returned function is called. */
export function reminderLoop(world: World, settings: LiveSettings): () => void {
	const { vibration, clock, journal, notifications } = world;
	let stop = clock.after(often, look);
	let looked = clock.now();

	function look() {
		stop = clock.after(often, look);
		const now = clock.now();
		const sitting = readSitting(settings.current.tools.sitting);
		if (isToBeTold(sitting, looked, now, clock.minuteOf(now))) getUp();
		looked = now;
		lookForReminder(now);
	}

	function getUp() {
		if (settings.current.buzz) vibration.vibrate(upBuzz);
		void notifications.show({
			title: 'Time to get up for a minute',
			words: 'Stand, stretch, take a few steps. Or the desk routine, if you like.',
			about: 'sitting',
			to: 'play/desk'
		});
	}

	function lookForReminder(now: Instant) {
		const today = clock.dayOf(now);
		const due = (reminder: Reminder) => isDue(reminder, today, clock.minuteOf(now));
		if (!due(settings.current.reminder)) return;
		let ours = false;
		settings.change(({ reminder }) => {
			// Another window may have told it a moment ago.
			ours = due(reminder);
			return ours ? { reminder: { ...reminder, told: today } } : {};
		});
		if (ours) void remind(today);
	}

	async function remind(today: number) {
		const latest = await journal.latest(lately);
		const entries = latest.ok ? latest.value : [];
		// Who has done it already need not be told.
		if (sessionsIn(entries).some(({ ended }) => clock.dayOf(ended) === today)) return;
		await notifications.show({
			title: 'A few minutes for your back?',
			words: 'Whenever it suits you. One degree is plenty.',
			about: 'daily',
			to: 'routine/daily'
		});
	}

	return () => stop();
}
