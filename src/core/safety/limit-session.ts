import type { Instant } from '#core/base/units.ts';
import { halveTargets, limitTargets } from '#core/range/target-limits.ts';
import type { Targets } from '#core/range/target.ts';
import { elapsedAt } from '#core/session/clock-tick.ts';
import type { Notes } from '#core/session/saved-session.ts';
import { isMoving } from '#core/session/session-phase.ts';
import type { Session } from '#core/session/session.ts';
import { changeTimetable, leavesCurrent } from '#core/session/timetable-change.ts';
import { bodyPositionOf } from '#core/tailoring/body-position.ts';
import type { Layout, LeavingPoint } from '#core/tailoring/layout.ts';
import { playableTimetable, type PlayedContent } from '#core/tailoring/playable-timetable.ts';
import { momentAt } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import type { SafetyLimits } from './safety-limits.ts';

/** What a session becomes by the answers as they stand now. */
export type Limited =
	| { readonly name: 'same' }
	| {
			readonly name: 'changed';
			readonly session: Session;
			readonly notes: Notes;
			/** What was to come and is left out now, by exercise; absent where nothing to come changed. */
			readonly gone?: readonly string[];
	  }
	/** Nothing of it is left. */
	| { readonly name: 'over' };

interface Played {
	readonly session: Session;
	readonly notes: Notes;
}

/** How something is laid out that begins now, without what was removed. */
export function layoutBy(
	{ strength, leftOut, unreplaced }: SafetyLimits,
	removed: readonly string[]
): Layout {
	return { strength, without: union(removed, leftOut), unreplaced };
}

/**
 * A session that was begun, with what is allowed now: nothing comes back that was left out, and no
 * target is further than it was, or than `most`. Stands still where what was being done is no more in it.
 */
export function limitSession(
	{ session, notes }: Played,
	content: PlayedContent,
	given: SafetyLimits,
	now: Instant,
	most: Targets = notes.targets
): Limited {
	const { exercises } = content;
	const layout = stricter(notes, given);
	const limit = (targets: Targets) =>
		halveTargets(exercises, limitTargets(exercises, targets, most), notes.levels, given.halved);
	const targets = limit(notes.targets);
	if (targets === notes.targets && isSame(layout, notes)) return { name: 'same' };
	// What was made easier on the way is laid out as it is asked for now; added time goes with the old phases.
	const planned = limit(limitTargets(exercises, notes.planned, notes.targets));
	const first = playableTimetable(content, planned, layout);
	if (!first) return { name: 'over' };
	const leaves = leavesCurrent(session, first, now);
	const from = leaves ? leftAt(session, exercises, now) : notes.from;
	const timetable = (from && playableTimetable(content, planned, { ...layout, from })) ?? first;
	const changed = changeTimetable(session, timetable, now);
	if (!changed) return { name: 'over' };
	const gone = goneFrom(session, timetable, now);
	const nearer = targets !== notes.targets;
	return {
		name: 'changed',
		session: leaves ? stopped(changed, now) : changed,
		notes: { ...notes, ...layout, ...(from && { from }), targets, planned, added: {} },
		...((gone.length > 0 || nearer) && { gone })
	};
}

function stricter(made: Layout, given: SafetyLimits): Layout {
	return {
		strength: made.strength === 'open' ? given.strength : 'locked',
		without: union(made.without, given.leftOut),
		unreplaced: union(made.unreplaced, given.unreplaced)
	};
}

function isSame(a: Layout, b: Layout): boolean {
	return (
		a.strength === b.strength &&
		a.without.length === b.without.length &&
		a.unreplaced.length === b.unreplaced.length
	);
}

/** Where somebody is who leaves what is being done. */
function leftAt(
	session: Session,
	exercises: PlayedContent['exercises'],
	now: Instant
): LeavingPoint | undefined {
	const { step } = momentAt(session.timetable, elapsedAt(session, now));
	const posture = exercises[step.exercise ?? '']?.posture;
	if (!posture || step.origin === undefined) return undefined;
	return { origin: step.origin, place: bodyPositionOf(posture.start) };
}

function stopped(session: Session, now: Instant): Session {
	if (!isMoving(session)) return session;
	return {
		...session,
		phase: { name: 'paused', elapsed: elapsedAt(session, now), reason: 'asked' }
	};
}

function goneFrom(session: Session, after: Timetable, now: Instant): readonly string[] {
	const { timetable } = session;
	const { phase } = momentAt(timetable, elapsedAt(session, now));
	const left = new Set(after.steps.map(({ exercise }) => exercise));
	const gone = timetable.steps.slice(phase.step).flatMap(({ exercise }) => exercise ?? []);
	return [...new Set(gone)].filter((id) => !left.has(id));
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
	return [...new Set([...a, ...b])];
}
