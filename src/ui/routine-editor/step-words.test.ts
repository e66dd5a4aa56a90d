import { expect, test } from 'vitest';
import { arch, twist } from '#core/routine/routine.fake.ts';
import type { OwnExerciseStep } from '#core/own/own-routine.ts';
import { exerciseStepWords, ownPauseWords } from './step-words.ts';

const words = (step: Partial<OwnExerciseStep>, exercise = twist) =>
	exerciseStepWords({ exercise: exercise.id, ...step }, exercise).replaceAll('\u00a0', ' ');

test('a step says how often, on which side, how long and with which rest', () => {
	expect([
		words({}),
		words({ repetitions: 5, rest: 10, getReady: 20 }),
		words({ left: 3, right: 0 }),
		words({ left: 0, right: 2 }),
		words({ left: 3, right: 2 }),
		words({ left: 3 }),
		words({ repetitions: 4 }, arch)
	]).toEqual([
		'2 × each side',
		'5 × each side, rest 10 s, 20 s to get ready',
		'3 ×, left only',
		'2 ×, right only',
		'left 3 ×, right 2 ×',
		'left 3 ×, right 1 ×',
		'4 ×'
	]);
	const held = { ...twist, dose: { ...twist.dose, holdSeconds: { least: 2, most: 10 } } };
	expect([words({}, held), words({ hold: 9 }, held)]).toEqual([
		'2 × each side, hold 5 s',
		'2 × each side, hold 9 s'
	]);
});

test('a pause says when it goes on', () => {
	expect(ownPauseWords({ say: 'Breathe' })).toBe('waits for you');
	expect(ownPauseWords({ say: 'Breathe', seconds: 15 })).toBe('15\u00a0s');
});
