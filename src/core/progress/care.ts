import type { Milliseconds, Day } from '#core/base/units.ts';
import { milliseconds } from '#core/base/units.ts';
import { answersThatCount } from '#core/readings/answers-that-count.ts';
import { completedSteps } from '#core/readings/completed.ts';
import type { Happening } from '#core/journal/entry.ts';
import { isBrief } from '#core/journal/spasm.ts';
import type { DayOf } from '#core/progression/practices.ts';

/** Self-care and practice of one day. A rest day and a bad day that was logged count as care too. */
export interface Care {
	/** Sessions with a completed step. */
	readonly sessions: number;
	readonly practised: Milliseconds;
	/** The worst pain answered, 0 to 10. */
	readonly pain?: number;
	/**
	 * The worst pain outside of sessions with a stop, because that pain belongs to the movement that
	 * was stopped.
	 */
	readonly painWithoutStops?: number;
	readonly spasms: number;
	/** Spasms of under two minutes, which are not among the others. */
	readonly lockUps: number;
	/** Number of stops because of pain. */
	readonly stops: number;
}

export type Cares = ReadonlyMap<Day, Care>;

/** The safe limit of pain while moving (Thomeé 1997). */
const safePain = 3;

export function isPainful({ pain = 0 }: Pick<Care, 'pain'>): boolean {
	return pain > safePain;
}

export type KindOfDay = 'practice' | 'rest' | 'spasm' | 'lock-up' | 'stop';

/** The most important thing of a day: a spasm outweighs all else, and a day with a stop is no rest. */
export function kindOf({ sessions, spasms, lockUps, stops }: Care): KindOfDay {
	if (spasms > 0) return 'spasm';
	if (lockUps > 0) return 'lock-up';
	if (sessions > 0) return 'practice';
	return stops > 0 ? 'stop' : 'rest';
}

export const noCare: Care = {
	sessions: 0,
	practised: milliseconds(0),
	spasms: 0,
	lockUps: 0,
	stops: 0
};

type MutableCare = { -readonly [Field in keyof Care]: Care[Field] };

export function caresIn(entries: readonly Happening[], dayOf: DayOf): Cares {
	const days = new Map<Day, MutableCare>();
	const answers = answersThatCount(entries, dayOf);
	const others = entries.filter(({ kind }) => kind !== 'check-in');
	for (const entry of [...answers, ...others]) {
		if (!isCare(entry)) continue;
		const day = dayOf(entry.kind === 'session' ? entry.ended : entry.at);
		const own = days.get(day) ?? { ...noCare };
		days.set(day, own);
		const stops = entry.kind === 'session' ? (entry.stops?.length ?? 0) : 0;
		for (const pain of painsIn(entry)) {
			own.pain = Math.max(pain, own.pain ?? pain);
			if (stops === 0) own.painWithoutStops = Math.max(pain, own.painWithoutStops ?? pain);
		}
		own.stops += stops;
		if (entry.kind === 'spasm') own[isBrief(entry) ? 'lockUps' : 'spasms']++;
		if (entry.kind !== 'session' || completedSteps(entry).length === 0) continue;
		own.sessions++;
		own.practised = milliseconds(own.practised + entry.practised);
	}
	return days;
}

type CareTaken = Extract<Happening, { kind: 'session' | 'check-in' | 'spasm' | 'self-care' }>;

/** Whether an entry is care for the back; measurements and safety answers are not. */
function isCare(entry: Happening): entry is CareTaken {
	return ['session', 'check-in', 'spasm', 'self-care'].includes(entry.kind);
}

function painsIn(entry: CareTaken): readonly number[] {
	if (entry.kind === 'self-care') return [];
	// The pain of some seconds says nothing about the day.
	if (entry.kind === 'spasm' && isBrief(entry)) return [];
	const pains = [entry.pain];
	if (entry.kind === 'session') pains.push(entry.worstPain);
	if (entry.kind === 'check-in') pains.push(entry.morning);
	return pains.filter((pain) => pain !== undefined);
}

/** The first day with care; today if there is none. */
export function firstCareDay(cares: Cares, today: Day): Day {
	return [...cares.keys()].reduce((least, day) => Math.min(least, day), today);
}

/** The days with a spasm that was more than a lock-up, in order. */
export function spasmDays(cares: Cares): readonly Day[] {
	return [...cares].flatMap(([day, { spasms }]) => (spasms > 0 ? [day] : [])).sort((a, b) => a - b);
}

export interface Sum {
	readonly sessions: number;
	readonly practised: Milliseconds;
	/** Days with at least one session. */
	readonly practice: number;
	/** Days with care but no session. */
	readonly rest: number;
	readonly spasm: number;
	/** Days with a lock-up. */
	readonly lockUp: number;
	/** Days with a stop, and neither a session, a spasm nor a lock-up. */
	readonly stop: number;
	/** All other days with care: with a spasm, a lock-up or a stop, and no session. */
	readonly hurt: number;
}

/** The sums of the days from `from` to before `until`. */
export function sumOf(cares: Cares, from = -Infinity, until = Infinity): Sum {
	const sum = { sessions: 0, practised: 0, practice: 0, rest: 0, hurt: 0 };
	const kinds = { spasm: 0, lockUp: 0, stop: 0 };
	for (const [day, care] of cares) {
		if (day < from || day >= until) continue;
		sum.sessions += care.sessions;
		sum.practised += care.practised;
		if (care.sessions > 0) sum.practice++;
		else if (kindOf(care) === 'rest') sum.rest++;
		else sum.hurt++;
		if (care.spasms > 0) kinds.spasm++;
		if (care.lockUps > 0) kinds.lockUp++;
		if (kindOf(care) === 'stop') kinds.stop++;
	}
	return { ...sum, ...kinds, practised: milliseconds(sum.practised) };
}
