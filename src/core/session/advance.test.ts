import { describe, expect, test } from 'vitest';
import { fromSeconds, instant, seconds } from '#core/base/units.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import { arch, routine, twist } from '#core/routine/routine.fake.ts';
import { advance } from './advance.ts';
import { elapsedAt, momentOf, resumesIn } from './clock-tick.ts';
import type { SessionEvent } from './session-event.ts';
import { newSession, type Session } from './session.ts';

const open = { strength: 'open' } as const;
const short = routineTimetable(routine, { twist, arch }, open);
const noon = 1_700_000_000_000;
const at = (second: number) => instant(noon + second * 1000);

type Asked = Exclude<SessionEvent['name'], 'seek' | 'tick' | 'recover'>;

/** Plays with a tick every second, and what was asked at its second. */
function played(until: number, asked: Readonly<Record<number, Asked>> = {}, timetable = short) {
	let session = advance(newSession('one', timetable), { name: 'play', at: at(0) });
	for (let second = 1; second <= until; second += 1) {
		session = advance(session, { name: 'tick', at: at(second) });
		const name = asked[second];
		if (name) session = advance(session, { name, at: at(second) });
	}
	return session;
}

function placeOf(session: Session, second: number): readonly [string, number] {
	return [session.phase.name, seconds(elapsedAt(session, at(second)))];
}

test('time passes while it runs', () => {
	const session = played(12);
	expect(session.startedAt).toBe(at(0));
	expect(placeOf(session, 12)).toEqual(['running', 12]);
	expect(seconds(elapsedAt(session, at(12.5)))).toBe(12.5);
	expect(momentOf(session, at(12)).phase.name).toBe('hold');
});

test('who is in position goes on at once, and after the last change has played it to its end', () => {
	const over = { say: 'Roll over', seconds: 8, posture: 'all-fours' } as const;
	const steps = [{ exercise: 'twist' }, over] as const;
	const turning = routineTimetable({ ...routine, steps: [...steps, steps[0]] }, { twist }, open);
	expect(placeOf(played(76, { 76: 'in-position' }, turning), 76)).toEqual(['running', 94]);
	expect(placeOf(played(76, { 75: 'pause', 76: 'in-position' }, turning), 76)).toEqual([
		'paused',
		94
	]);
	expect(placeOf(played(30, { 30: 'in-position' }, turning), 30)).toEqual(['running', 30]);
	const last = routineTimetable({ ...routine, steps: [...steps] }, { twist }, open);
	expect(played(77, { 76: 'in-position' }, last).phase).toMatchObject({ ended: 'complete' });
});

test('nothing happens before it is played', () => {
	const ready = newSession('one', short);
	for (const name of ['pause', 'next', 'previous', 'restart-step', 'tick'] as const) {
		expect(advance(ready, { name, at: at(3) })).toEqual(ready);
	}
	expect(placeOf(ready, 99)).toEqual(['ready', 0]);
});

test('at the end it is complete, and stays so', () => {
	const session = played(115);
	expect(session.phase).toEqual({ name: 'finished', elapsed: short.length, ended: 'complete' });
	expect(advance(session, { name: 'previous', at: at(120) })).toEqual(session);
});

test('ended early it says so, and where', () => {
	const session = played(30, { 20: 'end' });
	expect(session.phase).toEqual({ name: 'finished', elapsed: fromSeconds(20), ended: 'early' });
});

describe('a pause', () => {
	test('stands still for as long as it takes', () => {
		const session = played(100, { 20: 'pause' });
		expect(session.phase).toEqual({
			name: 'paused',
			elapsed: fromSeconds(20),
			reason: 'asked'
		});
		expect(placeOf(session, 9999)).toEqual(['paused', 20]);
	});

	test('leaves three seconds to get back into position, then goes on', () => {
		const session = played(52, { 20: 'pause', 50: 'resume' });
		expect(placeOf(session, 52)).toEqual(['resuming', 20]);
		expect(seconds(resumesIn(session, at(52)))).toBe(1);
		expect(placeOf(advance(session, { name: 'tick', at: at(54) }), 54)).toEqual(['running', 21]);
	});

	test('can be asked for again before it goes on', () => {
		const session = played(55, { 20: 'pause', 50: 'resume', 52: 'pause' });
		expect(placeOf(session, 55)).toEqual(['paused', 20]);
	});
});

