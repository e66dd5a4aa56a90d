import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import {
	answerFelt,
	answerTooMuch,
	answerWhy,
	asksWorstPain,
	noAnswers,
	reachedBy,
	toggleTooMuch,
	type Answers
} from './session-answers.ts';

const left = { exercise: 'twist', side: 'left' } as const;
const right = { exercise: 'twist', side: 'right' } as const;
const arch = { exercise: 'arch' };
const all = (answers: Answers) => [left, right, arch].map((each) => reachedBy(answers, each));
const tooMuch = answerFelt(noAnswers, 'too-much', []);

test('just right and could go further mean that all targets were reached', () => {
	expect(all(answerFelt(noAnswers, 'just-right', []))).toEqual(['target', 'target', 'target']);
	expect(all(answerFelt(noAnswers, 'could-go-further', []))).toEqual([
		'target',
		'target',
		'target'
	]);
});

test('not answered is reached by nothing, and too much without a name neither', () => {
	expect(all(noAnswers)).toEqual([undefined, undefined, undefined]);
	expect(all({ reached: {}, pain: 1 })).toEqual([undefined, undefined, undefined]);
	expect(all(tooMuch)).toEqual([undefined, undefined, undefined]);
});

test('what was too much was reached as told, and what was not named was reached', () => {
	const named = toggleTooMuch(toggleTooMuch(tooMuch, left), right);
	expect(all(named)).toEqual([undefined, undefined, 'target']);
	const far = answerTooMuch(named, left, 'too-far', 16);
	expect(all(far)).toEqual([16, undefined, 'target']);
	expect(far.tooMuch).toEqual([{ ...left, kind: 'too-far' }, right]);
	expect(all(answerTooMuch(far, left, 'sharp'))).toEqual([undefined, undefined, 'target']);
	expect(answerTooMuch(far, right, 'too-long').tooMuch).toEqual([
		{ ...left, kind: 'too-far' },
		{ ...right, kind: 'too-long' }
	]);
});

test('what is taken back leaves nothing behind', () => {
	const told = {
		...answerTooMuch(toggleTooMuch(tooMuch, left), left, 'too-far', 16),
		worstPain: 5
	};
	expect(toggleTooMuch(told, left)).toEqual({ felt: 'too-much', reached: {}, worstPain: 5 });
	expect(answerFelt(told, 'just-right', [])).toEqual({ felt: 'just-right', reached: {} });
	const stops = [{ at: instant(0), exercise: 'arch' }];
	expect(answerFelt(told, 'just-right', stops)).toMatchObject({ worstPain: 5 });
	expect(answerWhy({ reached: {}, why: 'pain', worstPain: 4 }, 'time', [])).toEqual({
		...{ reached: {}, why: 'time' }
	});
});

test('worst pain is asked only after too much, a stop, or leaving because it hurt', () => {
	expect(asksWorstPain(noAnswers, [])).toBe(false);
	expect(asksWorstPain({ reached: {}, felt: 'just-right', why: 'tired' }, [])).toBe(false);
	expect(asksWorstPain(tooMuch, [])).toBe(true);
	expect(asksWorstPain({ reached: {}, why: 'pain' }, [])).toBe(true);
	expect(asksWorstPain(noAnswers, [{ at: instant(0) }])).toBe(true);
});

test('what an earlier version asked of each target still counts', () => {
	const earlier: Answers = { reached: { 'twist:left': 'target', 'twist:right': 15 } };
	expect(all(earlier)).toEqual(['target', 15, undefined]);
	expect(all(answerFelt(earlier, 'just-right', []))).toEqual(['target', 15, 'target']);
	expect(all(answerFelt(earlier, 'too-much', []))).toEqual([undefined, 15, undefined]);
});
