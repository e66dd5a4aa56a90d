import { setBackBetween } from '#core/base/elapsed.ts';
import { after, dayLength, fromSeconds, milliseconds, type Instant } from '#core/base/units.ts';
import { isBreakReminderDue, readSitting } from '#core/care/sitting.ts';
import { sessionsIn } from '#core/journal/entry.ts';
import type { World } from '#core/ports/ports.ts';
import { calendarDate } from '#core/reminders/calendar-date.ts';
import { isDue, type Reminder } from '#core/reminders/reminder.ts';
import { followSitting } from './follow-sitting.ts';
import type { LiveSettings } from './settings.svelte.ts';
import { readClocks, StartFollower } from './start-follower.ts';
import { everyInterval } from './ticker.ts';

/** Reminder times are given in minutes, so this interval is short enough. */
const interval = fromSeconds(20);
const breakVibration = [200, 120, 200].map(milliseconds);
/** Longer than a day, with its session begun before. */
const lookBack = milliseconds(2 * dayLength);

/**
 * Reminds of the routine and of breaks from sitting while the app is open, until the returned
 * function is called.
 */
export function reminderLoop(world: World, settings: LiveSettings): () => void {
	const { vibration, clock, journal, notifications } = world;
	let lastTick = readClocks(clock);
	const follower = new StartFollower(clock);

	function tick() {
		const clocks = readClocks(clock);
		const now = clocks.wall;
		const looked = after(lastTick.wall, milliseconds(-setBackBetween(lastTick, clocks)));
		lastTick = clocks;
		followSitting(clock, settings, follower);
		const sitting = readSitting(settings.current.tools.sitting);
		if (isBreakReminderDue(sitting, looked, now, clock.minuteOf(now))) remindOfBreak();
		remindIfDue(now);
	}

	function remindOfBreak() {
		if (settings.current.buzz) vibration.vibrate(breakVibration);
		void notifications.show({
			title: 'Time to get up for a minute',
			words: 'Stand, stretch, take a few steps. Or the desk routine, if you like.',
			tag: 'sitting',
			path: 'play/desk'
		});
	}

	function remindIfDue(now: Instant) {
		const today = clock.dayOf(now);
		const minute = clock.minuteOf(now);
		const date = calendarDate(today, minute, settings.current.dayStart);
		const due = (reminder: Reminder) => isDue(reminder, date, minute);
		if (!due(settings.current.reminder)) return;
		let claimed = false;
		settings.change(({ reminder }) => {
			// Another window may have shown this reminder a moment ago.
			claimed = due(reminder);
			return claimed ? { reminder: { ...reminder, told: date } } : {};
		});
		if (claimed) void remindOfRoutine(today);
	}

	async function remindOfRoutine(today: number) {
		const now = clock.now();
		const latest = await journal.between(
			after(now, milliseconds(-lookBack)),
			after(now, dayLength)
		);
		const entries = latest.ok ? latest.value : [];
		// Whoever has practised today needs no reminder.
		if (sessionsIn(entries).some(({ ended }) => clock.dayOf(ended) === today)) return;
		await notifications.show({
			title: 'A few minutes for your back?',
			words: 'Whenever it suits you. One degree is plenty.',
			tag: 'daily',
			path: 'routine/daily'
		});
	}

	return everyInterval(clock, interval, tick);
}
