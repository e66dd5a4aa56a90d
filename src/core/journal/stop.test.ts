import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { todayFrom } from '#core/progression/known-today.ts';
import { heelGap, seatedTwist } from '#core/progression/practice.fake.ts';
import { practicesIn } from '#core/progression/practices.ts';
import { todaysPlans, type Plans } from '#core/progression/todays-plans.ts';
import { depthOf } from '#core/range/depth.ts';
import { arch, twist } from '#core/routine/routine.fake.ts';
import { stoppedToday } from '#core/safety/safety-limits.ts';
import { todaysStops } from '#core/safety/todays-stops.ts';
import { checkInAt, entryAt } from './entry.fake.ts';
import type { Entry, StepDone } from './entry.ts';
import { readEntry, recordOf } from './record.ts';
import { readStops, stopKinds, type Stop } from './stop.ts';

const dayLength = 86_400_000;
const dayOf = (moment: number) => Math.floor(moment / dayLength);
const exercises: Readonly<Record<string, Exercise>> = {
	twist: { ...twist, range: seatedTwist },
	arch: { ...arch, range: heelGap }
};
const [began, ended] = [instant(Date.UTC(2026, 2, 2, 8)), instant(Date.UTC(2026, 2, 2, 8, 20))];
const sharp: Stop = { at: instant(began + 1), exercise: 'arch', kind: 'sharp' };

test.each([
	['no time', { ...sharp, at: undefined }, { ...sharp, at: ended }],
	['a time that is none', { ...sharp, at: 9e15 }, { ...sharp, at: ended }],
	['a time after its session', { ...sharp, at: ended + 1 }, { ...sharp, at: ended }],
	['a time before its session', { ...sharp, at: began - 1 }, { ...sharp, at: ended }],
	['a kind nobody knows', { ...sharp, kind: 'odd' }, { ...sharp, kind: 'leg', unclear: true }],
	['an odd side', { ...sharp, side: 'up' }, { ...sharp, kind: 'leg', unclear: true }],
	['a name that is none', { ...sharp, exercise: 7 }, { at: sharp.at, kind: 'leg', unclear: true }],
	['a cramp at no place', { at: began, kind: 'cramp', side: 7 }, undefined],
	['nothing at all', null, { at: ended, kind: 'leg', unclear: true }]
])('a stop with %s counts', (_, outside, read) => {
	const cramp: Stop = { at: began, kind: 'cramp', unclear: true };
	expect(readStops([outside], { began, ended })).toEqual([read ?? cramp]);
});

test('where no list of stops is, there was a stop, unless there is nothing', () => {
	expect(readStops({}, { ended })).toEqual([{ at: ended, kind: 'leg', unclear: true }]);
	expect(readStops(undefined, { ended })).toEqual([]);
	expect(readStops([], { ended })).toEqual([]);
});

const sides: readonly Side[] = ['left', 'right'];
const aStop = fc.record(
	{
		minute: fc.nat({ max: 20 }),
		exercise: fc.constantFrom('arch', 'twist'),
		side: fc.constantFrom(...sides),
		kind: fc.constantFrom(...stopKinds)
	},
	{ requiredKeys: ['minute'] }
);
const odd = fc.anything().filter((value) => value !== undefined);
const aDamage = fc.oneof(
	fc.record({ at: fc.anything(), exercise: odd, side: odd, kind: odd }, { requiredKeys: [] }),
	fc.record({ at: fc.oneof(fc.double(), fc.constant(9e15), fc.date().map(Number)) }),
	fc.constantFrom(null, 7, '', [])
);
const aDay = fc.record({
	gap: fc.constantFrom(1, 1, 1, 2, 5),
	by: fc.constantFrom(0, 1, 1, -3),
	repetitions: fc.constantFrom(2, 2, 2, 1, 0),
	pain: fc.constantFrom(1, 1, 1, 2, 5)
});

test('no damage to a stop gives more range, or leaves open what it had closed', () => {
	let less = 0;
	fc.assert(
		fc.property(
			fc.array(aDay, { minLength: 1, maxLength: 6 }),
			fc.array(aStop, { minLength: 1, maxLength: 2 }),
			fc.nat(),
			aDamage,
			fc.nat({ max: 2 }),
			(days, stops, place, damage, later) => {
				const history = historyOf(days, stops, place % days.length);
				const harmed = history.map((entry) => harm({ ...recordOf(entry) }, damage));
				const now = instant((history.at(-1)?.ended ?? 0) + later * dayLength);
				const [was, is] = [decide(history, now), decide(harmed.map(entryIn), now)];
				for (const [key, { level, target }] of Object.entries(was.plans)) {
					const range = key === 'arch' ? heelGap : seatedTwist;
					const [then, own] = [is.plans[key], (value = range.easiest) => depthOf(range, value)];
					expect(own(then?.level)).toBeLessThanOrEqual(own(level));
					expect(own(then?.target)).toBeLessThanOrEqual(own(target));
					if (then && own(then.target) < own(target)) less++;
				}
				expect(is.closed).toEqual(expect.arrayContaining([...was.closed]));
			}
		),
		{ numRuns: 2000 }
	);
	expect(less).toBeGreaterThan(200);
});

function historyOf(
	days: readonly { gap: number; by: number; repetitions: number; pain: number }[],
	stops: readonly (Omit<Stop, 'at'> & { readonly minute: number })[],
	place: number
) {
	let [at, turn, gap] = [Number(began), 20, 18];
	return days.map(({ gap: days, by, repetitions, pain }, index) => {
		[at, turn, gap] = [at + days * dayLength, turn + by, gap - by];
		const of = (exercise: string, target: number, side?: Side): StepDone => ({
			exercise,
			...(side && { side }),
			repetitions,
			measured: {
				unit: exercise === 'arch' ? 'centimetres' : 'degrees',
				target,
				reached: 'target'
			}
		});
		return entryAt(at, {
			ended: instant(at + 20 * 60_000),
			steps: [of('twist', turn, 'left'), of('twist', turn, 'right'), of('arch', gap)],
			...{ pain: 1, worstPain: pain },
			...(index === place && {
				stops: stops.map(({ minute, ...stop }) => ({ ...stop, at: instant(at + minute * 60_000) }))
			})
		});
	});
}

/** The record, in which the last of the stops is damaged. */
function harm(record: Record<string, unknown>, damage: unknown): unknown {
	const { stops } = record;
	if (!Array.isArray(stops)) return record;
	const isPart = typeof damage === 'object' && damage !== null && !Array.isArray(damage);
	return {
		...record,
		stops: [...stops.slice(0, -1), isPart ? { ...stops.at(-1), ...damage } : damage]
	};
}

function entryIn(record: unknown): Entry {
	const read = readEntry(record);
	if (!read.ok) throw new Error(read.problem);
	return read.value;
}

function decide(
	sessions: readonly Entry[],
	now: ReturnType<typeof instant>
): { readonly plans: Plans; readonly closed: readonly string[] } {
	const entries = sessions.flatMap((entry) =>
		entry.kind === 'session' ? [checkInAt(entry.began - 1000), entry] : []
	);
	const today = todayFrom(entries, now, dayOf);
	const stops = todaysStops(sessions, { ok: true, value: undefined }, now, dayOf);
	return {
		plans: todaysPlans(exercises, practicesIn(exercises, entries, dayOf), today),
		closed: Object.keys(exercises).filter((id) => stoppedToday({ id }, stops))
	};
}
