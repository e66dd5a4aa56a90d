import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exerciseOf } from '#core/exercise/exercise.ts';
import { targetKey, type Targets } from '#core/range/target.ts';
import {
	doseOf,
	layOut,
	routineTimetable,
	selectAll,
	type SelectedRoutine
} from '#core/routine/lay-out.ts';
import type { ExerciseStep, Routine, Step } from '#core/routine/routine.ts';
import type { BodyPosition } from '#core/tailoring/body-position.ts';
import { insertTransfers } from '#core/tailoring/insert-transfers.ts';
import { playableTimetable } from '#core/tailoring/playable-timetable.ts';
import { selectSteps, type StepChoice, type SelectedSteps } from '#core/tailoring/select-steps.ts';
import { wholeShape, type Shape } from '#core/tailoring/shape.ts';
import { isTransfer, stepPosition, type IndexedStep } from '#core/tailoring/step-position.ts';
import { readExercises, readRoutines } from './read-content.ts';

const timetableOf = (routine: Routine, { shape, strength, targets = {}, removed }: StepChoice) =>
	playableTimetable({ exercises, played: { name: 'routine', routine, shape } }, targets, {
		strength,
		without: removed,
		unreplaced: []
	});

const routines = [...readRoutines('.').values()];
const exercises = Object.fromEntries(
	[...readExercises('.')].map(([id, file]) => [id, exerciseOf(file)])
);
const removable = Object.values(exercises).filter(({ kind }) => kind !== 'transfer');

/** Holds and repetitions that are targets: they change how long a routine takes. */
const someTargets: fc.Arbitrary<Targets> = fc
	.record({ 'bird-dog': fc.integer({ min: 3, max: 10 }), plank: fc.integer({ min: 1, max: 6 }) })
	.map((holds) => ({
		plank: holds.plank,
		[targetKey('bird-dog', 'left')]: holds['bird-dog'],
		[targetKey('bird-dog', 'right')]: holds['bird-dog']
	}));

const asking: fc.Arbitrary<StepChoice> = fc.record({
	shape: fc.record(
		{
			minutes: fc.constantFrom(1, 2, 3, 4, 5, 7, 10, 15),
			place: fc.constantFrom<Shape['place'][]>('anywhere', 'lying', 'off-floor'),
			strength: fc.constantFrom<Shape['strength'][]>('with', 'without'),
			full: fc.constant(true as const)
		},
		{ requiredKeys: ['place', 'strength'] }
	),
	removed: fc.subarray(
		removable.map(({ id }) => id),
		{ maxLength: 4 }
	),
	strength: fc.constantFrom<StepChoice['strength'][]>('open', 'locked'),
	targets: someTargets
});

type Made = Extract<SelectedSteps, { ok: true }>;

/** For all routines and all that can be asked of them. */
function always(claim: (made: Made, routine: Routine, asked: StepChoice) => void): void {
	fc.assert(
		fc.property(fc.constantFrom(...routines), asking, (routine, asked) => {
			const made = selectSteps(routine, exercises, asked);
			if (made.ok) claim(made, routine, asked);
		}),
		{ numRuns: 300 }
	);
}

const done = (steps: readonly Step[]): readonly ExerciseStep[] =>
	steps.flatMap((step) => ('exercise' in step && !isTransfer(step, exercises) ? [step] : []));
const ids = (steps: readonly Step[]) => done(steps).map(({ exercise }) => exercise);

