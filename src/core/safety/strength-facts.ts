import { after, dayLength, milliseconds, type Instant } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { answersThatCount } from '#core/readings/answers-that-count.ts';
import { completedSteps, isCompleted } from '#core/readings/completed.ts';
import { outcomeOf } from '#core/readings/step-outcome.ts';
import { sessionsIn, type Entry } from '#core/journal/entry.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { lastFullSpasm } from '#core/progression/recovery-told.ts';
import { shallower } from '#core/range/depth.ts';
import { firstLevel, isGoal } from '#core/range/ladder.ts';
import type { UnlockFacts } from './strength-unlock.ts';
import type { StrengthFacts } from './strength.ts';

/**
 * The longest time that the safety rules look back. It exceeds six weeks, because pain that lasts
 * so long after a spasm is reported for a while.
 */
const longestLookBack = milliseconds(60 * dayLength);

/** What the recent entries of the journal, oldest first, say about strength. */
export interface StrengthRecord
	extends
		Omit<UnlockFacts, 'clear' | 'day' | 'recovery'>,
		Omit<StrengthFacts, 'gateOpen' | 'now' | 'lastSpasm'> {
	readonly lastSpasmAt?: Instant;
}

export function strengthRecordIn(
	entries: readonly Entry[],
	exercises: Readonly<Record<string, Exercise>>,
	dayOf: DayOf
): StrengthRecord {
	const sessions = sessionsIn(entries);
	const pains = answersThatCount(entries, dayOf).flatMap(({ pain }) => pain ?? []);
	const lastSpasmAt = lastFullSpasm(entries)?.at;
	const daysDone = new Map<string, Set<number>>();
	const levels = new Map<string, number>();
	for (const session of sessions) {
		for (const step of session.steps) {
			const { exercise, measured } = step;
			const range = exercises[exercise]?.range;
			const done = isCompleted(session, step);
			const outcome = outcomeOf(session, step);
			if (range && outcome && measured?.unit === range.unit) {
				const { level, easedTo: sessionLevel = level } = outcome;
				const before = levels.get(exercise) ?? firstLevel(range);
				levels.set(exercise, done ? sessionLevel : shallower(range, sessionLevel, before));
			}
			if (!done) continue;
			const days = daysDone.get(exercise) ?? new Set();
			daysDone.set(exercise, days.add(dayOf(session.ended)));
		}
	}
	return {
		...(lastSpasmAt !== undefined && { lastSpasmAt, lastSpasm: dayOf(lastSpasmAt) }),
		pains,
		painAnswers: pains.length + sessions.filter(({ pain }) => pain !== undefined).length,
		practised: sessions
			.filter((session) =>
				completedSteps(session).some(({ exercise }) => exercises[exercise]?.kind === 'mobility')
			)
			.map(({ ended }) => dayOf(ended)),
		daysDone: Object.fromEntries([...daysDone].map(([id, days]) => [id, days.size])),
		atGoal: [...levels].flatMap(([id, level]) => {
			const range = exercises[id]?.range;
			return range && isGoal(range, level) ? [id] : [];
		})
	};
}

/** The time from which on the journal must be read. */
export function journalReadStart(now: Instant): Instant {
	return after(now, milliseconds(-longestLookBack));
}
