import { expect, test } from 'vitest';
import { arch, twist } from '#core/routine/routine.fake.ts';
import { stillPosesOf } from './still-poses.ts';

test('start and target of the day stand side by side, and the one a phase leads to is now', () => {
	expect(stillPosesOf({ kind: 'move', from: 0, to: 1 }, twist, 30, '30°')).toEqual([
		{ frame: 0, name: 'Start', current: false },
		{ frame: 40, name: 'Target 30°', current: true }
	]);
	const back = stillPosesOf({ kind: 'move', from: 1, to: 0 }, twist, 30, '30°');
	expect(back.map(({ current }) => current)).toEqual([true, false]);
});

test('a movement both ways stands at both ends, under the names of its phases', () => {
	expect(stillPosesOf({ kind: 'move', from: 1, to: -1 }, arch, 30, '30°')).toEqual([
		{ frame: 30, name: 'arch', current: true },
		{ frame: 70, name: 'round', current: false }
	]);
	const middle = stillPosesOf({ kind: 'move', from: 0, to: 0 }, arch, 30, '30°');
	expect(middle.map(({ current }) => current)).toEqual([false, false]);
});

test('a way to the floor stands where each of its stages begins and ends', () => {
	const stages = stillPosesOf(
		{ kind: 'move', from: 0.2, to: 0.4 },
		{ ...twist, range: undefined },
		undefined,
		undefined
	);
	expect(stages.map(({ frame, current }) => [frame, current])).toEqual([
		[20, false],
		[40, true]
	]);
});

test('a rest just short of the target is the target', () => {
	expect(stillPosesOf({ kind: 'move', from: 1, to: 0.97 }, twist, 30, '30°')[1].current).toBe(true);
});

test('what goes round and round stands where it begins and where a round does', () => {
	const cycle = { from: 0.2, seconds: 1.5, groundCentimetres: 100 };
	const walk = { ...twist, figure: { ...twist.figure, cycle } };
	const waiting = stillPosesOf({ kind: 'get-ready', from: 1, to: 1 }, walk, undefined, undefined);
	expect(waiting).toEqual([
		{ frame: 0, name: 'Start', current: true },
		{ frame: 20, name: twist.phases[0].name, current: false }
	]);
	const going = stillPosesOf({ kind: 'hold', from: 1, to: 1 }, walk, undefined, undefined);
	expect(going.map(({ current }) => current)).toEqual([false, true]);
});
