import { describe, expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import type { Stop } from '#core/journal/stop.ts';
import type { Targets } from '#core/range/target.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { defaultRepeat, type RepeatChoice } from '#core/routine/repeat-choice.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import { arch, routine, twist, timesRange } from '#core/routine/routine.fake.ts';
import type { Routine } from '#core/routine/routine.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { advance } from './advance.ts';
import { noAnswers, type Answers } from './session-answers.ts';
import { endedByStop, sessionEntry } from './session-entry.ts';
import { newSession, type Session } from './session.ts';

const exercises = { twist, arch };
const targets = { 'twist:left': 20, 'twist:right': 24, arch: 20 };
const short = routineTimetable(routine, exercises, { strength: 'open' });

function played(timetable: Timetable, seconds: number): Session {
	return advance(playing(timetable, seconds), { name: 'end', at: instant(seconds * 1000) });
}

function playing(timetable: Timetable, seconds: number, began = 0): Session {
	let session = advance(newSession('one', timetable), { name: 'play', at: instant(began) });
	for (let second = 1; second <= seconds; second += 1) {
		session = advance(session, { name: 'tick', at: instant(second * 1000) });
	}
	return session;
}

function entryOf(session: Session, answers: Answers = noAnswers, levels: Targets = targets) {
	return sessionEntry({ session, exercises, targets, levels, answers, stops: [], device: 'd' });
}

test('a whole routine is written with every side, its target and what was answered', () => {
	const answers = { reached: { 'twist:left': 'target' as const, 'twist:right': 22 }, pain: 2 };
	const entry = entryOf(played(short, 112), answers);
	expect(entry).toMatchObject({
		kind: 'session',
		id: 'one',
		began: 0,
		ended: 109_000,
		practised: short.length,
		of: 'short',
		ending: 'complete',
		pain: 2
	});
	expect(entry?.steps).toEqual([
		{
			exercise: 'twist',
			side: 'left',
			repetitions: 2,
			measured: { unit: 'degrees', target: 20, reached: 'target' }
		},
		{
			exercise: 'twist',
			side: 'right',
			repetitions: 2,
			measured: { unit: 'degrees', target: 24, reached: 22 }
		},
		{ exercise: 'arch', repetitions: 2, measured: { unit: 'degrees', target: 20 } }
	]);
});

test('nothing done is nothing written', () => {
	expect(entryOf(played(short, 5))).toBeUndefined();
});

test('what was skipped is neither done nor counted as time', () => {
	const begun = advance(newSession('one', short), { name: 'play', at: instant(0) });
	const skipped = advance(begun, { name: 'next', at: instant(1000) });
	const ended = advance(skipped, { name: 'end', at: instant(2000) });
	expect(entryOf(ended)).toBeUndefined();
});

test('one stretch on repeat counts its rounds', () => {
	const entry = entryOf(played(repeatTimetable(twist), 8 + 2 * 36 + 2));
	expect(entry).toMatchObject({ of: 'repeat:twist', ending: 'early', rounds: 2 });
});

test('a step at half of the level is written without a measure, so that it never becomes the level', () => {
	const eased = { ...routine, steps: [{ exercise: 'arch', percentOfLevel: 50 }] as const };
	const entry = entryOf(
		played(
			routineTimetable({ ...eased, steps: [...eased.steps] }, exercises, { strength: 'open' }),
			30
		)
	);
	expect(entry?.steps).toEqual([{ exercise: 'arch', repetitions: 2 }]);
});

test('on a day that asks for less, where the ladder stands is written too', () => {
	const entry = entryOf(played(short, 112), noAnswers, { ...targets, 'twist:right': 30 });
	expect(entry?.steps.map(({ measured }) => measured?.level)).toEqual([undefined, 30, undefined]);
});

test('it ended when it was last played, and not before it began though the clock was set back', () => {
	const paused = advance(playing(short, 60), { name: 'pause', at: instant(60_000) });
	const later = advance(paused, { name: 'end', at: instant(9_000_000) });
	expect(entryOf(later)).toMatchObject({ began: 0, ended: 60_000 });
	const setBack = playing(short, 60, 9_000_000);
	expect(entryOf(setBack)).toMatchObject({ began: 9_000_000, ended: 9_000_000 });
});

describe('what is counted in times', () => {
	const counted = { ...arch, range: timesRange };
	const four = { arch: 4 };
	const felt: Answers = { felt: 'just-right', reached: {} };

	function measuredAfter(timetable: Timetable, seconds: number, answers = felt) {
		const session = played(timetable, seconds);
		const entry = sessionEntry({
			...{ session, exercises: { arch: counted }, targets: four, levels: four },
			...{ answers, stops: [], device: 'd' }
		});
		return entry?.steps.map(({ repetitions, measured }) => [repetitions, measured]);
	}

	function inRoutine(step: { readonly repetitions?: number } = {}): Timetable {
		const steps: Routine['steps'] = [{ exercise: 'arch', ...step }];
		const options = { strength: 'open', targets: four } as const;
		return routineTimetable({ ...routine, steps }, { arch: counted }, options);
	}

	const onRepeat = (until: RepeatChoice['until']) =>
		repeatTimetable(counted, { targets: four, choice: { ...defaultRepeat, until } });

	test('was reached if it was done so often, whatever was answered', () => {
		const unit = 'times';
		const target = 4;
		expect(measuredAfter(inRoutine(), 50)).toEqual([[4, { unit, target, reached: 'target' }]]);
		expect(measuredAfter(inRoutine(), 25)).toEqual([[2, { unit, target, reached: 2 }]]);
		expect(measuredAfter(inRoutine(), 50, noAnswers)).toEqual([[4, { unit, target }]]);
		const told: Answers = {
			felt: 'too-much',
			tooMuch: [{ exercise: 'arch' }],
			reached: { arch: 3 }
		};
		expect(measuredAfter(inRoutine(), 50, told)).toEqual([[4, { unit, target, reached: 3 }]]);
	});

	test('asked for less than the level where there was less time, or by choice', () => {
		const less = { unit: 'times', level: 4, target: 2, reached: 'target' };
		expect(measuredAfter(inRoutine({ repetitions: 2 }), 30)).toEqual([[2, less]]);
		expect(measuredAfter(onRepeat({ name: 'rounds', rounds: 2 }), 30)).toEqual([[2, less]]);
	});

	test('is counted on repeat: as today, more often, or until one stops', () => {
		const whole = { unit: 'times', target: 4, reached: 'target' };
		expect(measuredAfter(onRepeat({ name: 'target' }), 60)).toEqual([[4, whole]]);
		expect(measuredAfter(onRepeat({ name: 'rounds', rounds: 5 }), 60)).toEqual([[5, whole]]);
		expect(measuredAfter(onRepeat({ name: 'ended' }), 30)).toEqual([[2, { ...whole, reached: 2 }]]);
	});

	test('a level in seconds, of a session from before an update, is not written as one', () => {
		const session = played(inRoutine(), 50);
		const entry = sessionEntry({
			...{ session, exercises: { arch: counted }, targets: { arch: 30 }, levels: { arch: 30 } },
			...{ answers: felt, stops: [], device: 'd' }
		});
		expect(entry?.steps[0]?.measured).toEqual({ unit: 'times', target: 3, reached: 'target' });
	});
});

describe('ended early', () => {
	const leftAfter = (seconds: number) => entryOf(played(short, seconds))?.left;

	test('it says what was under way, and where nothing was, that too', () => {
		expect(leftAfter(40)).toEqual({ exercise: 'twist', side: 'right' });
		expect(leftAfter(76)).toEqual({});
		expect(entryOf(played(short, 112))).not.toHaveProperty('left');
	});
});

describe('how it felt', () => {
	const whole = played(short, 112);

	test('is written with what was too much, and what was reached follows from it', () => {
		const named = [{ exercise: 'twist', side: 'left', kind: 'too-far' }] as const;
		const reached = { 'twist:left': 16 };
		const entry = entryOf(whole, { felt: 'too-much', tooMuch: named, reached, worstPain: 4 });
		expect(entry).toMatchObject({ felt: 'too-much', tooMuch: named, worstPain: 4 });
		expect(entry?.steps.map(({ measured }) => measured?.reached)).toEqual([16, 'target', 'target']);
		const right = entryOf(whole, { felt: 'just-right', reached: {} });
		expect(right).not.toHaveProperty('tooMuch');
		expect(right?.steps.map(({ measured }) => measured?.reached)).toEqual(Array(3).fill('target'));
		expect(entryOf(whole, { felt: 'too-much', reached: {} })).not.toHaveProperty('tooMuch');
	});

	test('what was stopped is not reached by it', () => {
		const stops = [{ at: instant(9000), exercise: 'twist', side: 'left' }] as const;
		const answers = { felt: 'just-right', reached: {} } as const;
		const entry = sessionEntry({
			...{ session: whole, exercises, targets, levels: targets, answers, stops, device: 'd' }
		});
		expect(entry?.steps.map(({ measured }) => measured?.reached)).toEqual([
			...[undefined, 'target', 'target']
		]);
	});

	test('why it was left is written with where', () => {
		const answers = { felt: 'just-right', why: 'time', reached: {} } as const;
		expect(entryOf(played(short, 40), answers)?.left).toEqual({
			...{ exercise: 'twist', side: 'right', why: 'time' }
		});
	});

	test('what is repeated without an end is not left by ending it, unless it was too much', () => {
		const repeated = played(repeatTimetable(twist), 60);
		const leftAt = (felt: Answers['felt']) =>
			entryOf(repeated, { ...noAnswers, ...(felt && { felt }) })?.left;
		expect(leftAt(undefined)).toMatchObject({ exercise: 'twist' });
		expect(leftAt('too-much')).toMatchObject({ exercise: 'twist' });
		expect(leftAt('just-right')).toEqual({});
	});

	test('a stop tells why it was left, unless it went on after it', () => {
		const { lastPlayed = instant(0) } = whole;
		expect(endedByStop(whole, [])).toBe(false);
		expect(endedByStop(whole, [{ at: instant(9000) }])).toBe(false);
		expect(endedByStop(whole, [{ at: lastPlayed }])).toBe(true);
	});
});

describe('stopped before anything was done', () => {
	const stoppedBy = (stop: Omit<Stop, 'at'>) => {
		const stops = [{ at: instant(5000), ...stop }];
		const session = played(short, 5);
		const answers = noAnswers;
		return sessionEntry({
			...{ session, exercises, targets, levels: targets, answers, stops, device: 'd' }
		});
	};

	test('between two exercises it is written down without a step', () => {
		expect(stoppedBy({ kind: 'leg' })).toMatchObject({
			...{ ending: 'early', steps: [], practised: 0 },
			stops: [{ at: 5000, kind: 'leg' }]
		});
	});

	test('without a side it is written down for each', () => {
		const steps = stoppedBy({ exercise: 'twist', kind: 'leg' })?.steps;
		expect(steps?.map(({ side, repetitions }) => [side, repetitions])).toEqual([
			['left', 0],
			['right', 0]
		]);
	});
});

test('what was broken off before anything of it was done is written too', () => {
	const stops = [{ at: instant(9000), exercise: 'twist', side: 'left', kind: 'sharp' }] as const;
	const answers = noAnswers;
	const session = played(short, 9);
	expect(
		sessionEntry({ session, exercises, targets, levels: targets, answers, stops, device: 'd' })
	).toMatchObject({
		ending: 'early',
		stops,
		steps: [
			{
				exercise: 'twist',
				side: 'left',
				repetitions: 0,
				measured: { unit: 'degrees', target: 20 }
			}
		]
	});
});
