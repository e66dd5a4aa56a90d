import { factsKept, sessionsKept, type Fact, type SessionFact, type StepFact } from './fact.ts';

/** What happened on one day of care. */
export interface DayCount {
	readonly sessions: number;
	readonly minutes: number;
	readonly stops: number;
	readonly spasms: number;
	/** Spasms of under two minutes. */
	readonly lockUps: number;
	readonly pains: readonly number[];
}

/** Done at least once, and not stopped. */
export function isDone({ times, stopped }: StepFact): boolean {
	return times > 0 && !stopped;
}

export function isPractice({ steps }: SessionFact): boolean {
	return steps.some(isDone);
}

export function isLockUp({ minutes }: { readonly minutes: number }): boolean {
	return minutes < 2;
}

export function stopsIn({ steps, stopped }: SessionFact) {
	return [...steps.map((step) => step.stopped), stopped].filter((kind) => kind !== undefined);
}

const nothing: DayCount = { sessions: 0, minutes: 0, stops: 0, spasms: 0, lockUps: 0, pains: [] };

/**
 * The days of care. Measuring is none; an answer about the days after a session is one, on the day
 * on which it was given.
 */
export function countDays(facts: readonly Fact[]): ReadonlyMap<number, DayCount> {
	const all = factsKept(facts).flatMap((fact) => countsOf(fact));
	const days = new Map<number, DayCount>();
	for (const [day, own] of all) {
		const sum = days.get(day) ?? nothing;
		days.set(day, {
			sessions: sum.sessions + own.sessions,
			minutes: sum.minutes + own.minutes,
			stops: sum.stops + own.stops,
			spasms: sum.spasms + own.spasms,
			lockUps: sum.lockUps + own.lockUps,
			pains: [...sum.pains, ...own.pains]
		});
	}
	return days;
}

function countsOf(fact: Fact): readonly (readonly [day: number, count: DayCount])[] {
	switch (fact.kind) {
		case 'session': {
			const { day, minutes, pain, worst, after } = fact;
			const pains = [pain, worst].filter((each) => each !== undefined);
			const own = { ...nothing, stops: stopsIn(fact).length, pains };
			return [
				[day, isPractice(fact) ? { ...own, sessions: 1, minutes } : own],
				...(after ? [[after.day, nothing] as const] : [])
			];
		}
		case 'spasm':
			return [
				[
					fact.day,
					isLockUp(fact)
						? { ...nothing, lockUps: 1 }
						: { ...nothing, spasms: 1, pains: [fact.pain] }
				]
			];
		case 'check-in':
		case 'morning':
			return [[fact.day, { ...nothing, pains: [fact.pain] }]];
		case 'self-care':
			return [[fact.day, nothing]];
		case 'measurement':
			return [];
	}
}

/** The sums of days from one to another, both included. */
export function sumDays(facts: readonly Fact[], from = -Infinity, to = Infinity) {
	const days = [...countDays(facts)].flatMap(([day, own]) => (day >= from && day <= to ? own : []));
	const count = (holds: (day: DayCount) => boolean) => days.filter(holds).length;
	const sum = (of: 'sessions' | 'minutes') => days.reduce((all, day) => all + day[of], 0);
	const hurts = ({ spasms, lockUps, stops }: DayCount) => spasms + lockUps + stops > 0;
	return {
		sessions: sum('sessions'),
		minutes: sum('minutes'),
		practice: count(({ sessions }) => sessions > 0),
		rest: count((day) => day.sessions === 0 && !hurts(day)),
		hurt: count((day) => day.sessions === 0 && hurts(day)),
		spasm: count(({ spasms }) => spasms > 0),
		lockUp: count(({ lockUps }) => lockUps > 0),
		stop: count((day) => day.sessions + day.spasms + day.lockUps === 0 && day.stops > 0)
	};
}

/** Days of practice a week from the first day of care on, or from a later day. */
export function practiceDaysAWeek(facts: readonly Fact[], from: number, to: number): number {
	const first = Math.max(from, Math.min(...countDays(facts).keys()));
	return (sumDays(facts, first, to).practice / (to - first + 1)) * 7;
}

export function mondayOn(day: number): number {
	const weekday = new Date(day * 86_400_000).getUTCDay();
	return day - ((weekday + 6) % 7);
}

/** Of each week with an answer: the least, the median and the worst of each day's worst pain. */
export function countPain(facts: readonly Fact[], from = -Infinity, to = Infinity) {
	const worst = [...countDays(facts)]
		.filter(([day, { pains }]) => day >= from && day <= to && pains.length > 0)
		.map(([day, { pains }]) => ({ monday: mondayOn(day), pain: Math.max(...pains) }));
	return [...Map.groupBy(worst, ({ monday }) => monday)]
		.toSorted(([a], [b]) => a - b)
		.map(([monday, days]) => {
			const pains = days.map(({ pain }) => pain).toSorted((a, b) => a - b);
			const [low, high] = [Math.floor((pains.length - 1) / 2), Math.floor(pains.length / 2)];
			const middle = pains.slice(low, high + 1);
			const median = middle.reduce((sum, pain) => sum + pain, 0) / middle.length;
			return { monday, least: pains[0], median, worst: pains.at(-1), days: pains.length };
		});
}

/** How often sessions of these days were told to have felt in each way. */
export function countFeelings(facts: readonly Fact[], from = -Infinity, to = Infinity) {
	return tally(sessionsBetween(facts, from, to).flatMap(({ felt }) => felt ?? []));
}

/** How often the back was in each way in the days after these days. */
export function countResponses(facts: readonly Fact[], from = -Infinity, to = Infinity) {
	return tally(sessionsBetween(facts, from, to).flatMap(({ after }) => after?.answer ?? []));
}

export function sessionsBetween(
	facts: readonly Fact[],
	from: number,
	to: number
): readonly SessionFact[] {
	return sessionsKept(facts).filter(({ day }) => day >= from && day <= to);
}

function tally(answers: readonly string[]): Readonly<Record<string, number>> {
	const groups = Map.groupBy(answers, (answer) => answer);
	return Object.fromEntries([...groups].map(([answer, { length }]) => [answer, length]));
}
