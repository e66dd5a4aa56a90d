import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import type { Measured } from '#core/journal/entry.ts';
import { outcomeOf } from './step-outcome.ts';

const twist = (measured: Partial<Measured>, repetitions = 2) => ({
	...{ exercise: 'seated-twist', side: 'left' as const, repetitions },
	measured: { unit: 'degrees' as const, target: 17, ...measured }
});
const stop = { at: instant(0), exercise: 'seated-twist', side: 'left' as const };

test('an easier day asked for less than the level, and reached what it asked for', () => {
	const step = twist({ level: 30, reached: 'target' });
	const other = { ...twist({ level: 20, target: 10 }), exercise: 'hip-lift' };
	expect(outcomeOf({ steps: [step, other] }, step)).toEqual({
		...{ level: 30, target: 17, answer: 17, reached: 17 },
		...{ completed: true, undone: false, stops: [] }
	});
});

test('what was left before the first repetition, or stopped, reached nothing', () => {
	const undone = twist({ reached: 'target' }, 0);
	expect(outcomeOf({ steps: [undone] }, undone)).toEqual({
		...{ level: 17, target: 17, answer: 17, completed: false, undone: true, stops: [] }
	});
	const stopped = twist({ reached: 12 });
	expect(outcomeOf({ steps: [stopped], stops: [stop] }, stopped)).toEqual({
		...{ level: 17, target: 17, answer: 12, completed: false, undone: false, stops: [stop] }
	});
});

test('what was made easier by hand leaves the ladder there', () => {
	const step = twist({ level: 30 });
	expect(outcomeOf({ steps: [step], stops: [stop] }, step)).toMatchObject({ easedTo: 17 });
});

test('nothing measured has no outcome', () => {
	const step = { exercise: 'floor-down', repetitions: 1 };
	expect(outcomeOf({ steps: [step] }, step)).toBeUndefined();
});
