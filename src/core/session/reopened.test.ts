import { expect, test } from 'vitest';
import { timetableOf } from '#core/routine/routine-timetable.ts';
import { arch, routine, twist } from '#core/routine/routine.fake.ts';
import { instant } from '#core/base/units.ts';
import { reopened } from './reopened.ts';
import { advance, begin } from './session.ts';

const short = timetableOf(routine, { twist, arch }, { strength: 'open' });

test('a session ended by a slip goes on where it was, paused', () => {
	const begun = advance(begin('one', short), { name: 'play', at: instant(0) });
	const ended = advance(begun, { name: 'end', at: instant(4000) });
	expect(reopened(ended).phase).toEqual({ name: 'paused', elapsed: 4000, reason: 'asked' });
});

test('one that is complete, or was never ended, stays as it is', () => {
	const begun = begin('one', short);
	const complete = {
		...begun,
		phase: { name: 'finished', elapsed: short.length, ended: 'complete' }
	} as const;
	expect(reopened(begun)).toBe(begun);
	expect(reopened(complete)).toBe(complete);
});
