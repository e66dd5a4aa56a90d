import type { Instant } from '#core/base/units.ts';
import { halveTargets, limitTargets } from '#core/range/target-limits.ts';
import type { Targets } from '#core/range/target.ts';
import { elapsedAt } from '#core/session/clock-tick.ts';
import type { Notes } from '#core/session/saved-session.ts';
import { isMoving } from '#core/session/session-phase.ts';
import type { Session } from '#core/session/session.ts';
import { changeTimetable, lacksCurrentStep } from '#core/session/timetable-change.ts';
import { bodyPositionOf } from '#core/tailoring/body-position.ts';
import type { Layout, LeavingPoint } from '#core/tailoring/layout.ts';
import { playableTimetable, type PlayableContent } from '#core/tailoring/playable-timetable.ts';
import { momentAt } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import type { SafetyLimits } from './safety-limits.ts';

/** The result of applying the current safety limits to a session. */
export type LimitResult =
	| { readonly name: 'same' }
	| {
			readonly name: 'changed';
			readonly session: Session;
			readonly notes: Notes;
			/** The ids of coming exercises that are left out now; absent if nothing to come changed. */
			readonly gone?: readonly string[];
	  }
	/** No step is left. */
	| { readonly name: 'over' };

interface SessionWithNotes {
	readonly session: Session;
	readonly notes: Notes;
}

/** The layout of a session that begins now, without the exercises that the person removed. */
export function layoutWithin(
	{ strength, leftOut, unreplaced }: SafetyLimits,
	removed: readonly string[]
): Layout {
	return { strength, without: union(removed, leftOut), unreplaced };
}

/**
 * Applies the current limits to a session under way. Nothing that was left out comes back, and no
 * target is further than it was, or further than in `most`. The session pauses if its current step
 * is left out.
 */
export function limitSession(
	{ session, notes }: SessionWithNotes,
	content: PlayableContent,
	limits: SafetyLimits,
	now: Instant,
	most: Targets = notes.targets
): LimitResult {
	const { exercises } = content;
	const layout = stricterLayout(notes, limits);
	const limit = (targets: Targets) =>
		halveTargets(exercises, limitTargets(exercises, targets, most), notes.levels, limits.halved);
	const targets = limit(notes.targets);
	if (targets === notes.targets && isSameLayout(layout, notes)) return { name: 'same' };
	// The new timetable has the eased targets. Added time belongs to the old phases and is dropped.
	const planned = limit(limitTargets(exercises, notes.planned, notes.targets));
	const timetableFromStart = playableTimetable(content, planned, layout);
	if (!timetableFromStart) return { name: 'over' };
	const losesCurrent = lacksCurrentStep(session, timetableFromStart, now);
	const from = losesCurrent ? leavingPoint(session, exercises, now) : notes.from;
	const timetable =
		(from && playableTimetable(content, planned, { ...layout, from })) ?? timetableFromStart;
	const changed = changeTimetable(session, timetable, now);
	if (!changed) return { name: 'over' };
	const gone = droppedExercises(session, timetable, now);
	const targetsChanged = targets !== notes.targets;
	return {
		name: 'changed',
		session: losesCurrent ? pauseIfMoving(changed, now) : changed,
		notes: { ...notes, ...layout, ...(from && { from }), targets, planned, added: {} },
		...((gone.length > 0 || targetsChanged) && { gone })
	};
}

function stricterLayout(made: Layout, limits: SafetyLimits): Layout {
	return {
		strength: made.strength === 'open' ? limits.strength : 'locked',
		without: union(made.without, limits.leftOut),
		unreplaced: union(made.unreplaced, limits.unreplaced)
	};
}

function isSameLayout(a: Layout, b: Layout): boolean {
	return (
		a.strength === b.strength &&
		a.without.length === b.without.length &&
		a.unreplaced.length === b.unreplaced.length
	);
}

/** The current step and body position, from which the transfers are laid. */
function leavingPoint(
	session: Session,
	exercises: PlayableContent['exercises'],
	now: Instant
): LeavingPoint | undefined {
	const { step } = momentAt(session.timetable, elapsedAt(session, now));
	const posture = exercises[step.exercise ?? '']?.posture;
	if (!posture || step.origin === undefined) return undefined;
	return { origin: step.origin, place: bodyPositionOf(posture.start) };
}

function pauseIfMoving(session: Session, now: Instant): Session {
	if (!isMoving(session)) return session;
	return {
		...session,
		phase: { name: 'paused', elapsed: elapsedAt(session, now), reason: 'asked' }
	};
}

function droppedExercises(session: Session, after: Timetable, now: Instant): readonly string[] {
	const { timetable } = session;
	const { phase } = momentAt(timetable, elapsedAt(session, now));
	const remaining = new Set(after.steps.map(({ exercise }) => exercise));
	const gone = timetable.steps.slice(phase.step).flatMap(({ exercise }) => exercise ?? []);
	return [...new Set(gone)].filter((id) => !remaining.has(id));
}

function union(a: readonly string[], b: readonly string[]): readonly string[] {
	return [...new Set([...a, ...b])];
}
