import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { changesOf } from '#core/progress/change.ts';
import { rangeLinesIn } from '#core/progress/range-line.ts';
import { lastReached } from './last-reached.ts';
import { heelGap, seatedTwist } from '#core/progression/practice.fake.ts';
import { practicesIn } from '#core/progression/practices.ts';
import { todaysPlans } from '#core/progression/todays-plans.ts';
import { depthOf, valueAtDepth } from '#core/range/depth.ts';
import { arch, twist } from '#core/routine/routine.fake.ts';
import { strengthRecordIn } from '#core/safety/strength-facts.ts';
import { checkInAt, entryAt } from '#core/journal/entry.fake.ts';
import type { Happening, SessionEntry, StepDone } from '#core/journal/entry.ts';
import { stopKinds } from '#core/journal/stop.ts';

const dayLength = 86_400_000;
const dayOf = (moment: number) => Math.floor(moment / dayLength);
const exercises: Readonly<Record<string, Exercise>> = {
	twist: { ...twist, range: seatedTwist, kind: 'strength' },
	arch: { ...arch, range: heelGap, kind: 'mobility' }
};
const rangeOf = (key: string) => exercises[key.split(':')[0] ?? '']?.range ?? seatedTwist;

interface Done {
	/** Steps, from the time before. */
	readonly by: number;
	/** Steps short of the target, and nearer than the level the target is. */
	readonly short: number;
	readonly less: number;
	readonly repetitions: number;
	readonly answered: boolean;
}

const rarely = <Value>(usual: Value, other: fc.Arbitrary<Value>) =>
	fc.oneof({ weight: 9, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: other });

const aDone: fc.Arbitrary<Done> = fc.record({
	by: fc.constantFrom(0, 0, 0, 0, 1, 1, 1, -4),
	short: rarely(0, fc.nat({ max: 5 })),
	less: rarely(0, fc.nat({ max: 12 })),
	repetitions: rarely(2, fc.constantFrom(0, 1)),
	answered: rarely(true, fc.constant(false))
});

const aDay = fc.record({
	gap: rarely(1, fc.constantFrom(0, 2, 3, 5, 10, 40)),
	left: aDone,
	right: aDone,
	arch: aDone,
	pain: rarely(1, fc.integer({ min: 0, max: 8 })),
	early: rarely(false, fc.constant(true))
});

const aPlateau = fc.record({
	short: fc.integer({ min: 2, max: 6 }),
	from: fc.nat({ max: 2 })
});

/** Mostly good days that climb, or that stay where they fall short: of random ones nothing ever becomes more. */
const histories: fc.Arbitrary<readonly SessionEntry[]> = fc
	.record({
		days: fc.array(aDay, { minLength: 1, maxLength: 9 }),
		start: fc.nat({ max: 20 }),
		plateau: fc.option(aPlateau)
	})
	.map(({ days, start, plateau }) => {
		const depths: Record<string, number> = {};
		let day = 100;
		return days.map(({ gap, left, right, arch, pain, early }, index) => {
			day += gap;
			const step = (exercise: string, side: Side | undefined, done: Done): StepDone => {
				const key = `${exercise}:${side}`;
				const range = rangeOf(exercise);
				const short = plateau && index >= plateau.from ? plateau.short : done.short;
				const stays = plateau && index > plateau.from;
				depths[key] ??= depthOf(range, range.start) + start;
				if (index > 0 && !stays) depths[key] += done.by * range.step;
				const depth = Math.min(depths[key] ?? 0, depthOf(range, range.goal));
				const at = (nearer: number) => valueAtDepth(range, Math.max(0, depth - nearer));
				const reached = short > 0 ? at(done.less + short) : ('target' as const);
				return {
					...{ exercise, ...(side && { side }), repetitions: done.repetitions },
					measured: {
						unit: range.unit,
						...(done.less > 0 && { level: at(0) }),
						target: at(done.less),
						...(done.answered && { reached })
					}
				};
			};
			return entryAt(day * dayLength + index * 1000, {
				steps: [
					step('twist', 'left', left),
					step('twist', 'right', right),
					step('arch', undefined, arch)
				],
				...(early && { ending: 'early' as const }),
				...{ worstPain: pain, pain }
			});
		});
	});

