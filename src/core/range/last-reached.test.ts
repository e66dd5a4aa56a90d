import { expect, test } from 'vitest';
import { entryAt } from '#core/journal/entry.fake.ts';
import { arch, twist } from '#core/routine/routine.fake.ts';
import { lastReached, reachedOn } from './last-reached.ts';

const readingOf = (exercise: string, reached: number, unit: 'degrees' | 'seconds' = 'degrees') => ({
	exercise,
	repetitions: 2,
	measured: { unit, target: 30, reached }
});

test('of several readings the newest in the unit of today counts', () => {
	const entries = [
		entryAt(1000, { steps: [readingOf('arch', 20)] }),
		entryAt(2000, { steps: [readingOf('arch', 24)] }),
		entryAt(3000, { steps: [readingOf('arch', 40, 'seconds')] })
	];
	expect(lastReached({ arch }, entries)).toEqual({ arch: 24 });
});

test('each side has its own, and an exercise nobody knows any more has none', () => {
	const left = { ...readingOf('twist', 31), side: 'left' as const };
	const reached = lastReached({ twist }, [entryAt(1000, { steps: [left, readingOf('gone', 5)] })]);
	expect(reached).toEqual({ 'twist:left': 31 });
	expect([reachedOn(reached, 'twist', 'left'), reachedOn(reached, 'twist', 'right')]).toEqual([
		31,
		undefined
	]);
});
