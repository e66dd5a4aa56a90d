import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { aTimetable } from '#core/routine/routine.fake.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { advance } from './advance.ts';
import { elapsedAt, momentOf } from './clock-tick.ts';
import { completedReps } from './completed-reps.ts';
import { playHistory, sessionStates, anyTimetable } from './history.fake.ts';
import { newSession, type Session } from './session.ts';
import { resumeSnapshot, snapshotOf } from './snapshot.ts';

function placeIn({ phase }: Session): number {
	if (phase.name === 'running') return phase.seen - phase.since;
	return phase.name === 'ready' ? 0 : phase.elapsed;
}

describe('whatever is asked, and however the clock jumps', () => {
	test('a session is at a valid moment, never beyond the end', () => {
		fc.assert(
			fc.property(anyTimetable, playHistory, (timetable, events) => {
				for (const { session, now } of sessionStates(timetable, events)) {
					const elapsed = elapsedAt(session, now);
					const moment = momentOf(session, now);
					expect(elapsed).toBeGreaterThanOrEqual(0);
					if (timetable.repeatsFrom === undefined) {
						expect(elapsed).toBeLessThanOrEqual(timetable.length);
					}
					expect(moment.progress).toBeGreaterThanOrEqual(0);
					expect(moment.progress).toBeLessThanOrEqual(1);
					expect(moment.left).toBeGreaterThanOrEqual(0);
				}
			}),
			{ numRuns: 200 }
		);
	});

	test('without being asked it never goes back, and on no further than the clock', () => {
		fc.assert(
			fc.property(anyTimetable, playHistory, (timetable, events) => {
				for (const { before, session, name, wait } of sessionStates(timetable, events)) {
					if (name !== 'tick') continue;
					const gone = placeIn(session) - placeIn(before);
					expect(gone).toBeGreaterThanOrEqual(0);
					expect(gone).toBeLessThanOrEqual(Math.max(0, wait));
				}
			}),
			{ numRuns: 200 }
		);
	});

	test('a pause freezes it', () => {
		const later = fc.integer({ min: -9_000_000, max: 9_000_000 });
		fc.assert(
			fc.property(anyTimetable, playHistory, later, (timetable, events, wait) => {
				const last = sessionStates(timetable, events).at(-1);
				if (!last) return;
				const paused = advance(last.session, { name: 'pause', at: last.now });
				const at = instant(last.now + wait);
				const after = advance(paused, { name: 'tick', at });
				expect(after).toEqual(paused);
				expect(elapsedAt(paused, at)).toBe(elapsedAt(paused, last.now));
			}),
			{ numRuns: 200 }
		);
	});

	test('a reload comes back to the same moment, paused, with the same done', () => {
		fc.assert(
			fc.property(anyTimetable, playHistory, (timetable, events) => {
				const last = sessionStates(timetable, events).at(-1);
				if (!last) return;
				const stored = structuredClone(snapshotOf(last.session, last.now));
				const restored = resumeSnapshot(stored, timetable);
				expect(momentOf(restored, last.now)).toEqual(momentOf(last.session, last.now));
				expect(restored.phase).toMatchObject({ name: 'paused', reason: 'restored' });
				expect(completedReps(restored)).toEqual(completedReps(last.session));
			}),
			{ numRuns: 200 }
		);
	});

	test('no more is done than there is', () => {
		fc.assert(
			fc.property(aTimetable, playHistory, (timetable, events) => {
				const last = sessionStates(timetable, events).at(-1);
				for (const { exercise, repetitions } of last ? completedReps(last.session) : []) {
					expect(repetitions).toBeLessThanOrEqual(mostOf(timetable, exercise));
				}
			}),
			{ numRuns: 200 }
		);
	});
});

test('undisturbed, however the ticks fall, all of it is done on both sides when it ends', () => {
	const waits = fc.array(fc.integer({ min: 100, max: 5000 }), { minLength: 1, maxLength: 50 });
	fc.assert(
		fc.property(aTimetable, waits, (timetable, gaps) => {
			let now = instant(1_700_000_000_000);
			let session = advance(newSession('one', timetable), { name: 'play', at: now });
			for (let index = 0; session.phase.name === 'running'; index += 1) {
				now = instant(now + (gaps[index % gaps.length] ?? 100));
				session = advance(session, { name: 'tick', at: now });
			}
			expect(session.phase).toMatchObject({ name: 'finished', ended: 'complete' });
			expect(session.played).toEqual([[0, timetable.phases.length]]);
			expect(completedReps(session).map(({ repetitions }) => repetitions)).toEqual(
				timetable.steps.flatMap(({ exercise, sides, repetitions }) =>
					exercise === undefined ? [] : sides.map(() => repetitions)
				)
			);
		}),
		{ numRuns: 60 }
	);
});

function mostOf({ steps }: Timetable, exercise: string): number {
	return Math.max(
		...steps.filter((step) => step.exercise === exercise).map(({ repetitions }) => repetitions)
	);
}
