import { describe, expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { arch, routine, twist } from '#core/routine/routine.fake.ts';
import type { SessionAction } from '#core/session/session-event.ts';
import { newSession, type Session } from '#core/session/session.ts';
import { effectsBetween, playEvent, type EventOutcome } from './session-effects.ts';

const ready = newSession('one', routineTimetable(routine, { twist, arch }, { strength: 'open' }));
const at = (
	session: Session,
	second: number,
	action: SessionAction = { name: 'tick' }
): EventOutcome => playEvent(session, { ...action, at: instant(second * 1000) });
const names = ({ effects }: EventOutcome) => effects.map(({ name }) => name);
const begun = at(ready, 0, { name: 'play' });

describe('what a session asks of the world', () => {
	test('when it begins: a cue, clock, screen and sound, the media session, and to be saved', () => {
		expect(begun.effects).toEqual([
			{ name: 'cue', cue: { name: 'begin' } },
			{ name: 'follow', ticking: true, screen: 'on', sound: 'plays' },
			{ name: 'show' },
			{ name: 'save' }
		]);
	});

	test('from one drawing to the next: nothing', () => {
		expect(at(begun.session, 0.016).effects).toEqual([]);
	});

	test('once a second: to be saved', () => {
		expect(at(begun.session, 1).effects).toEqual([{ name: 'save' }]);
	});

	test('with each new phase: its cue, and the media session', () => {
		let played = begun;
		const seen: (readonly string[])[] = [];
		for (let second = 1; second <= 30; second += 1) {
			const before = played.session;
			played = at(before, second);
			if (names(played).includes('show')) seen.push(names(played));
		}
		expect(seen.length).toBeGreaterThan(2);
		expect(new Set(seen.map(String))).toEqual(new Set(['cue,show,save']));
	});

	test('when somebody pauses: to stand, to darken soon, and to say so', () => {
		expect(at(begun.session, 2, { name: 'pause' }).effects).toEqual([
			{ name: 'follow', ticking: false, screen: 'off-soon', sound: 'stands' },
			{ name: 'say', words: 'Paused.' },
			{ name: 'show' },
			{ name: 'save' }
		]);
	});

	test('when the device slept: the same, in other words', () => {
		expect(at(begun.session, 60).effects).toContainEqual({
			name: 'say',
			words: 'You were away, so we waited.'
		});
	});

	test('when it hurts: the clock goes on, for the way out of the pose, and the sound stands', () => {
		expect(at(begun.session, 2, { name: 'hurts' }).effects).toEqual([
			{ name: 'follow', ticking: true, screen: 'on', sound: 'stands' },
			{ name: 'show' },
			{ name: 'save' }
		]);
	});

	test('when it is ended: no cue, and the screen may go dark at once', () => {
		expect(at(begun.session, 2, { name: 'end' }).effects).toEqual([
			{ name: 'follow', ticking: false, screen: 'off', sound: 'stands' },
			{ name: 'show' },
			{ name: 'save' }
		]);
	});

	test('when it is laid out anew: as if it had been asked for', () => {
		expect(
			names({ session: begun.session, effects: effectsBetween(begun.session, begun.session, true) })
		).toEqual(['follow', 'show', 'save']);
	});
});
