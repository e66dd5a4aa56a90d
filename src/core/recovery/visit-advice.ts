import type { Instant } from '#core/base/units.ts';
import type { Entry } from '#core/journal/entry.ts';
import { weekOf } from '#core/progress/calendar.ts';
import type { DayOf } from '#core/progression/practices.ts';
import { lastFullSpasm } from '#core/progression/recovery-told.ts';
import { muchUsualPain } from '#core/progression/step-points.ts';
import type { Today } from '#core/progression/today.ts';
import { lastingPainIn, lastingPainKey } from './lasting-pain.ts';
import { frequentLockUps } from './lock-ups.ts';

/**
 * Why a visit should be booked: pain that lasts, a way back that takes long, many lock-ups, or much
 * usual pain.
 */
export interface VisitAdvice {
	readonly reason: 'two-weeks' | 'six-weeks' | 'way-back' | 'lock-ups' | 'usual-pain';
	/** Stores that the person has been told. */
	readonly key: string;
}

/** The day by which the daily routine should be reached again (specification). */
const expectedDay = 15;

interface VisitContext {
	readonly now: Instant;
	readonly dayOf: DayOf;
	readonly today: Pick<Today, 'recovery' | 'usualPain'>;
	/** The keys of what the person has been told. */
	readonly told: readonly string[];
}

/** The gravest reason that the person has not been told yet. */
export function visitAdviceIn(
	entries: readonly Entry[],
	{ now, dayOf, today: { recovery, usualPain = 0 }, told }: VisitContext
): VisitAdvice | undefined {
	const lasting = lastingPainIn(entries, now, dayOf);
	const spasm = lastFullSpasm(entries);
	const late = recovery && recovery.stage !== 'daily' && spasm;
	const lockUps = frequentLockUps(entries, now, dayOf);
	const newest = Math.max(...lockUps.map(({ at }) => weekOf(dayOf(at))));
	const advices: readonly VisitAdvice[] = [
		...(lasting
			? [
					{
						reason: lasting.weeks === 6 ? 'six-weeks' : 'two-weeks',
						key: lastingPainKey(lasting)
					} as const
				]
			: []),
		...(late && dayOf(now) - dayOf(late.at) >= expectedDay
			? // The same key as pain after two weeks: one visit is enough for both.
				[{ reason: 'way-back', key: lastingPainKey({ weeks: 2, spasm: late.id }) } as const]
			: []),
		...(lockUps.length > 0 ? [{ reason: 'lock-ups', key: `lock-ups:${newest}` } as const] : []),
		...(usualPain >= muchUsualPain ? [{ reason: 'usual-pain', key: 'usual-pain' } as const] : [])
	];
	return advices.find(({ key }) => !told.includes(key));
}
