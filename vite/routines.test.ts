import { describe, expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { exerciseOf } from '#core/exercise/exercise.ts';
import { depthOf, rungBelow } from '#core/range/depth.ts';
import { firstTarget, targetKey, type Targets } from '#core/range/target.ts';
import { fitsInTime } from '#core/routine/cue-words.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { repeatTimetable } from '#core/routine/repeat-timetable.ts';
import { readExercises, readRoutines } from './read-content.ts';

const routines = Object.fromEntries(readRoutines('.'));
const exercises = Object.fromEntries(
	[...readExercises('.')].map(([id, file]) => [id, exerciseOf(file)])
);
type Choice = Parameters<typeof routineTimetable>[2];
const everyday: Choice = { strength: 'open' };

test('all 21 exercises and 8 routines of the specification are there, with room for more', () => {
	expect(Object.keys(exercises).length).toBeGreaterThanOrEqual(21);
	expect(Object.keys(routines).length).toBeGreaterThanOrEqual(8);
});

describe.each(Object.values(exercises))('$id', (exercise) => {
	const { range } = exercise;

	test('has cues that can be said calmly when it is repeated', () => {
		expect(hurriedCues(repeatTimetable(exercise).phases)).toEqual([]);
	});

	test('comes back to the middle before it changes sides', () => {
		if (exercise.dose.eachSide) expect(exercise.phases.at(-1)?.to).toBe(0);
	});

	if (!range) return;

	test('has a range that grows from easiest through start and goal to ceiling', () => {
		const { easiest, start, goal, ceiling } = range;
		const depths = [easiest, start, goal, ceiling].map((value) => depthOf(range, value));
		expect(depths).toEqual(depths.toSorted((a, b) => a - b));
		expect(depths[0]).toBe(0);
		expect([start, goal].map((value) => rungBelow(range, value))).toEqual([start, goal]);
	});

	const { poses } = range;
	if (!poses) return;

	test('shows further values further on', () => {
		const depths = poses.map(({ value }) => depthOf(range, value));
		const shares = poses.map(({ at }) => at);
		expect(depths.toSorted((a, b) => a - b)).toEqual(depths);
		expect(shares.toSorted((a, b) => a - b)).toEqual(shares);
		expect([shares.at(0), shares.at(-1)]).toEqual([0, 1]);
		expect(new Set(depths).size).toBe(depths.length);
	});
});

describe.each(Object.values(routines))('$id', (routine) => {
	const timetables = (['open', 'locked'] as const).map((strength) =>
		routineTimetable(routine, exercises, { strength })
	);

	test('names only exercises that exist, and cuts only phases they have', () => {
		for (const step of routine.steps) {
			if (!('exercise' in step)) continue;
			const exercise = exercises[step.exercise];
			expect(exercise, step.exercise).toBeDefined();
			const { from, until } = step.phases ?? { from: 0, until: 1 };
			expect(0 <= from && from < until && until <= (exercise?.phases.length ?? 0)).toBe(true);
		}
	});

	test('has cues that can be said calmly', () => {
		expect(timetables.flatMap(({ phases }) => hurriedCues(phases))).toEqual([]);
	});

	test('leaves no slot in a cue open', () => {
		const cues = timetables.flatMap(({ phases }) => phases.map(({ cue }) => cue));
		expect(cues.filter((cue) => cue.includes('{'))).toEqual([]);
	});
});

describe('the time it takes', () => {
	test.each([
		['daily', 679],
		['desk', 283.5],
		['morning', 392.5],
		['relief', 1914],
		['stage0', 411],
		['stage1', 562.5],
		['stage2', 632],
		['core', 712]
	])('%s is %s seconds', (id, seconds) => {
		expect(lengthOf(id, everyday)).toBe(fromSeconds(seconds));
		expect(lengthOf(id, { ...everyday, targets: firstTargets() })).toBe(fromSeconds(seconds));
	});

	test('daily with strength locked is 8:27', () => {
		expect(lengthOf('daily', { strength: 'locked' })).toBe(fromSeconds(8 * 60 + 27));
	});
});

function lengthOf(id: string, choice: Choice) {
	const routine = routines[id];
	return routine && routineTimetable(routine, exercises, choice).length;
}

function firstTargets(): Targets {
	return Object.fromEntries(
		Object.values(exercises).flatMap(({ id, range }) =>
			range
				? [id, targetKey(id, 'left'), targetKey(id, 'right')].map((key) => [
						key,
						firstTarget(range)
					])
				: []
		)
	);
}

function hurriedCues(phases: readonly { cue: string; length: ReturnType<typeof fromSeconds> }[]) {
	return phases.filter(({ cue, length }) => !fitsInTime(cue, length)).map(({ cue }) => cue);
}
