import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
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

test('what was stopped never counts as further, and may have been less', () => {
	const stops = [{ at: instant(2000), exercise: 'arch' }];
	const after = (reached: number) => [
		entryAt(1000, { steps: [readingOf('arch', 24)] }),
		entryAt(2000, { steps: [readingOf('arch', reached)], stops })
	];
	expect(lastReached({ arch }, after(30))).toEqual({ arch: 24 });
	expect(lastReached({ arch }, after(12))).toEqual({ arch: 12 });
	expect(lastReached({ arch }, after(12).slice(1))).toEqual({});
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
