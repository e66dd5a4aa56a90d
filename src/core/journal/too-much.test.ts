import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { sharpComplaints } from './too-much.ts';

test('sharp pain told at the end is as a stop, and nothing else is', () => {
	const at = instant(5);
	const tooMuch = [
		{ exercise: 'twist', side: 'left', kind: 'sharp' },
		{ exercise: 'arch', kind: 'too-far' },
		{ exercise: 'bridge' }
	] as const;
	expect(sharpComplaints({ felt: 'too-much', tooMuch }, at)).toEqual([
		{ at, exercise: 'twist', side: 'left', kind: 'sharp' }
	]);
	expect(sharpComplaints({ felt: 'just-right', tooMuch }, at)).toEqual([]);
	expect(sharpComplaints({ felt: 'too-much' }, at)).toEqual([]);
});
