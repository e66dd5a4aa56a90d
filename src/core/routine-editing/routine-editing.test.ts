import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { compileOwnRoutine } from '#core/own/compile-own-routine.ts';
import { readOwnRoutine, type OwnStep } from '#core/own/own-routine.ts';
import { anOwnRoutine, anOwnStep } from '#core/own/own-routine.fake.ts';
import { ownRoutineText } from '#core/own/own-things.ts';
import { allRoutines } from '#core/routine/all-routines.fake.ts';
import { routineTimetable } from '#core/routine/lay-out.ts';
import { isTransfer, stepPosition } from '#core/tailoring/step-position.ts';
import * as edits from './draft-edits.ts';
import { endField, recordEdit, redoEdit, startHistory, undoEdit } from './edit-history.ts';
import { duplicateOf, ownCopyOf } from './own-copy.ts';
import { adviceFor } from './routine-advice.ts';
import { draftOf, ownRoutineOf, type RoutineDraft } from './routine-draft.ts';
import { chooseSides, sideChoiceOf } from './step-choice.ts';

const offered = Object.values(allExercises)
	.filter(({ kind }) => kind !== 'transfer')
	.map(({ id }) => id);
const words = fc.oneof(fc.constant(''), fc.constant('   '), fc.string({ maxLength: 500 }));

interface Edit {
	readonly edit: (draft: RoutineDraft) => RoutineDraft;
	readonly field?: string;
}

/** Numbers choose among the steps that there are then, and sometimes none. */
const onStep = (edit: (draft: RoutineDraft, id: number, place: number) => RoutineDraft) =>
	fc.tuple(fc.nat(14), fc.integer({ min: -2, max: 15 })).map(([at, place]): Edit => ({
		edit: (draft) => edit(draft, draft.steps[at]?.id ?? -1, place)
	}));

const anEdit: fc.Arbitrary<Edit> = fc.oneof(
	words.map((name): Edit => ({
		edit: (draft) => edits.describeDraft(draft, { name }),
		field: 'name'
	})),
	words.map((summary): Edit => ({ edit: (draft) => edits.describeDraft(draft, { summary }) })),
	fc.subarray([0, 1, 2, 3, 4, 5, 6]).map((days): Edit => ({
		edit: (draft) => edits.describeDraft(draft, { days })
	})),
	anOwnStep(offered).map((step): Edit => ({ edit: (draft) => edits.addStep(draft, step) })),
	fc.tuple(anOwnStep(offered), fc.nat(14), words).map(([step, at, note]): Edit => ({
		edit: (draft) =>
			edits.changeStep(
				draft,
				draft.steps[at]?.id ?? -1,
				'say' in step ? { ...step, say: note } : { ...step, note }
			),
		field: `note-${at}`
	})),
	onStep((draft, id) => edits.removeStep(draft, id)),
	onStep((draft, id) => edits.duplicateStep(draft, id)),
	onStep((draft, id, place) => edits.moveStep(draft, id, place))
);
const someEdits = fc.array(anEdit, { maxLength: 25 });

function after(draft: RoutineDraft, all: readonly Edit[]): RoutineDraft {
	return all.reduce((now, { edit }) => edit(now), draft);
}

