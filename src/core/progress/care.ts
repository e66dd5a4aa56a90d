import type { Milliseconds, Day } from '#core/base/units.ts';
import { milliseconds } from '#core/base/units.ts';
import { completedSteps } from '#core/journal/completed.ts';
import type { Happening } from '#core/journal/entry.ts';
import type { DayOf } from '#core/progression/practices.ts';

/** What somebody did for the back on one day. Rest and a bad day looked after are care too. */
export interface Care {
	/** In which something was completed. */
	readonly sessions: number;
	readonly practised: Milliseconds;
	/** The worst that was answered, 0 to 10. */
	readonly pain?: number;
	/** The same, but for sessions in which something was stopped: that pain belongs to what was stopped. */
	readonly painApart?: number;
	readonly spasms: number;
	/** How often something was stopped because it hurt. */
	readonly stops: number;
}

export type Cares = ReadonlyMap<Day, Care>;

/** Pain of more than 3 is more than safe to move in (Thomeé 1997). */
const painful = 3;

export function isPainful({ pain = 0 }: Pick<Care, 'pain'>): boolean {
	return pain > painful;
}

export type KindOfDay = 'practice' | 'rest' | 'spasm' | 'stop';

/** What a day was above all: a spasm outweighs the rest of it, and a stop is no rest. */
export function kindOf({ sessions, spasms, stops }: Care): KindOfDay {
	if (spasms > 0) return 'spasm';
	if (sessions > 0) return 'practice';
	return stops > 0 ? 'stop' : 'rest';
}

const nothing: Care = { sessions: 0, practised: milliseconds(0), spasms: 0, stops: 0 };

type Changing = { -readonly [Field in keyof Care]: Care[Field] };

export function caresIn(entries: readonly Happening[], dayOf: DayOf): Cares {
	const days = new Map<Day, Changing>();
	for (const entry of entries) {
		if (!isCare(entry)) continue;
		const day = dayOf(entry.kind === 'session' ? entry.ended : entry.at);
		const own = days.get(day) ?? { ...nothing };
		days.set(day, own);
		const stops = entry.kind === 'session' ? (entry.stops?.length ?? 0) : 0;
		for (const pain of painsIn(entry)) {
			own.pain = Math.max(pain, own.pain ?? pain);
			if (stops === 0) own.painApart = Math.max(pain, own.painApart ?? pain);
		}
		own.stops += stops;
		if (entry.kind === 'spasm') own.spasms++;
		if (entry.kind !== 'session' || completedSteps(entry).length === 0) continue;
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
	/** With a stop, and neither a session nor a spasm. */
	readonly stop: number;
}

/** Of the days from `from` up to and without `until`. */
export function sumOf(cares: Cares, from = -Infinity, until = Infinity): Sum {
	const sum = { sessions: 0, practised: 0, practice: 0, rest: 0, spasm: 0, stop: 0 };
	for (const [day, care] of cares) {
		if (day < from || day >= until) continue;
		sum.sessions += care.sessions;
		sum.practised += care.practised;
		if (care.sessions > 0) sum.practice++;
		if (care.spasms > 0) sum.spasm++;
		if (kindOf(care) === 'rest') sum.rest++;
		if (kindOf(care) === 'stop') sum.stop++;
	}
	return { ...sum, practised: milliseconds(sum.practised) };
}