describe('a routine shaped for today', () => {
	test('is as it was when nothing is asked of it', () => {
		for (const routine of routines) {
			const asked = { shape: wholeShape, removed: [], strength: 'open' } as const;
			expect(selectSteps(routine, exercises, asked)).toEqual({
				ok: true,
				selected: selectAll(routine, 'open'),
				leftOut: []
			});
			expect(timetableOf(routine, asked)).toEqual(routineTimetable(routine, exercises, asked));
		}
	});

	test('never takes longer than was asked, with the targets of the day', () => {
		always(({ selected: routine }, _, asked) => {
			const { minutes = Infinity } = asked.shape;
			expect(layOut(routine, exercises, asked.targets ?? {}).length).toBeLessThanOrEqual(
				minutes * 60_000
			);
		});
	});

	test('has as many planks as today, or fewer where there is no time for them', () => {
		const core = routines.find(({ id }) => id === 'core');
		if (!core) throw new Error('core');
		const planksIn = (minutes: number, plank: number) => {
			const shape = { ...wholeShape, minutes };
			const made = timetableOf(core, { shape, removed: [], strength: 'open', targets: { plank } });
			return made?.steps.find(({ exercise }) => exercise === 'plank')?.repetitions;
		};
		expect([3, 5, 6].map((plank) => planksIn(60, plank))).toEqual([3, 5, 6]);
		expect([7, 8, 9, 11].map((minutes) => planksIn(minutes, 6))).toEqual([undefined, 4, 6, 6]);
	});

	test('keeps the order of its steps', () => {
		always(({ selected: routine }, original, { removed }) => {
			if (removed.length > 0) return;
			const all = ids(original.steps);
			let at = -1;
			for (const id of ids(routine.steps)) {
				at = all.indexOf(id, at + 1);
				expect(at).toBeGreaterThanOrEqual(0);
			}
		});
	});

	test('does both sides of what has two, equally often', () => {
		always(({ selected: routine }, _, asked) => {
			const { steps, phases } = layOut(routine, exercises, asked.targets ?? {});
			for (const [index, { sides }] of steps.entries()) {
				if (sides.length < 2) continue;
				const work = phases.filter(
					(phase) => phase.step === index && phase.repetition !== undefined
				);
				const [left, right] = (['left', 'right'] as const).map((side) =>
					work.filter((phase) => phase.side === side).map(({ length, kind }) => ({ length, kind }))
				);
				expect(left).toEqual(right);
			}
		});
	});

	test('leaves out nothing for which there would have been time, even for half of it', () => {
		always((made, original, asked) => {
			const { minutes, ...room } = asked.shape;
			if (minutes === undefined) return;
			const all = selectSteps(original, exercises, { ...asked, removed: [], shape: room });
			if (!all.ok || asked.removed.length > 0) return;
			const kept = partsOf(made.selected, original);
			const late = partsOf(all.selected, original)
				.filter(({ step }) => doseOf(step, asked.strength).length > 0)
				.filter(({ step }) => !kept.some((part) => part.step.rank === step.rank));
			for (const rank of new Set(late.map(({ step }) => step.rank))) {
				const group = late.filter(({ step }) => step.rank === rank);
				const parts = [...kept, ...(group.length === 1 ? group.map(halved) : group)];
				const ordered = parts.toSorted((one, other) => one.index - other.index);
				const [first, ...others] = insertTransfers(original, exercises, ordered, room.place);
				if (!first) throw new Error('Nothing was joined.');
				const longer = { ...original, steps: [first, ...others] } satisfies Routine;
				expect(routineTimetable(longer, exercises, asked).length).toBeGreaterThan(minutes * 60_000);
			}
		});
	});

	test('keeps what is ranked first when it fits, before what comes later', () => {
		for (const routine of routines) {
			const asked: StepChoice = {
				shape: { ...wholeShape, minutes: 3 },
				removed: [],
				strength: 'open'
			};
			const made = selectSteps(routine, exercises, asked);
			const first = done(routine.steps).find(({ rank }) => rank === 1);
			expect(made.ok && ids(made.selected.steps)).toContain(first?.exercise);
		}
	});

	test('asks only for places that were allowed', () => {
		always(({ selected: routine }, _, { shape }) => {
			if (shape.place === 'anywhere') return;
			const allowed: readonly BodyPosition[] =
				shape.place === 'lying' ? ['back', 'front', 'side'] : ['up'];
			for (const step of routine.steps) {
				const { start, end } = stepPosition(step, exercises) ?? {};
				if (start) expect(allowed).toContain(start);
				if (end) expect(allowed).toContain(end);
			}
		});
	});

	test('leaves strength out when it was asked to', () => {
		always(({ selected: routine }, _, { shape }) => {
			if (shape.strength === 'with') return;
			expect(ids(routine.steps).filter((id) => exercises[id]?.kind === 'strength')).toEqual([]);
		});
	});

	test('has nothing that was removed, and nothing twice that was not there twice', () => {
		always(({ selected: routine }, original, { removed }) => {
			const now = ids(routine.steps);
			const before = ids(original.steps);
			expect(now.filter((id) => removed.includes(id))).toEqual([]);
			for (const id of new Set(now)) {
				const times = (all: readonly string[]) => all.filter((each) => each === id).length;
				expect(times(now)).toBeLessThanOrEqual(Math.max(1, times(before)));
			}
		});
	});

	test('turns over only to go somewhere else, and ends as it would have ended', () => {
		always(({ selected: { steps } }, original, { shape }) => {
			let here: BodyPosition | undefined;
			for (const [index, step] of steps.entries()) {
				const way = isTransfer(step, exercises);
				const place = placeOfStep(step);
				if (way) {
					expect(place?.end, JSON.stringify(step)).not.toBe(here);
					const next = steps[index + 1];
					if (!next) expect(place?.end).toBe('up');
				}
				here = place?.end ?? here;
			}
			const [last] = original.steps.slice(-1);
			if (shape.place === 'anywhere' && last && placeOfStep(last)?.end === 'up')
				expect(here).toBe('up');
		});
	});

	test('says why each of the missing steps is missing', () => {
		always(({ selected: routine, leftOut }, original, { removed, strength }) => {
			const replaced = leftOut.filter(({ instead }) => instead !== undefined).length;
			if (removed.length === 0) expect(replaced).toBe(0);
			expect(leftOut.length).toBeGreaterThanOrEqual(
				done(selectAll(original, strength).steps).length - done(routine.steps).length
			);
		});
	});
});

