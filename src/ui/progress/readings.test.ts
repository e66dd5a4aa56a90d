import { expect, test } from 'vitest';
import type { SessionEntry } from '#core/journal/entry.ts';
import { instant, milliseconds } from '#core/units.ts';
import { readingsOf } from './readings.ts';

function entryAt(ended: number, steps: SessionEntry['steps']): SessionEntry {
	return {
		kind: 'session',
		id: String(ended),
		device: 'one',
		began: instant(ended - 1),
		ended: instant(ended),
		practised: milliseconds(1),
		of: 'daily',
		ending: 'complete',
		steps
	};
}

test('readings are told by exercise and side, newest first, left before right', () => {
	const step = (side: 'left' | 'right', reached: number | 'target') => ({
		exercise: 'seated-twist',
		side,
		repetitions: 2,
		measured: { unit: 'degrees' as const, target: 15, reached }
	});
	const entries = [
		entryAt(10, [step('right', 12), step('left', 'target')]),
		entryAt(20, [step('left', 14)])
	];
	expect(readingsOf(entries).get('seated-twist')).toEqual([
		{
			side: 'left',
			readings: [
				{ at: 20, target: 15, reached: 14 },
				{ at: 10, target: 15, reached: 15 }
			]
		},
		{ side: 'right', readings: [{ at: 10, target: 15, reached: 12 }] }
	]);
});

test('an exercise without a range has no readings, and no answer is not a zero', () => {
	const entries = [
		entryAt(10, [
			{ exercise: 'floor-down', repetitions: 1 },
			{
				exercise: 'bridge',
				repetitions: 4,
				measured: { unit: 'centimetres', target: 6 }
			}
		])
	];
	expect(readingsOf(entries)).toEqual(
		new Map([['bridge', [{ readings: [{ at: 10, target: 6 }] }]]])
	);
});