interface Spoilt {
	readonly before: readonly SessionEntry[];
	readonly after: readonly SessionEntry[];
	readonly today: { readonly day: number; readonly pain: number; readonly firstHour: boolean };
}

/** One movement of one session was stopped, or not done even once. */
const spoilt: fc.Arbitrary<Spoilt> = fc
	.record({
		history: histories,
		others: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 2 })), { maxLength: 2 }),
		which: fc.nat(),
		step: fc.nat({ max: 2 }),
		stop: fc.boolean(),
		kind: fc.option(fc.constantFrom(...stopKinds), { nil: undefined }),
		later: fc.constantFrom(0, 1, 1, 1, 2, 5, 10, 40),
		pain: rarely(1, fc.integer({ min: 0, max: 7 })),
		firstHour: rarely(false, fc.constant(true))
	})
	.map(({ history, others, which, step, stop, kind, later, pain, firstHour }) => {
		const before = others.reduce(
			(sessions, [at, of]) => stoppedIn(sessions, at, of),
			history as readonly SessionEntry[]
		);
		const after = stop ? stoppedIn(before, which, step, kind) : undoneIn(before, which, step);
		const last = Math.max(...before.map(({ ended }) => dayOf(ended)));
		return { before, after, today: { day: last + later, pain, firstHour } };
	});

function stoppedIn(
	sessions: readonly SessionEntry[],
	which: number,
	step: number,
	kind?: (typeof stopKinds)[number]
): readonly SessionEntry[] {
	return sessions.map((session, index) => {
		const done = session.steps[step];
		if (!done || index !== which % sessions.length) return session;
		const { exercise, side } = done;
		const stop = { at: session.ended, exercise, ...(side && { side }), ...(kind && { kind }) };
		return { ...session, stops: [...(session.stops ?? []), stop] };
	});
}

function undoneIn(
	sessions: readonly SessionEntry[],
	which: number,
	step: number
): readonly SessionEntry[] {
	return sessions.map((session, index) =>
		index !== which % sessions.length
			? session
			: {
					...session,
					steps: session.steps.map((each, at) => (at === step ? { ...each, repetitions: 0 } : each))
				}
	);
}

/** With the pain of each day before it, so that good days are known to be good. */
function asked(sessions: readonly SessionEntry[]): readonly Happening[] {
	return sessions.flatMap((session) => [
		checkInAt(session.began - 500, { pain: 1, morning: 1 }),
		session
	]);
}

/** All that could have become more, each as a depth or a count; nothing is less than any. */
function known(
	sessions: readonly SessionEntry[],
	today: Spoilt['today']
): ReadonlyMap<string, number> {
	const entries = asked(sessions);
	const lines = rangeLinesIn(exercises, entries, dayOf);
	const plans = todaysPlans(exercises, practicesIn(exercises, entries, dayOf), today);
	const facts = strengthRecordIn(entries, exercises, dayOf);
	const reached = lastReached(exercises, entries);
	return new Map([
		...Object.entries(plans).flatMap(([key, { level, target }]) => [
			[`level ${key}`, depthOf(rangeOf(key), level)] as const,
			[`target ${key}`, target === undefined ? -Infinity : depthOf(rangeOf(key), target)] as const
		]),
		...Object.entries(reached).map(
			([key, value]) => [`reached ${key}`, depthOf(rangeOf(key), value)] as const
		),
		...changesOf(lines, rangeOf).map(
			({ exercise, side, further }) => [`further ${exercise}:${side}`, further] as const
		),
		...[...lines].flatMap(([exercise, both]) =>
			both.map(({ side, weeks }) => {
				const times = weeks.reduce((sum, week) => sum + week.times, 0);
				return [`times ${exercise}:${side}`, times] as const;
			})
		),
		...Object.entries(facts.daysDone).map(([id, days]) => [`days ${id}`, days] as const),
		...Object.keys(exercises).map(
			(id) => [`goal ${id}`, facts.atGoal.includes(id) ? 1 : 0] as const
		),
		['practised', facts.practised.length] as const
	]);
}

