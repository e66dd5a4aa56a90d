import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fromSeconds, instant } from '#core/base/units.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { arch, routine, twist } from '#core/routine/routine.fake.ts';
import { adjustmentAt, applyAdjustments } from '#core/timetable/phase-adjustments.ts';
import { advance } from './advance.ts';
import { elapsedAt, momentOf } from './clock-tick.ts';
import { anyTimetable, playHistory, sessionStates } from './history.fake.ts';
import { reopen, replaceTimetable } from './session-edits.ts';
import { newSession } from './session.ts';

const short = routineTimetable(routine, { twist, arch }, { strength: 'open' });

test('a longer hold goes on where it was', () => {
	const began = advance(newSession('one', short), { name: 'play', at: instant(0) });
	const holding = advance(advance(began, { name: 'seek', to: fromSeconds(14), at: instant(0) }), {
		name: 'tick',
		at: instant(1000)
	});
	const now = instant(1000);
	const added = adjustmentAt({}, short, momentOf(holding, now), fromSeconds(10));
	const longer = replaceTimetable(holding, applyAdjustments(short, added), now);
	expect(elapsedAt(longer, now)).toBe(15_000);
	expect(momentOf(longer, now).left).toBe(12_000);
	expect(momentOf(longer, instant(3000)).left).toBe(10_000);
});

test('other phases than it began with are refused', () => {
	const other = routineTimetable(routine, { twist: arch, arch }, { strength: 'open' });
	expect(() => replaceTimetable(newSession('one', short), other, instant(0))).toThrow(
		'other phases'
	);
});

test('wherever it is, it stays in its phase and what was played stays played', () => {
	fc.assert(
		fc.property(
			anyTimetable,
			playHistory,
			fc.constantFrom(-10, 10, 25),
			(timetable, events, by) => {
				const last = sessionStates(timetable, events).at(-1);
				if (!last || last.session.phase.name === 'finished') return;
				const { session, now } = last;
				const before = momentOf(session, now);
				const added = adjustmentAt({}, timetable, before, fromSeconds(by));
				const changed = replaceTimetable(session, applyAdjustments(timetable, added), now);
				const after = momentOf(changed, now);
				expect([after.index, after.round]).toEqual([before.index, before.round]);
				expect(after.sinceStart).toBeCloseTo(before.sinceStart, 3);
				expect(changed.played).toEqual(session.played);
				expect(changed.phase.name).toBe(
					session.phase.name === 'ready' ? 'ready' : changed.phase.name
				);
			}
		),
		{ numRuns: 200 }
	);
});

test('a session ended by a slip goes on where it was, paused', () => {
	const begun = advance(newSession('one', short), { name: 'play', at: instant(0) });
	const ended = advance(begun, { name: 'end', at: instant(4000) });
	expect(reopen(ended).phase).toEqual({ name: 'paused', elapsed: 4000, reason: 'asked' });
});

test('one that is complete, or was never ended, stays as it is', () => {
	const begun = newSession('one', short);
	const complete = {
		...begun,
		phase: { name: 'finished', elapsed: short.length, ended: 'complete' }
	} as const;
	expect(reopen(begun)).toBe(begun);
	expect(reopen(complete)).toBe(complete);
});
