import type { Happening } from '#core/journal/entry.ts';
import type { DayOf } from '#core/journal/practices.ts';
import type { Day } from '#core/range/practice-day.ts';
import type { Milliseconds } from '#core/units.ts';
import { milliseconds } from '#core/units.ts';

/** What somebody did for the back on one day. Rest and a bad day looked after are care too. */
export interface Care {
	readonly sessions: number;
	readonly practised: Milliseconds;
	/** The worst that was answered, 0 to 10. */
	readonly pain?: number;
	readonly spasms: number;
}

export type Cares = ReadonlyMap<Day, Care>;

/** Pain of more than 3 is more than safe to move in (Thomeé 1997). */
const painful = 3;

export function isPainful({ pain = 0 }: Care): boolean {
	return pain > painful;
}

export type KindOfDay = 'practice' | 'rest' | 'spasm';

/** What a day was above all: a spasm outweighs the rest of it. */
export function kindOf({ sessions, spasms }: Care): KindOfDay {
	if (spasms > 0) return 'spasm';
	return sessions > 0 ? 'practice' : 'rest';
}

type Changing = { -readonly [Field in keyof Care]: Care[Field] };

export function caresIn(entries: readonly Happening[], dayOf: DayOf): Cares {
	const days = new Map<Day, Changing>();
	for (const entry of entries) {
		if (!isCare(entry)) continue;
		const day = dayOf(entry.kind === 'session' ? entry.ended : entry.at);
		const own = days.get(day) ?? { sessions: 0, practised: milliseconds(0), spasms: 0 };
		days.set(day, own);
		for (const pain of painsIn(entry)) own.pain = Math.max(pain, own.pain ?? pain);
		if (entry.kind === 'spasm') own.spasms++;
		if (entry.kind !== 'session') continue;
		own.sessions++;
		own.practised = milliseconds(own.practised + entry.practised);
	}
	return days;
}

type CareTaken = Extract<Happening, { kind: 'session' | 'check-in' | 'spasm' | 'self-care' }>;

/** Neither measuring nor answering for safety looks after the back. */
function isCare(entry: Happening): entry is CareTaken {
	return ['session', 'check-in', 'spasm', 'self-care'].includes(entry.kind);
}

function painsIn(entry: CareTaken): readonly number[] {
	if (entry.kind === 'self-care') return [];
	const asked = [entry.pain];
	if (entry.kind === 'session') asked.push(entry.worstPain);
	if (entry.kind === 'check-in') asked.push(entry.morning);
	return asked.filter((pain) => pain !== undefined);
}

export interface Sum {
	readonly sessions: number;
	readonly practised: Milliseconds;
	/** With at least one session. */
	readonly practice: number;
	/** Looked after without one. */
	readonly rest: number;
	readonly spasm: number;
}

/** Of the days from `from` up to and without `until`. */
export function sumOf(cares: Cares, from = -Infinity, until = Infinity): Sum {
	const sum = { sessions: 0, practised: 0, practice: 0, rest: 0, spasm: 0 };
	for (const [day, care] of cares) {
		if (day < from || day >= until) continue;
		sum.sessions += care.sessions;
		sum.practised += care.practised;
		if (care.sessions > 0) sum.practice++;
		if (care.spasms > 0) sum.spasm++;
		if (kindOf(care) === 'rest') sum.rest++;
	}
	return { ...sum, practised: milliseconds(sum.practised) };
}
