import type { Exercise } from '#core/exercise/exercise.ts';
import { checkInsIn, sessionsIn, spasmsIn, type Entry } from '#core/journal/entry.ts';
import { stoppedAt } from '#core/journal/stop.ts';
import type { DayOf } from '#core/journal/practices.ts';
import { isGoal } from '#core/range/ladder.ts';
import { after, milliseconds, type Instant } from '#core/units.ts';
import type { GateFacts } from './gate.ts';
import type { StrengthFacts } from './strength.ts';

/** Longest that anything of safety looks back: six weeks after a spasm are told for a while. */
const lookedBack = milliseconds(60 * 86_400_000);

/** What the journal of the last days, oldest first, says of strength. */
export interface Facts
	extends Omit<GateFacts, 'clear' | 'day'>, Omit<StrengthFacts, 'gateOpen' | 'now' | 'lastSpasm'> {
	readonly lastSpasmAt?: Instant;
}

export function factsOf(
	entries: readonly Entry[],
	exercises: Readonly<Record<string, Exercise>>,
	dayOf: DayOf
): Facts {
	const sessions = sessionsIn(entries);
	const lastSpasmAt = spasmsIn(entries).reduce<Instant | undefined>(
		(last, { at }) => (last === undefined || at > last ? at : last),
		undefined
	);
	const daysDone = new Map<string, Set<number>>();
	const levels = new Map<string, number>();
	for (const { steps, stops = [], ended } of sessions) {
		for (const { exercise, side, repetitions, measured } of steps) {
			const unit = exercises[exercise]?.range?.unit;
			if (measured && measured.unit === unit)
				levels.set(exercise, measured.level ?? measured.target);
			if (repetitions === 0 || stops.some((stop) => stoppedAt(stop, exercise, side))) continue;
			const days = daysDone.get(exercise) ?? new Set();
			daysDone.set(exercise, days.add(dayOf(ended)));
		}
	}
	return {
		...(lastSpasmAt !== undefined && { lastSpasmAt, lastSpasm: dayOf(lastSpasmAt) }),
		pains: checkInsIn(entries).flatMap(({ pain }) => pain ?? []),
		practised: sessions
			.filter(({ steps }) => steps.some(({ exercise }) => exercises[exercise]?.kind === 'mobility'))
			.map(({ ended }) => dayOf(ended)),
		daysDone: Object.fromEntries([...daysDone].map(([id, days]) => [id, days.size])),
		atGoal: [...levels].flatMap(([id, level]) => {
			const range = exercises[id]?.range;
			return range && isGoal(range, level) ? [id] : [];
		})
	};
}

/** From when on the journal has to be read. */
export function readFrom(now: Instant): Instant {
	return after(now, milliseconds(-lookedBack));
}
