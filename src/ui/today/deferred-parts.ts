/** The parts of today's page that load after its first paint, in one chunk. */
import { exercises, routines } from 'virtual:content';
import type { World } from '#core/ports/ports.ts';
import { practiceDaysOf } from '#core/progress/week-marks.ts';
import { routineRequest } from '#core/safety/play-request.ts';
import { LiveDay } from '#state/app/live-day.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { RecentSessions } from '#state/progress/recent-sessions.svelte.ts';
import { RoutineLengths } from '#state/routine/routine-lengths.svelte.ts';
import { Safety } from '#state/safety/safety.svelte.ts';
export { playStartOf } from '#core/safety/play-start.ts';
export { default as ClosedNotice } from '#ui/safety/ClosedNotice.svelte';
export { default as FavouriteShelf } from '#ui/favourites/FavouriteShelf.svelte';
export { default as CheckInView } from './CheckInView.svelte';
export { default as CopyReminderView } from './CopyReminderView.svelte';
export { default as LastTime } from './LastTime.svelte';
export { default as DailyLength } from './DailyLength.svelte';
export { default as WeekMarks } from './WeekMarks.svelte';
export { default as AboveStart } from './AboveStart.svelte';
export { default as RecoveryRoutine } from './RecoveryRoutine.svelte';
export { default as ToolShelf } from '#ui/tools/ToolShelf.svelte';

export function todaysState(world: World, settings: LiveSettings) {
	const safety = new Safety(world, settings, exercises);
	const lengths = new RoutineLengths(world, settings, safety);
	const read = async () => {
		await safety.read();
		await lengths.read();
	};
	const recent = new RecentSessions(world);
	const day = new LiveDay(world);
	// One stretch on repeat is practice, and not the routine of the card.
	const isDone = () => {
		const daily = (recent.entries ?? []).filter(({ of }) => of === 'daily');
		return practiceDaysOf(daily, world.clock.dayOf).has(day.today);
	};
	return { recent, day, isDone, safety, lengths, read };
}

/** What the gate must admit for this routine. */
export function wantedFor(id: string) {
	const routine = routines[id];
	return routine ? routineRequest(routine, exercises) : { exercises: [], strong: false };
}
