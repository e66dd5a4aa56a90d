/** The parts of today's page that load after its first paint, in one chunk. */
import type { World } from '#core/ports/ports.ts';
import { practiceDaysOf } from '#core/progress/week-marks.ts';
import { isOwnId, planRoutine } from '#core/habit/plan-routine.ts';
import { LiveDay } from '#state/app/live-day.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { OwnContent } from '#state/own/own-content.svelte.ts';
import { RecentSessions } from '#state/progress/recent-sessions.svelte.ts';
import { RoutineLengths } from '#state/routine/routine-lengths.svelte.ts';
import { Safety } from '#state/safety/safety.svelte.ts';
import { ownCardOf } from '#ui/own-today/own-card.ts';
import type { DailyCard } from './cards.ts';
import { dailyOffer } from './daily-offer.ts';
export { default as ClosedNotice } from '#ui/safety/ClosedNotice.svelte';
export { default as FavouriteShelf } from '#ui/favourites/FavouriteShelf.svelte';
export { default as CheckInView } from './CheckInView.svelte';
export { default as CopyReminderView } from './CopyReminderView.svelte';
export { default as DailyStatus } from './DailyStatus.svelte';
export { default as AboveStart } from './AboveStart.svelte';
export { default as BelowStart } from './BelowStart.svelte';
export { default as RecoveryRoutine } from './RecoveryRoutine.svelte';
export { default as LastShelves } from '#ui/own-routine/LastShelves.svelte';

export function todaysState(world: World, settings: LiveSettings) {
	const content = new OwnContent(world);
	const safety = new Safety(world, settings, () => content.current.exercises);
	const lengths = new RoutineLengths(world, settings, safety, content);
	const read = async () => {
		await Promise.all([content.read(), safety.read()]);
		await lengths.read();
	};
	const recent = new RecentSessions(world);
	const day = new LiveDay(world);
	// One stretch on repeat is practice, and not the routine of the card.
	const done = () =>
		(recent.entries ?? []).findLast(
			(session) =>
				['daily', planRoutine(settings.current.habit)].includes(session.of) &&
				practiceDaysOf([session], world.clock.dayOf).has(day.today)
		);
	/** The last day with practice; undefined until it is known, and if there is none. */
	const lastPractice = () => [...recent.practised].sort((a, b) => a - b).at(-1);
	/** The card of the routine of every day; undefined until one of the person's own is read. */
	const daily = (cards: ReadonlyMap<string, DailyCard>) => {
		const planned = planRoutine(settings.current.habit);
		const own = isOwnId(planned) && !content.known;
		return own
			? undefined
			: (ownCardOf(content, planned) ?? cards.get(planned) ?? cards.get('daily'));
	};
	const offer = (routine: string) =>
		dailyOffer(routine, {
			...{ settings: settings.current, safety, content, lengths, recent },
			...{ today: day.today, done: done() }
		});
	return { content, daily, offer, recent, day, done, lastPractice, safety, lengths, read };
}
