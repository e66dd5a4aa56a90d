import { describe, expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { arch, routine, twist } from '#core/routine/routine.fake.ts';
import { playableTimetable } from '#core/tailoring/playable-timetable.ts';
import { wholeShape } from '#core/tailoring/shape.ts';
import { advance } from './advance.ts';
import { momentOf } from './clock-tick.ts';
import { completedReps } from './completed-reps.ts';
import { practiceTime } from './practice-time.ts';
import { newSession, type Session } from './session.ts';
import { changeTimetable, lacksCurrentStep } from './timetable-change.ts';

const exercises = { twist, arch };
const long = { ...routine, steps: [...routine.steps, { exercise: 'twist' }] as const };
const before = routineTimetable(long, exercises, { strength: 'open' });
const at = (second: number) => instant(second * 1000);
const without = (...removed: readonly string[]) => {
	const made = playableTimetable(
		{ exercises, played: { name: 'routine', routine: long, shape: wholeShape } },
		{},
		{ strength: 'open', without: removed, unreplaced: [] }
	);
	if (!made) throw new Error('Nothing is left.');
	return made;
};

/** Played second by second. */
function playedTo(second: number): Session {
	let session = advance(newSession('one', before), { name: 'play', at: at(0) });
	for (let each = 1; each <= second; each += 1)
		session = advance(session, { name: 'tick', at: at(each) });
	return session;
}

function where(session: Session | undefined, second: number) {
	if (!session) return undefined;
	const { step, phase } = momentOf(session, at(second));
	return [step.exercise ?? 'words', step.origin, phase.kind, phase.side];
}

describe('a session laid out anew', () => {
	test('goes on at the same repetition where its step is still there', () => {
		const playing = playedTo(34);
		expect(where(playing, 34)).toEqual(['twist', 0, 'return', 'left']);
		const changed = changeTimetable(playing, without('arch'), at(34));
		expect(where(changed, 34)).toEqual(['twist', 0, 'move', 'left']);
		expect(changed && momentOf(changed, at(34)).phase.repetition).toBe(1);
		expect(lacksCurrentStep(playing, without('arch'), at(34))).toBe(false);
	});

	test('goes on at the next step that is left where its own is gone', () => {
		const start = before.steps[2]?.starts ?? 0;
		const playing = playedTo(start / 1000 + 12);
		expect(where(playing, start / 1000 + 12)?.[0]).toBe('arch');
		const changed = changeTimetable(playing, without('arch'), at(start / 1000 + 12));
		expect(where(changed, start / 1000 + 12)?.slice(0, 2)).toEqual(['twist', 3]);
		expect(lacksCurrentStep(playing, without('arch'), at(start / 1000 + 12))).toBe(true);
	});

	test('is over where nothing comes any more', () => {
		const last = before.steps[3]?.starts ?? 0;
		expect(changeTimetable(playedTo(last / 1000 + 9), without('twist'), at(500))).toBeUndefined();
	});

	test('carries along what was done, however often', () => {
		const start = (before.steps[2]?.starts ?? 0) / 1000;
		const playing = playedTo(start + 1);
		const changed = changeTimetable(playing, without('arch'), at(start + 1));
		const done = [
			{ exercise: 'twist', side: 'left', repetitions: 2, rounds: 0, percentOfLevel: 100 },
			{ exercise: 'twist', side: 'right', repetitions: 2, rounds: 0, percentOfLevel: 100 }
		];
		expect(completedReps(playing)).toEqual(done);
		expect(changed && completedReps(changed)).toEqual(done);
		expect(changed && practiceTime(changed)).toBe(practiceTime(playing));
		const again = changed && changeTimetable(changed, before, at(start + 1));
		expect(again && [completedReps(again), practiceTime(again)]).toEqual([
			done,
			practiceTime(playing)
		]);
	});

	test('adds to it what is done from there on', () => {
		const changed = changeTimetable(playedTo(34), without('arch'), at(34));
		let session = changed;
		for (let second = 35; session && session.phase.name === 'running'; second += 1)
			session = advance(session, { name: 'tick', at: at(second) });
		expect(
			session && completedReps(session).map(({ side, repetitions }) => [side, repetitions])
		).toEqual([
			['left', 4],
			['right', 4]
		]);
	});

	test('stays where it is, with all that was played, where only lengths differ', () => {
		const same = routineTimetable(long, exercises, { strength: 'locked' });
		const playing = playedTo(34);
		expect(changeTimetable(playing, same, at(34))).toMatchObject({
			played: playing.played,
			phase: { name: 'running', since: at(0) }
		});
	});

	test('keeps how it stood', () => {
		const start = (before.steps[2]?.starts ?? 0) / 1000;
		const paused = advance(playedTo(start + 12), { name: 'pause', at: at(start + 12) });
		const changed = changeTimetable(paused, without('arch'), at(start + 50));
		expect(changed?.phase).toMatchObject({ name: 'paused', reason: 'asked' });
		const hurt = advance(playedTo(start + 12), { name: 'hurts', at: at(start + 12) });
		expect(changeTimetable(hurt, without('arch'), at(start + 12))?.phase.name).toBe('hurt');
	});
});
