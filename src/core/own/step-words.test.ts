import { expect, test } from 'vitest';
import { exerciseOfOwn } from '#core/own-stretch/exercise-of-own.ts';
import { ownStretch } from '#core/own-stretch/own-stretch.fake.ts';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { arch, twist } from '#core/routine/routine.fake.ts';
import {
	exercisesOfSteps,
	howToLines,
	ownPauseWords,
	paperDoseWords,
	stepDoseWords
} from './step-words.ts';

test('a step says how often, on which side, how long and with which rest', () => {
	const dose = { ...twist.dose, eachSide: true };
	const words = (step: object) => stepDoseWords({ exercise: 'twist', ...step }, { ...twist, dose });
	expect(words({ repetitions: 3 })).toBe('3 times on each side');
	expect(words({ left: 4, right: 1, rest: 10 })).toBe(
		'left 4 times, right once, rest 10 seconds between'
	);
	expect(words({ left: 0, right: 2 })).toBe('right side only, 2 times');
	expect(words({ left: 2, right: 0 })).toBe('left side only, 2 times');
});

test('a hold is told where it can be chosen', () => {
	const dose = { ...arch.dose, eachSide: false, holdSeconds: { least: 1, most: 60 } };
	expect(stepDoseWords({ exercise: 'arch', repetitions: 1, hold: 20 }, { ...arch, dose })).toBe(
		'once, hold 20 seconds'
	);
});

test('a pause tells how it ends, and each exercise is named once', () => {
	expect([ownPauseWords(undefined), ownPauseWords(5)]).toEqual([
		'goes on when you tap',
		'5 seconds'
	]);
	const steps = [{ exercise: 'twist' }, { say: 'Well' }, { exercise: 'twist' }];
	expect(exercisesOfSteps(steps)).toEqual(['twist']);
});

test('paper knows no day and gives no seconds to get ready', () => {
	const plank = allExercises['plank'] ?? twist;
	expect(stepDoseWords({ exercise: 'plank' }, plank)).toMatch(/^as often as today/);
	expect(paperDoseWords({ exercise: 'plank', getReady: 10 }, plank)).toBe(
		'as often as is easy, hold 10 seconds'
	);
});

test('paper tells how a step is done, each cue once, and of no side by name', () => {
	const told = (id: string) => howToLines(allExercises[id] ?? twist);
	expect(told('lying-twist')).toEqual([
		'On your back, knees bent together, arms out wide.',
		'Breathe out, knees roll to one side. Stay. Both shoulders heavy on the floor. Breathe in, bring them back. Centre.'
	]);
	expect(told('knee-rolls')[1]).toBe('A little to the side. Breathe in, bring them back.');
	expect(told('single-knee-to-chest')[1]).toMatch(/^Breathe out, draw one knee in\./);
	expect(told('bird-dog')[1]).toMatch(/^Reach one arm and opposite leg\./);
	const all = Object.values(allExercises).map((exercise) => howToLines(exercise));
	expect(all.filter((lines) => lines.length === 0)).toEqual([]);
	expect(all.flat().filter((line) => /\{|^\s|\s$|^$/.test(line))).toEqual([]);
});

test('paper tells a stretch of one’s own in its own words', () => {
	expect(howToLines(exerciseOfOwn(ownStretch, allExercises))).toEqual([
		'One hand on the door frame.',
		'Lean to the side.'
	]);
	const { words: _, ...silent } = ownStretch;
	const [first] = ownStretch.phases;
	expect(
		howToLines(exerciseOfOwn({ ...silent, phases: [{ ...first, cue: 'bend' }] }, allExercises))
	).toEqual(['Bend.']);
});
