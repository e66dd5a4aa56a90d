import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { isOpen, noStrength, type Strengthening } from './stored-safety.ts';
import { unlocks } from './strength.fake.ts';
import { openByHand, strengthNow, closedExercises, type StrengthFacts } from './strength.ts';

const now = instant(1_000_000);
const facts: StrengthFacts = { now, gateOpen: true, daysDone: {}, atGoal: [] };
const after = (before: Strengthening, changes: Partial<StrengthFacts> = {}) =>
	strengthNow(before, { ...facts, ...changes }, unlocks);

test('it stays closed while its gate is, and opens with the bridge', () => {
	expect(after(noStrength, { gateOpen: false })).toEqual(noStrength);
	expect(after(noStrength)).toEqual({ off: false, opened: now, exercises: ['bridge'] });
});

test('each exercise opens when the one before was done on two days', () => {
	let kept = after(noStrength);
	const opened: string[][] = [];
	for (const id of ['bridge', 'bird-dog', 'plank', 'wall-squat', 'leg-lift']) {
		expect(after(kept, { daysDone: { [id]: 1 } })).toEqual(kept);
		kept = after(kept, { daysDone: { [id]: 2 } });
		opened.push([...kept.exercises]);
	}
	expect(opened.at(-1)).toEqual(['bridge', 'bird-dog', 'plank', 'wall-squat', 'leg-lift']);
});

test('the trunk raise waits until bridge and bird-dog are at their goals', () => {
	const kept = openByHand(noStrength, now, unlocks);
	const done = { 'leg-lift': 2 };
	expect(closedExercises(kept, unlocks)).toEqual(['trunk-lift']);
	expect(closedExercises(after(kept, { daysDone: done, atGoal: ['bridge'] }), unlocks)).toEqual([
		'trunk-lift'
	]);
	expect(
		closedExercises(after(kept, { daysDone: done, atGoal: ['bridge', 'bird-dog'] }), unlocks)
	).toEqual([]);
});

test('once open it stays so when less is practised, and the next spasm closes it', () => {
	const kept = after(noStrength);
	expect(after(kept, { gateOpen: false })).toEqual(kept);
	const closed = after(kept, { gateOpen: false, lastSpasm: instant(now + 1) });
	expect(closed).toEqual(noStrength);
});

test('opened by hand it bears the spasm before, and not the next', () => {
	const kept = openByHand(noStrength, now, unlocks);
	const before = { gateOpen: false, lastSpasm: instant(now - 1) };
	expect(isOpen(after(kept, before))).toBe(true);
	expect(isOpen(after(kept, { gateOpen: false, lastSpasm: instant(now + 1) }))).toBe(false);
});

test('who wants none has none, and need not earn it again', () => {
	const off = { ...after(noStrength), off: true };
	expect(isOpen(after(off))).toBe(false);
	expect(isOpen({ ...after(off), off: false })).toBe(true);
});
