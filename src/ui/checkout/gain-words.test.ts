import { expect, test } from 'vitest';
import { allExercises as exercises } from '#core/exercise/all-exercises.fake.ts';
import type { SessionGain } from '#core/gain/session-gain.ts';
import { gainWords } from './gain-words.ts';

const plain: SessionGain = { isFirst: false, quietWeek: false, daysThisWeek: 1 };
const twist = { exercise: 'seated-twist', side: 'left', from: 10, to: 17, beyond: 1 } as const;
const words = (changes: Partial<SessionGain>, tooMuch = false) =>
	gainWords({ ...plain, ...changes }, exercises, tooMuch);

test('one sentence: further before quiet before often before kind', () => {
	const all = { movement: twist, quietWeek: true, daysThisWeek: 3 };
	expect(words(all)).toBe('Seated twist, left: 17° today, 1° further than ever before.');
	expect(words({ ...all, movement: { ...twist, beyond: 0 } })).toBe(
		'No pain above 3 in the seven days before today.'
	);
	expect(words({ daysThisWeek: 3 })).toBe('Your third day this week.');
	expect(words({ isFirst: true })).toBe('The first time is done. That was a kind thing to do.');
	expect(words({})).toBe('That was a kind thing to do.');
});

test('what was too much is not praised', () => {
	expect(words({ movement: twist }, true)).toBe('That was a kind thing to do.');
});

test('what is counted or timed is not called further', () => {
	const bird = { exercise: 'bird-dog', side: 'left', from: 5, to: 8, beyond: 3 } as const;
	expect(words({ movement: bird })).toMatch(/8 s today, 3 s longer than ever before\.$/);
	const plank = { exercise: 'plank', from: 2, to: 3, beyond: 1 };
	expect(words({ movement: plank })).toMatch(/3 times today, 1 more than ever before\.$/);
});
