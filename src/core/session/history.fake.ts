import * as fc from 'fast-check';
import { instant, milliseconds } from '#core/base/units.ts';
import { anEndlessTimetable, aTimetable } from '#core/routine/routine.fake.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { advance } from './advance.ts';
import type { SessionEvent } from './session-event.ts';
import { newSession } from './session.ts';

type TimedEvent = {
	readonly name: SessionEvent['name'];
	readonly wait: number;
	readonly to: number;
};

const tick = fc.record({
	name: fc.constant('tick' as const),
	wait: fc.integer({ min: 1, max: 4000 }),
	to: fc.constant(0)
});
const buttonEvent = fc.record({
	name: fc.constantFrom(
		...(['play', 'pause', 'resume', 'go-on', 'hurts', 'next', 'previous', 'seek'] as const),
		...(['restart-step', 'next-side', 'recover'] as const)
	),
	wait: fc.integer({ min: 0, max: 3000 }),
	to: fc.integer({ min: -10_000, max: 500_000 })
});
const rareEvent = fc.record({
	name: fc.constantFrom('tick', 'pause', 'resume', 'next', 'end'),
	wait: fc.oneof(
		fc.integer({ min: -9_000_000, max: -1 }),
		fc.integer({ min: 4000, max: 9_000_000 })
	),
	to: fc.constant(0)
});

/** Mostly ticks, some buttons, and rarely a long sleep or a clock that was set wrong. */
export const playHistory: fc.Arbitrary<readonly TimedEvent[]> = fc
	.array(
		fc.oneof(
			{ arbitrary: tick, weight: 20 },
			{ arbitrary: buttonEvent, weight: 4 },
			{ arbitrary: rareEvent, weight: 1 }
		),
		{ maxLength: 120 }
	)
	.map((events) => [{ name: 'play', wait: 0, to: 0 }, ...events]);

export const anyTimetable = fc.oneof(aTimetable, anEndlessTimetable);

/** The session before and after each event, with the time and the name of the event. */
export function sessionStates(timetable: Timetable, events: readonly TimedEvent[]) {
	let now = instant(1_700_000_000_000);
	let session = newSession('one', timetable);
	return events.map(({ name, wait, to }) => {
		const before = session;
		now = instant(now + wait);
		session = advance(session, eventOf(name, now, to));
		return { before, session, now, name, wait };
	});
}

function eventOf(name: SessionEvent['name'], at: SessionEvent['at'], to: number): SessionEvent {
	switch (name) {
		case 'seek':
			return { name, to: milliseconds(to), at };
		case 'recover':
			return { name, to: 'here', at };
		default:
			return { name, at };
	}
}
