import { exercises, routines } from 'virtual:content';
import { smallMinutes } from '#core/habit/action-plan.ts';
import { restsToday } from '#core/habit/rest-day.ts';
import type { Day } from '#core/base/units.ts';
import type { SessionEntry } from '#core/journal/entry.ts';
import { routineRequest } from '#core/safety/play-request.ts';
import { playStartOf, startBeforeAnswers, type PlayStart } from '#core/safety/play-start.ts';
import type { Admission } from '#core/safety/pre-session-check.ts';
import type { Settings } from '#core/settings/settings.ts';
import { parseShape, shapeQuery } from '#core/tailoring/shape.ts';
import type { OwnContent } from '#state/own/own-content.svelte.ts';
import type { RecentSessions } from '#state/progress/recent-sessions.svelte.ts';
import type { RoutineLengths } from '#state/routine/routine-lengths.svelte.ts';
import type { Safety } from '#state/safety/safety.svelte.ts';

/** How today's routine is offered. */
export interface DailyOffer {
	/** Undefined if it is closed. */
	readonly start: PlayStart | undefined;
	/** Undefined until the answers are read. */
	readonly admission: Admission | undefined;
	/** The shape in which it is played, as in an address. */
	readonly query: string | undefined;
	/** What the link to it says. */
	readonly label: string;
	/** Whether something else comes first: it is done, it rests, or another session is under way. */
	readonly later: boolean;
	/** What is told of it today; undefined until its lengths are read. */
	readonly status: DailyStatusFacts | undefined;
}

export interface DailyStatusFacts {
	readonly routine: string;
	readonly lengths: RoutineLengths;
	/** The session of today, if the routine was practised today. */
	readonly done: SessionEntry | undefined;
	/** Whether the person's plan leaves today free. */
	readonly rests: boolean;
	readonly today: Day;
	/** The days with practice. */
	readonly practised: ReadonlySet<Day>;
}

interface DailyCircumstances {
	readonly settings: Settings;
	readonly safety: Safety;
	/** Where routines of the person's own are found. */
	readonly content: Pick<OwnContent, 'current'>;
	readonly lengths: RoutineLengths;
	readonly recent: RecentSessions;
	readonly today: Day;
	/** The session of today, if this routine was practised today. */
	readonly done: SessionEntry | undefined;
}

export function dailyOffer(
	routine: string,
	{ settings, safety, content, lengths, recent, today, done }: DailyCircumstances
): DailyOffer {
	const shape = settings.shapes[routine];
	const admission = safety.known ? safety.admission(wantedFor(routine, content)) : undefined;
	const rests = !done && restsToday(settings, today);
	const { practised } = recent;
	return {
		start: admission ? playStartOf(admission) : startBeforeAnswers,
		admission,
		query: rests ? smallShape(shape) : shape,
		label: done ? 'Once more' : rests ? 'Three minutes' : 'Start',
		later: done !== undefined || rests || recent.running !== undefined,
		status: lengths.known ? { routine, lengths, done, rests, today, practised } : undefined
	};
}

/** What the gate must admit for this routine. */
export function wantedFor(id: string, content?: Pick<OwnContent, 'current'>) {
	const routine = (content?.current.routines ?? routines)[id];
	return routine ? routineRequest(routine, exercises) : { exercises: [], strong: false };
}

/** The shape in an address, but for the few minutes that fit into any day. */
function smallShape(query = ''): string {
	return shapeQuery({ ...parseShape(query), minutes: smallMinutes });
}
