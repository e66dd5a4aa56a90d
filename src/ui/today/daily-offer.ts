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
import type { Safety } from '#state/safety/safety.svelte.ts';

/** How today's routine is offered. */
export interface DailyOffer {
	/** Undefined if it is closed. */
	readonly start: PlayStart | undefined;
	/** Undefined until the answers are read. */
	readonly admission: Admission | undefined;
	/** Whether the person's plan leaves today free. */
	readonly rests: boolean;
	/** The shape in which it is played, as in an address. */
	readonly query: string | undefined;
}

interface DailyCircumstances {
	readonly settings: Settings;
	readonly safety: Safety | undefined;
	/** Where routines of the person's own are found. */
	readonly content?: Pick<OwnContent, 'current'> | undefined;
	/** The session of today, if this routine was practised today. */
	readonly done: SessionEntry | undefined;
	readonly today: Day | undefined;
}

export function dailyOffer(
	id: string,
	{ settings, safety, content, done, today }: DailyCircumstances
): DailyOffer {
	const shape = settings.shapes[id];
	const admission = safety?.known ? safety.admission(wantedFor(id, content)) : undefined;
	const rests = !done && restsToday(settings, today);
	return {
		start: admission ? playStartOf(admission) : startBeforeAnswers,
		admission,
		rests,
		query: rests ? smallShape(shape) : shape
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
