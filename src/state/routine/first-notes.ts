import type { Targets } from '#core/range/target.ts';
import { layoutWithin } from '#core/safety/limit-session.ts';
import type { SafetyLimits } from '#core/safety/safety-limits.ts';
import type { Notes } from '#core/session/saved-session.ts';
import { noAnswers } from '#core/session/session-answers.ts';
import type { Layout } from '#core/tailoring/layout.ts';
import { playableTimetable } from '#core/tailoring/playable-timetable.ts';
import { applyAdjustments } from '#core/timetable/phase-adjustments.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import type { Playable } from './playable.ts';
import { targetsBeforeHistory } from './todays-timetable.ts';

/** The notes before the journal is read. */
export function notesWithoutHistory({ exercises, removed }: Playable, limits: SafetyLimits): Notes {
	return firstNotes(targetsBeforeHistory(exercises, limits), layoutWithin(limits, removed));
}

/** The notes with which a session begins. */
export function firstNotes(targets: Targets, layout: Layout): Notes {
	const levels = targets;
	return { planned: targets, targets, levels, ...layout, added: {}, answers: noAnswers, stops: [] };
}

/** The timetable of the playable, with its adjustments; undefined if no exercise is left. */
export function timetableFor(
	playable: Playable,
	{ planned, added, ...layout }: Pick<Notes, 'planned' | 'added'> & Layout
): Timetable | undefined {
	const timetable = playableTimetable(playable, planned, layout);
	return timetable && applyAdjustments(timetable, added);
}
