import { expect, test } from 'vitest';
import { beforePlaying, type Known, type Wanted } from './before.ts';
import { allGiven } from './given.ts';
import type { Standing } from './screened.ts';

const daily: Wanted = {
	routine: 'daily',
	exercises: ['seated-twist', 'cat-cow', 'bridge'],
	strong: false
};
const core: Wanted = { routine: 'core', exercises: ['cat-cow', 'bridge', 'plank'], strong: true };
const calm: Wanted = {
	routine: 'stage0',
	exercises: ['fetal-rest', 'breathing', 'pelvic-tilt', 'stand-walk'],
	strong: false
};
const only = (...exercises: readonly string[]): Wanted => ({ exercises, strong: false });
const fine: Known = {
	standing: { name: 'clear' },
	healthAsked: true,
	given: allGiven,
	today: { day: 100 }
};
const name = (wanted: Wanted, known: Partial<Known> = {}) =>
	beforePlaying(wanted, { ...fine, ...known })?.name;

test('nothing comes before it for somebody who is well and has answered', () => {
	expect(name(daily)).toBeUndefined();
});

const emergency: Standing = { name: 'emergency', signs: ['saddle'] };
const doctor: Standing = { name: 'today', signs: ['fever'] };
const asked: Standing = { name: 'asked', screens: ['soon'] };

test.each<readonly [Standing, Wanted, string | undefined]>([
	[emergency, daily, 'emergency'],
	[emergency, only('stand-walk'), 'emergency'],
	[emergency, only('fetal-rest'), undefined],
	[emergency, only('breathing'), undefined],
	[doctor, daily, 'today'],
	[doctor, calm, 'today'],
	[doctor, only('stand-walk'), undefined],
	[asked, daily, 'screens'],
	[asked, only('cat-cow'), 'screens'],
	[asked, only('breathing'), undefined],
	[{ name: 'gentle', signs: ['worse'] }, daily, undefined]
])('standing %j, wanting %j: %s', (standing, wanted, expected) => {
	expect(name(wanted, { standing })).toBe(expected);
	// The gravest comes first, whatever else is owed.
	expect(name(wanted, { standing, healthAsked: false, today: { day: 100, pain: 9 } })).toBe(
		expected ?? (wanted === daily ? 'health' : undefined)
	);
});

test('health is asked once, after the signs', () => {
	expect(name(daily, { healthAsked: false })).toBe('health');
});

test('what is closed says why, alone or as a whole routine', () => {
	const locked = { ...allGiven, strength: 'locked' as const };
	const why = { name: 'strength' } as const;
	expect(beforePlaying(core, { ...fine, given: locked })).toEqual({ name: 'closed', why });
	const closed = { ...allGiven, closed: new Map([['bridge', why]]) };
	expect(beforePlaying(only('bridge'), { ...fine, given: closed })).toEqual({
		name: 'closed',
		why
	});
	expect(name(daily, { given: closed })).toBeUndefined();
});

test.each<readonly [string, Known['today'], string | undefined]>([
	['pain of 5', { day: 100, pain: 5 }, undefined],
	['pain of 6', { day: 100, pain: 6 }, 'pain-high'],
	['a spasm 3 days ago', { day: 100, lastSpasm: 97 }, 'recent-spasm'],
	['a spasm 4 days ago', { day: 100, lastSpasm: 96 }, undefined]
])('with %s', (_, today, reason) => {
	expect(beforePlaying(daily, { ...fine, today })).toEqual(
		reason && { name: 'not-today', reason, instead: 'stage0' }
	);
	expect(name(calm, { today })).toBeUndefined();
	expect(name(only('pelvic-tilt'), { today })).toBeUndefined();
});
