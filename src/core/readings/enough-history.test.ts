import { expect, test } from 'vitest';
import { entryAt } from '#core/journal/entry.fake.ts';
import { arch, twist } from '#core/routine/routine.fake.ts';
import { hasEnoughHistory } from './enough-history.ts';

const inDegrees = entryAt(1000, {
	steps: [
		{
			exercise: 'arch',
			repetitions: 2,
			measured: { unit: 'degrees', target: 20, reached: 24 }
		}
	]
});
const inSeconds = entryAt(2000, {
	steps: [
		{ exercise: 'arch', repetitions: 2, measured: { unit: 'seconds', target: 30, reached: 30 } }
	]
});

test('all is read once every side has an answer in its unit', () => {
	expect(hasEnoughHistory([arch], [inSeconds])).toBe(false);
	expect(hasEnoughHistory([arch], [inDegrees])).toBe(true);
	expect(hasEnoughHistory([arch, twist], [inDegrees])).toBe(false);
});
