/** The parts of today's page that load after its first paint, in one chunk. */
import { exercises, routines } from 'virtual:content';
import type { World } from '#core/ports/ports.ts';
import { practiceDaysOf } from '#core/progress/week-marks.ts';
import { routineRequest } from '#core/safety/play-request.ts';
import { smallMinutes } from '#core/habit/action-plan.ts';
import { planRoutine } from '#core/habit/plan-routine.ts';
import { parseShape, shapeQuery } from '#core/tailoring/shape.ts';
import { LiveDay } from '#state/app/live-day.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { RecentSessions } from '#state/progress/recent-sessions.svelte.ts';
import { RoutineLengths } from '#state/routine/routine-lengths.svelte.ts';
import { Safety } from '#state/safety/safety.svelte.ts';
export { playStartOf } from '#core/safety/play-start.ts';
export { default as ClosedNotice } from '#ui/safety/ClosedNotice.svelte';
export { restsToday } from '#core/habit/rest-day.ts';
export { default as FavouriteShelf } from '#ui/favourites/FavouriteShelf.svelte';
export { default as CheckInView } from './CheckInView.svelte';
export { default as CopyReminderView } from './CopyReminderView.svelte';
export { default as DailyStatus } from './DailyStatus.svelte';
export { default as AboveStart } from './AboveStart.svelte';
export { default as BelowStart } from './BelowStart.svelte';
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
	const done = () =>
		(recent.entries ?? []).findLast(
			(session) =>
				['daily', planRoutine(settings.current.habit)].includes(session.of) &&
				practiceDaysOf([session], world.clock.dayOf).has(day.today)
		);
	/** The last day with practice; undefined until it is known, and if there is none. */
	const lastPractice = () => [...recent.practised].sort((a, b) => a - b).at(-1);
	return { recent, day, done, lastPractice, safety, lengths, read };
}

/** The shape in an address, but for the few minutes that fit into any day. */
export function smallShape(query = ''): string {
	return shapeQuery({ ...parseShape(query), minutes: smallMinutes });
}

/** What the gate must admit for this routine. */
export function wantedFor(id: string) {
	const routine = routines[id];
	return routine ? routineRequest(routine, exercises) : { exercises: [], strong: false };
}