describe('what is undone', () => {
	test('any edits, undone one by one, are the beginning, and done again they are the end', () => {
		fc.assert(
			fc.property(anOwnRoutine(offered), someEdits, (own, all) => {
				const beginning = draftOf(own);
				let history = startHistory(beginning);
				for (const { edit, field } of all)
					history = recordEdit(history, edit(history.present), field);
				const end = history.present;
				const count = history.past.length;
				for (let undone = 0; undone < count; undone++) history = undoEdit(history);
				expect(history.present).toBe(beginning);
				expect(undoEdit(history)).toBe(history);
				for (let redone = 0; redone < count; redone++) history = redoEdit(history);
				expect(history.present).toBe(end);
				expect(redoEdit(history)).toBe(history);
			})
		);
	});

	test('one edit taken back and done again changes nothing', () => {
		fc.assert(
			fc.property(anOwnRoutine(offered), fc.array(anEdit, { minLength: 1 }), (own, all) => {
				let history = startHistory(draftOf(own));
				for (const { edit } of all) history = recordEdit(history, edit(history.present));
				if (history.past.length > 0) expect(redoEdit(undoEdit(history))).toEqual(history);
			})
		);
	});

	test('letters of one field are one edit, until it ends', () => {
		let history = startHistory('');
		for (const text of ['a', 'ab', 'abc']) history = recordEdit(history, text, 'name');
		history = recordEdit(endField(history), 'abcd', 'name');
		expect(history.past).toEqual(['', 'abc']);
		expect(undoEdit(undoEdit(history)).present).toBe('');
	});
});

describe('what is edited', () => {
	test('is read as it is stored, and laid out from standing to standing', () => {
		fc.assert(
			fc.property(anOwnRoutine(offered), someEdits, (start, all) => {
				const own = ownRoutineOf(after(draftOf(start), all), 'own-1');
				const read = readOwnRoutine(ownRoutineText(own));
				expect(read.ok && { ...read.value, id: own.id }).toEqual(own);
				const routine = compileOwnRoutine(own, allExercises);
				if (!routine) return;
				const { phases, length } = routineTimetable(routine, allExercises, { strength: 'open' });
				let now = 0;
				for (const phase of phases) {
					expect(phase.starts).toBe(now);
					now += phase.length;
				}
				expect(length).toBe(now);
				const placed = routine.steps.filter((step) => stepPosition(step, allExercises));
				const [first, last] = [placed[0], placed.at(-1)];
				expect(first && stepPosition(first, allExercises)?.start).toBe('up');
				expect(last && stepPosition(last, allExercises)?.end).toBe('up');
				const written = own.steps.flatMap((step) => ('exercise' in step ? step.exercise : []));
				for (const step of routine.steps)
					if ('exercise' in step && !isTransfer(step, allExercises))
						expect(written).toContain(step.exercise);
			})
		);
	});

	test('keeps all its steps when they are moved', () => {
		fc.assert(
			fc.property(
				anOwnRoutine(offered),
				fc.array(fc.tuple(fc.nat(14), fc.integer({ min: -3, max: 20 }))),
				(own, moves) => {
					const draft = draftOf(own);
					const moved = moves.reduce(
						(now, [at, to]) => edits.moveStep(now, now.steps[at]?.id ?? -1, to),
						draft
					);
					expect(moved.steps.toSorted((a, b) => a.id - b.id)).toEqual(draft.steps);
				}
			)
		);
	});

	test('goes to the place that it is moved to', () => {
		const draft = draftOf({
			version: 1,
			name: 'x',
			steps: ['a', 'b', 'c'].map((say) => ({ say }))
		});
		const order = (id: number, to: number) =>
			edits.moveStep(draft, id, to).steps.map((each) => each.id);
		expect([order(0, 1), order(0, 9), order(2, 0), order(1, -4)]).toEqual([
			[1, 0, 2],
			[1, 2, 0],
			[2, 0, 1],
			[1, 0, 2]
		]);
	});

	test('holds sixty steps and no more', () => {
		let draft = draftOf({ version: 1, name: 'x', steps: [] });
		for (let count = 0; count < 70; count++) draft = edits.addStep(draft, { say: 'Breathe' });
		expect([draft.steps.length, edits.hasRoom(draft)]).toEqual([60, false]);
		expect(edits.duplicateStep(draft, 0)).toBe(draft);
	});
});

