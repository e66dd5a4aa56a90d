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
	const timetables = (['open', 'locked'] as const).flatMap((strength) =>
		[false, true].map((full) => routineTimetable(routine, exercises, { strength, full }))
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
		['daily', 762],
		['desk', 312.5],
		['morning', 405.5],
		['relief', 1952],
		['stage0', 439],
		['stage1', 581.5],
		['stage2', 684],
		['core', 767]
	])('%s is %s seconds', (id, seconds) => {
		expect(lengthOf(id, everyday)).toBe(fromSeconds(seconds));
		expect(lengthOf(id, { ...everyday, targets: firstTargets() })).toBe(fromSeconds(seconds));
	});

	test('daily with strength locked is 9:25', () => {
		expect(lengthOf('daily', { strength: 'locked' })).toBe(fromSeconds(9 * 60 + 25));
	});

	test('daily in its full dose is 17:57, with strength locked 14:40', () => {
		expect(lengthOf('daily', { ...everyday, full: true })).toBe(fromSeconds(1077));
		expect(lengthOf('daily', { strength: 'locked', full: true })).toBe(fromSeconds(880));
	});

	test('no other routine has another dose', () => {
		for (const { id } of Object.values(routines).filter(({ id: each }) => each !== 'daily'))
			expect(lengthOf(id, { ...everyday, full: true })).toBe(lengthOf(id, everyday));
	});
});

test('every change of position lasts at least 20 seconds, in every routine', () => {
	for (const { id } of Object.values(routines))
		for (const strength of ['open', 'locked'] as const)
			for (const [change, length] of positionChanges(id, { strength }))
				expect(length, `${change} of ${id}`).toBeGreaterThanOrEqual(fromSeconds(20));
	expect(positionChanges('daily', everyday).map(([change]) => change)).toEqual([
		'get-ready of Getting down to the floor',
		'move of Getting down to the floor',
		'spoken of Roll to your back',
		'spoken of Roll to your side',
		'move of Getting up from the floor'
	]);
});

/** Each change of position with its name and its length. */
function positionChanges(id: string, choice: Choice): readonly (readonly [string, number])[] {
	const routine = routines[id];
	const played = routine && routineTimetable(routine, exercises, choice);
	const lengths = new Map<string, readonly [string, number]>();
	for (const { step, kind, length, positionChange } of played?.phases ?? []) {
		if (positionChange === undefined) continue;
		const key = `${step} ${positionChange}`;
		const [name, before] = lengths.get(key) ?? [`${kind} of ${played?.steps[step]?.name}`, 0];
		lengths.set(key, [name, before + length]);
	}
	return [...lengths.values()];
}

describe('the full dose of the daily routine', () => {
	test.each([
		['seated-twist', 3, 10, 2],
		['childs-pose', 3, 20, 1],
		['single-knee-to-chest', 3, 20, 2],
		['lying-twist', 3, 10, 2]
	])('%s is held %s times for %s s', (id, times, seconds, sides) => {
		const { daily } = routines;
		const played = daily && routineTimetable(daily, exercises, { ...everyday, full: true });
		const [step] = played?.steps.filter(({ exercise }) => exercise === id) ?? [];
		const holds = (played?.phases ?? []).filter(
			({ kind, step: of }) => kind === 'hold' && played?.steps[of] === step
		);
		expect(holds).toHaveLength(times * sides);
		expect(new Set(holds.map(({ length }) => length))).toEqual(new Set([fromSeconds(seconds)]));
		const limits = exercises[id]?.dose.holdSeconds;
		expect(limits && seconds >= limits.least && seconds <= limits.most).toBe(true);
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
