import { describe, expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { exerciseOf } from '#core/exercise/exercise.ts';
import { postures } from '#core/exercise/posture.ts';
import { doseOf, posturesOf, routineTimetable } from '#core/routine/lay-out.ts';
import type { PhaseDraft } from '#core/timetable/timetable.ts';
import { transitionBetween } from '#core/transition/posture-transition.ts';
import { readExercises, readRoutines } from './read-content.ts';

const exercises = Object.fromEntries(
	[...readExercises('.')].map(([id, file]) => [id, exerciseOf(file)])
);
const routines = [...readRoutines('.').values()];

function ready(seconds: number): readonly PhaseDraft[] {
	const waits: PhaseDraft = {
		kind: 'get-ready',
		name: 'get ready',
		cue: '',
		breath: 'free',
		length: fromSeconds(seconds),
		from: 0,
		to: 0
	};
	return [waits, { ...waits, kind: 'move', to: 1 }];
}

describe.each(postures)('somebody who is %s', (before) => {
	test.each(postures.filter((posture) => posture !== before))(
		'is shown how to come %s',
		(after) => {
			for (const seconds of [3, 8, 60]) {
				const turning = transitionBetween(exercises, before, after, ready(seconds));
				expect(turning?.until).toBeGreaterThanOrEqual(2000);
				const last = turning?.ways.at(-1);
				const passes = exercises[last?.exercise ?? '']?.figure.passes ?? [];
				expect(passes.find(({ at }) => Math.round(at * 100) === last?.to)?.posture).toBe(after);
			}
			const whole = transitionBetween(exercises, before, after, ready(60));
			const [first] = whole?.ways ?? [];
			const passes = exercises[first?.exercise ?? '']?.figure.passes ?? [];
			expect(passes.find(({ at }) => Math.round(at * 100) === first?.from)?.posture).toBe(before);
		}
	);
});

/** Steps of a routine that begin in another posture than the one before ended in. */
const changes = routines.flatMap((routine) =>
	(['open', 'locked'] as const).flatMap((strength) => {
		const timetable = routineTimetable(routine, exercises, { strength });
		const steps = routine.steps.flatMap((step) => doseOf(step, strength));
		const told = steps.map((step) => posturesOf(step, exercises));
		return told.flatMap(({ start }, index) => {
			const before = told.slice(0, index).findLast(({ end }) => end !== undefined)?.end;
			return before && start && before !== start
				? [[routine.id, strength, before, start, timetable.steps[index]?.transition] as const]
				: [];
		});
	})
);

test('most routines change the posture, so that there is something to show', () => {
	expect(new Set(changes.map(([id]) => id)).size).toBeGreaterThan(routines.length / 2);
});

test.each(changes)(
	'%s with strength %s shows how to come from %s to %s',
	(...[, , , after, turning]) => {
		const last = turning?.ways.at(-1);
		const passes = exercises[last?.exercise ?? '']?.figure.passes ?? [];
		const reached = passes.find(({ at }) => Math.round(at * 100) === last?.to);
		expect(reached?.posture).toBe(after);
	}
);