describe('when nothing fits', () => {
	test('the nearest shape has something in it, and the player always has something to play', () => {
		fc.assert(
			fc.property(fc.constantFrom(...routines), asking, (routine, asked) => {
				const made = selectSteps(routine, exercises, asked);
				if (made.ok) return;
				if (!made.nearest) {
					// Nothing is left in any shape: only removing does that.
					expect(asked.removed.length).toBeGreaterThan(0);
					expect(selectSteps(routine, exercises, { ...asked, shape: wholeShape }).ok).toBe(false);
					return;
				}
				const nearest = selectSteps(routine, exercises, { ...asked, shape: made.nearest });
				expect(nearest.ok).toBe(true);
				expect(timetableOf(routine, asked)?.length).toBeGreaterThan(0);
			}),
			{ numRuns: 500 }
		);
	});

	test('it is the nearest in time, then in strength, then in place', () => {
		const nearest = (id: string, shape: Shape) => {
			const routine = routines.find((each) => each.id === id);
			const made =
				routine && selectSteps(routine, exercises, { shape, removed: [], strength: 'open' });
			return made && !made.ok ? made.nearest : undefined;
		};
		expect(nearest('stage1', { minutes: 3, place: 'off-floor', strength: 'with' })).toEqual({
			minutes: 5,
			place: 'off-floor',
			strength: 'with'
		});
		expect(nearest('core', { place: 'lying', strength: 'without' })).toEqual({
			place: 'lying',
			strength: 'with'
		});
		expect(nearest('desk', { minutes: 5, place: 'lying', strength: 'with' })).toEqual({
			minutes: 5,
			place: 'anywhere',
			strength: 'with'
		});
	});

	test('nothing is offered once everything has been removed', () => {
		const removed = removable.map(({ id }) => id);
		for (const routine of routines) {
			const asked: StepChoice = { shape: wholeShape, removed, strength: 'open' };
			expect(selectSteps(routine, exercises, asked)).toEqual({ ok: false });
			expect(timetableOf(routine, asked)).toBeUndefined();
		}
	});
});

describe('what takes the place of a removed stretch', () => {
	const core = (removed: readonly string[], closed: readonly string[] = []) => {
		const routine = routines.find(({ id }) => id === 'core');
		const asked = { shape: wholeShape, removed, closed, strength: 'open' } as const;
		const made = routine && selectSteps(routine, exercises, asked);
		return made?.ok ? made : undefined;
	};

	test('does the same for the back: the press-up for the trunk raise, in no more time', () => {
		const made = core(['trunk-lift']);
		expect(made?.leftOut).toEqual([
			{ exercise: 'trunk-lift', name: 'Trunk raise', why: 'removed', instead: 'Prone press-up' }
		]);
		expect(ids(made?.selected.steps ?? [])).toContain('press-up');
	});

	test('is the same for what is closed, and it is said that nobody removed it', () => {
		expect(core([], ['trunk-lift'])?.leftOut).toEqual([
			{ exercise: 'trunk-lift', name: 'Trunk raise', why: 'closed', instead: 'Prone press-up' }
		]);
	});

	test('is nothing where the same is already there', () => {
		expect(core(['plank'])?.leftOut).toEqual([
			{ exercise: 'plank', name: 'Front plank', why: 'removed' }
		]);
	});
});

test('every routine ranks all its stretches, from 1 without a gap, and says why', () => {
	for (const { id, steps, ranks } of routines) {
		expect(
			done(steps).filter(({ rank }) => rank === undefined),
			id
		).toEqual([]);
		const used = [...new Set(steps.flatMap(({ rank }) => rank ?? []))].sort((a, b) => a - b);
		expect(used, id).toEqual(used.map((_, index) => index + 1));
		expect(ranks, id).toBeDefined();
	}
});

/** What a shaped routine does for its own sake, with its places in the one it was made of. */
function partsOf({ steps }: SelectedRoutine, original: Routine): readonly IndexedStep[] {
	return steps
		.filter((step) => !isTransfer(step, exercises))
		.map((step) => ({
			index: original.steps.findIndex(({ rank, ...other }) =>
				'exercise' in step
					? rank === step.rank && 'exercise' in other && other.exercise === step.exercise
					: 'say' in other && other.say === step.say
			),
			step
		}));
}

function halved({ index, step }: IndexedStep): IndexedStep {
	if (!('exercise' in step)) return { index, step };
	const all = step.repetitions ?? exercises[step.exercise]?.dose.repetitions ?? 1;
	return { index, step: { ...step, repetitions: Math.ceil(all / 2) } };
}

function placeOfStep(step: Step): { start: BodyPosition; end: BodyPosition } | undefined {
	if ('exercise' in step && isTransfer(step, exercises) && step.phases) {
		const { from, until } = step.phases;
		const down = step.exercise === 'floor-down';
		return {
			start: down ? 'up' : from === 3 ? 'kneeling' : from === 1 ? 'side' : 'back',
			end: !down ? 'up' : until === 3 ? 'kneeling' : 'back'
		};
	}
	return stepPosition(step, exercises);
}
