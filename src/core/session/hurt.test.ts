import { describe, expect, test } from 'vitest';
import { fromSeconds, instant, seconds } from '#core/base/units.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { arch, routine, twist } from '#core/routine/routine.fake.ts';
import { advance } from './advance.ts';
import { elapsedAt } from './clock-tick.ts';
import type { SessionEvent } from './session-event.ts';
import { newSession, type Session } from './session.ts';

const short = routineTimetable(routine, { twist, arch }, { strength: 'open' });
const at = (second: number) => instant(second * 1000);

function playedTo(second: number): Session {
	const began = advance(newSession('one', short), { name: 'play', at: at(0) });
	const to = fromSeconds(second);
	return advance(began, { name: 'seek', to, at: at(0) });
}

type Plain = Exclude<SessionEvent['name'], 'seek' | 'recover'>;

function asked(session: Session, name: Plain, second: number) {
	return advance(session, { name, at: at(second) });
}

function recovered(session: Session, to: 'here' | 'repetition' | 'next', second: number) {
	return advance(session, { name: 'recover', to, at: at(second) });
}

describe('when it hurts', () => {
	test('it stops at once, in every kind of phase, running or not', () => {
		const kinds = new Set(short.phases.map(({ kind }) => kind));
		for (const kind of kinds) {
			const phase = short.phases.find((each) => each.kind === kind);
			const second = seconds(phase?.starts ?? fromSeconds(0)) + 0.5;
			for (const name of ['tick', 'pause', 'resume'] as const) {
				const hurt = asked(asked(playedTo(second), name, 0), 'hurts', 0);
				expect(hurt.phase).toEqual({ name: 'hurt', elapsed: fromSeconds(second), at: at(0) });
				expect(elapsedAt(hurt, at(900))).toBe(second * 1000);
			}
		}
	});

	test('nothing hurts before it begins or after it ended', () => {
		const ready = newSession('one', short);
		expect(asked(ready, 'hurts', 0)).toEqual(ready);
		const over = asked(playedTo(30), 'end', 0);
		expect(asked(over, 'hurts', 1)).toEqual(over);
	});

	test('it goes on after time to get into position', () => {
		const hurt = asked(playedTo(14), 'hurts', 0);
		const back = recovered(hurt, 'repetition', 60);
		expect([back.phase.name, elapsedAt(back, at(62))]).toEqual(['resuming', 8000]);
		expect(elapsedAt(asked(back, 'tick', 64), at(64))).toBe(9000);
	});

	test('nothing else goes on, whatever is pressed', () => {
		const hurt = asked(playedTo(14), 'hurts', 0);
		const pressed = [
			...(['play', 'resume', 'go-on', 'pause', 'next', 'previous'] as const),
			...(['restart-step', 'next-side', 'tick'] as const)
		];
		for (const name of pressed) expect(asked(hurt, name, 3)).toEqual(hurt);
		expect(advance(hurt, { name: 'seek', to: fromSeconds(0), at: at(3) })).toEqual(hurt);
	});

	test('the next stretch is where it leads, or the end', () => {
		const hurt = asked(playedTo(14), 'hurts', 0);
		expect(elapsedAt(recovered(hurt, 'next', 1), at(1))).toBe(71_000);
		expect(recovered(asked(playedTo(85), 'hurts', 0), 'next', 1).phase.name).toBe('finished');
		expect(asked(hurt, 'end', 1).phase).toMatchObject({ name: 'finished', ended: 'early' });
	});
});

describe('a session that is heard', () => {
	const heardAt = (session: Session, second: number, heard: number) =>
		advance(session, { name: 'tick', at: at(second), heard: fromSeconds(heard) });

	test('goes by the sound, not by the clock', () => {
		expect(elapsedAt(heardAt(playedTo(10), 4, 12), at(4))).toBe(12_000);
		expect(elapsedAt(heardAt(playedTo(10), -3600, 12), at(-3600))).toBe(12_000);
	});

	test('does not jerk for what nobody notices', () => {
		expect(elapsedAt(heardAt(playedTo(10), 4, 14.05), at(4))).toBe(14_000);
	});

	test('goes on unseen for as long as it plays, and all of it counts', () => {
		const back = heardAt(playedTo(8), 60, 68.2);
		expect(back.phase.name).toBe('running');
		expect(elapsedAt(back, at(60))).toBe(68_200);
		expect(back.played).toEqual([[1, 16]]);
	});

	test('ends with its sound', () => {
		expect(heardAt(playedTo(100), 1, 300).phase).toMatchObject({ ended: 'complete' });
	});

	test('pauses where it was last known to be once it went unheard', () => {
		const known = heardAt(playedTo(8), 60, 60);
		expect(asked(known, 'tick', 900).phase).toEqual({
			name: 'paused',
			elapsed: fromSeconds(60),
			reason: 'slept'
		});
	});
});

test('asked from a locked screen it goes on at once', () => {
	const paused = asked(playedTo(14), 'pause', 0);
	const going = asked(paused, 'go-on', 100);
	expect([going.phase.name, elapsedAt(going, at(101))]).toEqual(['running', 15_000]);
	const resuming = asked(asked(paused, 'resume', 100), 'go-on', 101);
	expect(elapsedAt(resuming, at(103))).toBe(16_000);
});
