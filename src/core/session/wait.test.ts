import { describe, expect, test } from 'vitest';
import { after, instant, milliseconds } from '#core/base/units.ts';
import { compileOwnRoutine } from '#core/own/compile-own-routine.ts';
import { ownRoutine } from '#core/own/own-routine.fake.ts';
import { playEvent } from '#core/cues/session-effects.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { arch, twist } from '#core/routine/routine.fake.ts';
import { advance } from './advance.ts';
import { momentOf } from './clock-tick.ts';
import { practiceTime } from './practice-time.ts';
import { newSession, type Session } from './session.ts';
import { resumeSnapshot, snapshotOf } from './snapshot.ts';
import { waitMargin } from './wait.ts';

const routine = compileOwnRoutine(ownRoutine, { twist, arch });
if (!routine) throw new Error('It has steps.');
const timetable = routineTimetable(routine, { twist, arch }, { strength: 'open' });
const waiting = timetable.phases.find(({ waits }) => waits);
if (!waiting) throw new Error('It has a pause that waits.');
const goesOn = waiting.starts + waiting.length;
const start = instant(Date.UTC(2026, 2, 2, 8));

/** Played second by second, with the sound where `heard` is given. */
function played(seconds: number, from = advance(newSession('1', timetable), at(0, 'play'))) {
	let session: Session = from;
	for (let second = 1; second <= seconds; second += 1)
		session = advance(session, at(second, 'tick'));
	return session;
}

function at(seconds: number, name: PlainAction) {
	return { name, at: after(start, milliseconds(seconds * 1000)) } as const;
}

type PlainAction = 'play' | 'resume' | 'go-on' | 'next' | 'tick';

const long = Math.ceil(timetable.length / 1000) + 60;

describe('words that wait', () => {
	test('stop the session at their end, still in that step, and it never goes on by itself', () => {
		const session = played(long);
		expect(session.phase).toEqual({
			name: 'paused',
			elapsed: goesOn - waitMargin,
			reason: 'waiting'
		});
		expect(momentOf(session, after(start, milliseconds(9_999_999))).phase.cue).toBe(
			'Drink some water'
		);
	});

	test('are not passed by a sound that played on for ten minutes', () => {
		const before = played(2);
		const event = { name: 'tick', at: at(602, 'tick').at, heard: milliseconds(602_000) } as const;
		expect(advance(before, event).phase).toMatchObject({ name: 'paused', reason: 'waiting' });
	});

	test('are not passed by a device that slept for ten minutes', () => {
		const woken = advance(played(2), at(602, 'tick'));
		expect(woken.phase).toMatchObject({ name: 'paused', elapsed: 2000, reason: 'slept' });
	});

	test('count as practice for as long as they are said, however long the wait', () => {
		const session = played(long);
		const goingOn = advance(session, at(long + 600, 'resume'));
		const passed = timetable.phases.filter(({ starts }) => starts < goesOn);
		const length = passed.reduce((sum, phase) => sum + phase.length, 0);
		expect([practiceTime(session), practiceTime(goingOn)]).toEqual([length, length]);
	});

	test('go on at once with what comes after them, by a tap and by the key of a headset', () => {
		for (const name of ['resume', 'go-on', 'play'] as const) {
			const session = advance(played(long), at(long + 600, name));
			expect(session.phase.name).toBe('running');
			const moment = momentOf(session, at(long + 600, name).at);
			expect(moment.elapsedInRoutine).toBe(goesOn);
			expect(moment.phase.step).toBe(waiting.step + 1);
		}
	});

	test('make the sound stand, and nothing is said of a pause', () => {
		const seconds = Math.floor((goesOn - waitMargin) / 1000);
		const { effects } = playEvent(played(seconds), at(seconds + 1, 'tick'));
		expect(effects).toContainEqual({
			name: 'follow',
			ticking: false,
			screen: 'off-soon',
			sound: 'stands'
		});
		expect(effects.map(({ name }) => name)).not.toContain('say');
	});

	test('still wait after the page was loaded anew, and after a pause in their last moment', () => {
		const session = played(long);
		const snapshot = snapshotOf(session, at(long, 'tick').at);
		const restored = resumeSnapshot(snapshot, timetable);
		expect(restored.phase).toEqual(session.phase);
		expect(advance(restored, at(long + 5, 'resume')).phase.name).toBe('running');
	});

	test('are left by Next, and what comes then is an ordinary pause', () => {
		const session = advance(played(long), at(long, 'next'));
		expect(session.phase).toMatchObject({ name: 'paused', reason: 'asked' });
		expect(momentOf(session, at(long, 'next').at).phase.step).toBeGreaterThan(waiting.step);
	});
});
