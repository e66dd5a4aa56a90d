import { expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { clockTime } from '#ui/controls/clock-time.ts';
import { stepTime } from './step-time.ts';

test('half seconds of steps are shown so that they add up to the whole', () => {
	const lengths = [100.5, 95, 22.5, 64.5];
	const length = fromSeconds(282.5);
	expect(clockTime(length)).toBe('4:43');
	const steps = lengths.map((seconds, index) => ({
		starts: fromSeconds(lengths.slice(0, index).reduce((sum, each) => sum + each, 0)),
		length: fromSeconds(seconds)
	}));
	// The time left is 4:43, 3:02, 1:27, 1:05.
	expect(steps.map((step) => stepTime(step, { length }))).toEqual([
		...['1:41', '1:35', '0:22', '1:05']
	]);
});