test('a copy of each of our routines has its exercises in their order and is laid out', () => {
	for (const routine of Object.values(allRoutines)) {
		const copy = { ...ownCopyOf(routine, allExercises), id: 'own-1' };
		expect(readOwnRoutine(ownRoutineText(copy))).toMatchObject({ ok: true });
		expect(readOwnRoutine(JSON.stringify(duplicateOf(copy))).ok).toBe(true);
		const ours = routine.steps.flatMap((step) =>
			'exercise' in step && !isTransfer(step, allExercises)
				? [[step.exercise, step.repetitions, step.holdSeconds]]
				: []
		);
		expect(
			copy.steps.flatMap((step) =>
				'exercise' in step ? [[step.exercise, step.repetitions, step.hold]] : []
			)
		).toEqual(ours);
		expect(compileOwnRoutine(copy, allExercises)).toBeDefined();
	}
});

test('sides are chosen, and as many repetitions stay', () => {
	const exercise = Object.values(allExercises).find(({ dose }) => dose.eachSide);
	if (!exercise) throw new Error('There is no exercise with sides.');
	const step = { exercise: exercise.id, repetitions: 7, note: 'slow' };
	const left = chooseSides(step, 'left', exercise);
	const right = chooseSides(left, 'right', exercise);
	const each = chooseSides(right, 'each', exercise);
	const both = chooseSides(each, 'both', exercise);
	expect([left, right, each, both].map(sideChoiceOf)).toEqual(['left', 'right', 'each', 'both']);
	expect(both).toEqual(step);
	expect(each).toEqual({ exercise: exercise.id, note: 'slow', left: 7, right: 7 });
});

describe('advice', () => {
	const idsOf = (kind: string) =>
		Object.values(allExercises).flatMap((each) => (each.kind === kind ? each.id : []));
	const startingIn = (place: string) =>
		offered.find((id) => {
			const position = stepPosition({ exercise: id }, allExercises);
			return position?.start === place && position.end === place;
		}) ?? '';
	const names = (steps: readonly OwnStep[], minutes = 10) =>
		adviceFor(steps, allExercises, fromSeconds(minutes * 60)).map(({ name }) => name);
	const step = (exercise = '') => ({ exercise });

	test('tells of strength before anything loosens', () => {
		const [strength] = idsOf('strength');
		const [loosening] = idsOf('mobility');
		expect(names([step(strength), step(loosening)])).toContain('strength-first');
		expect(names([step(strength)])).toContain('strength-first');
		expect(names([step(loosening), step(strength)])).not.toContain('strength-first');
	});

	test('tells of two postures that take turns', () => {
		const [up, back] = [step(startingIn('up')), step(startingIn('back'))];
		expect(names([up, back, up, back])).toContain('back-and-forth');
		expect(names([up, back, back, up])).not.toContain('back-and-forth');
	});

	test('tells of a long one, of the same again and again, and of a long hold', () => {
		const [held] = Object.values(allExercises).filter(({ dose }) => dose.holdSeconds);
		const most = held?.dose.holdSeconds?.most ?? 0;
		const same = step(held?.id);
		expect(names([same], 41)).toContain('long');
		expect(names([same], 40)).not.toContain('long');
		expect(names([same, same, same, same])).toContain('often');
		expect(names([same, same, same])).not.toContain('often');
		expect(names([{ ...same, hold: most + 1 }])).toContain('long-hold');
		expect(
			adviceFor(
				[
					{ ...same, hold: most + 2 },
					{ ...same, hold: most + 1 }
				],
				allExercises,
				undefined
			)
		).toContainEqual({ name: 'long-hold', exercise: held?.id, hold: most + 2, most });
		expect(names([{ ...same, hold: most }])).not.toContain('long-hold');
	});

	test('keeps silent about each of our routines but for what is true of it', () => {
		const told = Object.values(allRoutines).map((routine) => [
			routine.id,
			adviceFor(ownCopyOf(routine, allExercises).steps, allExercises, undefined).map(
				({ name }) => name
			)
		]);
		expect(told.filter(([, found = []]) => found.length > 0)).toEqual([]);
	});
});