describe('a device that slept', () => {
	test('wakes up paused, at the last place that was seen', () => {
		const session = advance(played(12), { name: 'tick', at: at(3600) });
		expect(session.phase).toEqual({
			name: 'paused',
			elapsed: fromSeconds(12),
			reason: 'slept'
		});
	});

	test('shows that place at once, before it has said so', () => {
		expect(seconds(elapsedAt(played(12), at(3600)))).toBe(12);
	});

	test('does as asked from there', () => {
		const session = advance(played(12), { name: 'next', at: at(3600) });
		expect(placeOf(session, 3600)).toEqual(['paused', 71]);
	});

	test('that slept while getting into position is still where it was', () => {
		const session = played(51, { 20: 'pause', 50: 'resume' });
		const woken = advance(session, { name: 'tick', at: at(900) });
		expect(woken.phase).toMatchObject({ name: 'paused', elapsed: 20_000, reason: 'slept' });
	});

	test('for a few seconds only has missed nothing', () => {
		const session = advance(played(12), { name: 'tick', at: at(17) });
		expect(placeOf(session, 17)).toEqual(['running', 17]);
	});
});

describe('a clock set backwards', () => {
	test('takes nothing back, and it goes on from there', () => {
		const session = advance(played(12), { name: 'tick', at: at(-7200) });
		expect(placeOf(session, -7200)).toEqual(['running', 12]);
		expect(placeOf(advance(session, { name: 'tick', at: at(-7199) }), -7199)).toEqual([
			'running',
			13
		]);
	});

	test('leaves as long to get into position as was left', () => {
		const session = played(51, { 20: 'pause', 50: 'resume' });
		const set = advance(session, { name: 'tick', at: at(-7200) });
		expect(seconds(resumesIn(set, at(-7200)))).toBe(2);
	});
});

describe('moving about', () => {
	test('next begins the next step, and goes on', () => {
		expect(placeOf(played(20, { 20: 'next' }), 20)).toEqual(['running', 71]);
		expect(placeOf(played(21, { 20: 'next' }), 21)).toEqual(['running', 72]);
	});

	test('next in the last step ends it early', () => {
		expect(played(90, { 90: 'next' }).phase).toMatchObject({ name: 'finished', ended: 'early' });
	});

	test('previous begins this step anew, and early in it the one before', () => {
		expect(placeOf(played(80, { 80: 'previous' }), 80)).toEqual(['running', 71]);
		expect(placeOf(played(74, { 74: 'previous' }), 74)).toEqual(['running', 0]);
		expect(placeOf(played(2, { 2: 'previous' }), 2)).toEqual(['running', 0]);
	});

	test('the step can be begun anew', () => {
		expect(placeOf(played(73, { 73: 'restart-step' }), 73)).toEqual(['running', 71]);
	});

	test('a paused session stays paused', () => {
		expect(placeOf(played(20, { 18: 'pause', 20: 'next' }), 20)).toEqual(['paused', 71]);
	});

	test('any place can be gone to, and nowhere past the end', () => {
		const session = played(20);
		const seek = (second: number) =>
			placeOf(advance(session, { name: 'seek', to: fromSeconds(second), at: at(20) }), 20);
		expect(seek(50)).toEqual(['running', 50]);
		expect(seek(-50)).toEqual(['running', 0]);
		expect(seek(NaN)).toEqual(['running', 0]);
		expect(seek(500)).toEqual(['finished', 20]);
	});
});

describe('one stretch on repeat', () => {
	const endless = repeatTimetable(twist);

	test('never ends by itself', () => {
		const session = played(5000, {}, endless);
		expect(placeOf(session, 5000)).toEqual(['running', 5000]);
		expect(momentOf(session, at(5000)).round).toBe(138);
	});

	test('goes on to the other side', () => {
		expect(placeOf(played(20, { 20: 'next' }, endless), 20)).toEqual(['running', 23]);
		expect(placeOf(played(30, { 30: 'next' }, endless), 30)).toEqual(['running', 41]);
		expect(placeOf(played(50, { 50: 'previous' }, endless), 50)).toEqual(['running', 41]);
	});
});
