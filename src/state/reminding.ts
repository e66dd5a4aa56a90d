import { sessionsIn } from '#core/journal/entry.ts';
import type { World } from '#core/ports.ts';
import { isDue } from '#core/reminders/reminder.ts';
import { fromSeconds } from '#core/units.ts';
import type { LiveSettings } from './settings.svelte.ts';

/** Often enough for a time that is told in minutes. */
const often = fromSeconds(20);
/** Sessions and answers of a day, and some more. */
const lately = 24;

/** Says that it is time for the routine, while the app is open; until the returned function is called. */
export function reminding(world: World, settings: LiveSettings): () => void {
	const { clock, journal, notices } = world;
	let stop = clock.after(often, look);

	function look() {
		stop = clock.after(often, look);
		const { reminder } = settings.current;
		const now = clock.now();
		const today = clock.dayOf(now);
		if (!isDue(reminder, today, clock.minuteOf(now))) return;
		settings.change({ reminder: { ...reminder, told: today } });
		void remind(today);
	}

	async function remind(today: number) {
		const latest = await journal.latest(lately);
		const entries = latest.ok ? latest.value : [];
		// Who has done it already need not be told.
		if (sessionsIn(entries).some(({ ended }) => clock.dayOf(ended) === today)) return;
		await notices.show({
			title: 'A few minutes for your back?',
			words: 'Whenever it suits you. One degree is plenty.',
			about: 'daily',
			to: 'routine/daily'
		});
	}

	return () => stop();
}
