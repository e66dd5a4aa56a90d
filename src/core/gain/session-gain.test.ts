import { expect, test } from 'vitest';
import { instant, type Instant } from '#core/base/units.ts';
import { allExercises as exercises } from '#core/exercise/all-exercises.fake.ts';
import { checkInAt, entryAt } from '#core/journal/entry.fake.ts';
import type { Happening, SessionEntry } from '#core/journal/entry.ts';
import { mondayOf, weekOf } from '#core/progress/calendar.ts';
import { sessionGain } from './session-gain.ts';

const dayLength = 86_400_000;
const dayOf = (moment: Instant) => Math.floor(moment / dayLength);
/** A Thursday. */
const today = mondayOf(weekOf(dayOf(instant(Date.UTC(2026, 2, 12))))) + 3;
const at = (daysAgo: number) => (today - daysAgo) * dayLength + 3_600_000;

const twist = (target: number): SessionEntry['steps'][number] => ({
	exercise: 'seated-twist',
	side: 'left',
	repetitions: 2,
	measured: { unit: 'degrees', target }
});
const twisted = (daysAgo: number, target: number, changes: Partial<SessionEntry> = {}) =>
	entryAt(at(daysAgo), { steps: [twist(target)], ...changes });
const gain = (earlier: readonly Happening[], session: Partial<SessionEntry> = {}) =>
	sessionGain({ steps: [twist(17)], ...session }, earlier, { today, dayOf, exercises });

test('the first session is compared with nothing', () => {
	expect(gain([])).toEqual({
		movement: { exercise: 'seated-twist', side: 'left', from: 17, to: 17, beyond: 0 },
		isFirst: true,
		quietWeek: false,
		daysThisWeek: 1
	});
});

test('further is further than any target before, and is drawn against the first week', () => {
	const before = [twisted(20, 12), twisted(9, 16), twisted(2, 15)];
	expect(gain(before).movement).toMatchObject({ from: 12, to: 17, beyond: 1 });
	expect(gain([...before, twisted(1, 17)]).movement).toMatchObject({ from: 12, beyond: 0 });
});

test('a movement that was stopped or not done once is not shown', () => {
	const stops = [{ at: instant(at(0)), exercise: 'seated-twist', side: 'left' as const }];
	expect(gain([], { stops }).movement).toBeUndefined();
	expect(gain([], { steps: [{ ...twist(17), repetitions: 0 }] }).movement).toBeUndefined();
});

test('of several movements the one that went further is shown, before one that once did', () => {
	const rounding = (target: number): SessionEntry['steps'][number] => ({
		exercise: 'cat-cow',
		repetitions: 6,
		measured: { unit: 'degrees', target }
	});
	const both = (daysAgo: number, a: number, b: number) =>
		entryAt(at(daysAgo), { steps: [twist(a), rounding(b)] });
	const { movement } = gain([both(20, 10, 10), both(3, 17, 10)], {
		steps: [twist(17), rounding(11)]
	});
	expect(movement).toMatchObject({ exercise: 'cat-cow', beyond: 1 });
});

test('days of this week count from Monday, each once', () => {
	expect(gain([twisted(4, 16), twisted(3, 16), twisted(2, 16)]).daysThisWeek).toBe(3);
	expect(gain([twisted(1, 16), twisted(0, 16)]).daysThisWeek).toBe(2);
});

test('a quiet week is told once, and only of days on which pain was told', () => {
	const hurt = checkInAt(at(8), { pain: 5 });
	const quiet = [6, 4, 2].map((daysAgo) => checkInAt(at(daysAgo), { pain: 2 }));
	expect(gain([hurt, ...quiet]).quietWeek).toBe(true);
	expect(gain([hurt, ...quiet.slice(1)]).quietWeek, 'told on two days').toBe(false);
	expect(gain(quiet).quietWeek, 'never more pain').toBe(false);
	expect(gain([checkInAt(at(7), { pain: 5 }), ...quiet]).quietWeek, 'six days').toBe(false);
	expect(gain([hurt, ...quiet, twisted(0, 16, { pain: 1 })]).quietWeek, 'told before').toBe(false);
});