test('a stop, or a step of no repetition, makes nothing more: neither reached, nor further, nor done, nor asked', () => {
	let less = 0;
	fc.assert(
		fc.property(spoilt, ({ before, after, today }) => {
			const [usual, spoiltBy] = [known(before, today), known(after, today)];
			for (const [name, value] of spoiltBy) {
				const was = usual.get(name) ?? -Infinity;
				if (value < was) less++;
				if (value > was) throw new Error(`${name}: ${value} became of ${was}`);
			}
		}),
		{ numRuns: 2000 }
	);
	expect(less).toBeGreaterThan(1000);
});

const spoilers = fc.constantFrom<
	(sessions: readonly SessionEntry[], which: number, step: number) => readonly SessionEntry[]
>(stoppedIn, undoneIn);

test('what was stopped or not done even once tells no more than if it had never been begun', () => {
	const today = { day: 200, pain: 1, firstHour: false };
	fc.assert(
		fc.property(histories, spoilers, fc.nat(), fc.nat({ max: 2 }), (history, spoil, nth, step) => {
			fc.pre(history.length > 1);
			// Where it was begun with is where it was asked first, done or not.
			const which = 1 + (nth % (history.length - 1));
			const never = history.map((session, index) =>
				index === which ? without(session, step) : session
			);
			const [least, found] = [known(never, today), known(spoil(history, which, step), today)];
			for (const [name, value] of found) {
				if (/level|target/.test(name)) continue;
				const most = least.get(name) ?? (name.startsWith('times') ? 0 : -Infinity);
				if (value > most) throw new Error(`${name}: ${value} became of ${most}`);
			}
		}),
		{ numRuns: 2000 }
	);
});

test('after a step of no repetition the ladder stands no further than before it', () => {
	fc.assert(
		fc.property(
			histories,
			fc.nat({ max: 2 }),
			rarely(1, fc.nat({ max: 6 })),
			(history, step, later) => {
				const last = history.length - 1;
				const before = history.map((session, index) =>
					index === last ? without(session, step) : session
				);
				const day = (sessions: readonly SessionEntry[]) => ({
					...{ day: Math.max(0, ...sessions.map(({ ended }) => dayOf(ended))), pain: 1 },
					firstHour: false
				});
				const stood = known(before, day(history.slice(0, -1)));
				const spoilt = undoneIn(history, last, step);
				const then = day(history);
				const found = known(spoilt, { ...then, day: then.day + later });
				const key = ['twist:left', 'twist:right', 'arch'][step] ?? '';
				const most = stood.get(`level ${key}`) ?? -Infinity;
				expect(found.get(`level ${key}`)).toBeLessThanOrEqual(most);
			}
		),
		{ numRuns: 2000 }
	);
});

function without(session: SessionEntry, step: number): SessionEntry {
	return { ...session, steps: session.steps.filter((_, index) => index !== step) };
}

test('a stop or a step of no repetition leaves alone what it was not of', () => {
	fc.assert(
		fc.property(histories, fc.nat(), fc.boolean(), (history, which, stop) => {
			const after = stop ? stoppedIn(history, which, 0) : undoneIn(history, which, 0);
			const today = { day: 200, pain: 1, firstHour: false };
			const others = (sessions: readonly SessionEntry[]) =>
				[...known(sessions, today)].filter(
					([name]) => /reached|further|times/.test(name) && !/left/.test(name)
				);
			expect(others(after)).toEqual(others(history));
		})
	);
});
