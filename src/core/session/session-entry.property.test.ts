import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { readEntry, recordOf } from '#core/journal/record.ts';
import { arch, twist } from '#core/routine/routine.fake.ts';
import { playHistory, sessionStates, anyTimetable } from './history.fake.ts';
import { noAnswers } from './session-answers.ts';
import { sessionEntry } from './session-entry.ts';

test('whatever is asked, and however the clock jumps, what is written can be read', () => {
	fc.assert(
		fc.property(anyTimetable, playHistory, (timetable, events) => {
			for (const { session } of sessionStates(timetable, events)) {
				const entry = sessionEntry({
					session,
					exercises: { twist, arch },
					targets: {},
					levels: {},
					answers: noAnswers,
					stops: [],
					device: 'd'
				});
				if (entry) expect(readEntry(recordOf(entry))).toEqual({ ok: true, value: entry });
			}
		}),
		{ numRuns: 200 }
	);
});
