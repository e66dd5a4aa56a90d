import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { inRecovery } from '#core/progression/practice.fake.ts';
import { admissionOf, type CheckFacts, type PlayRequest } from './pre-session-check.ts';
import { safetyLimits, type SafetyAnswers, type RecentEvents } from './safety-limits.ts';

import type { Standing } from './screening-state.ts';
import { neverScreened } from './stored-safety.ts';
import { strengthIds } from './strength.fake.ts';

const daily: PlayRequest = {
	routine: 'daily',
	exercises: ['seated-twist', 'cat-cow', 'bridge'],
	strong: false
};
const core: PlayRequest = {
	routine: 'core',
	exercises: ['cat-cow', 'bridge', 'plank'],
	strong: true
};
const calm: PlayRequest = {
	routine: 'stage0',
	exercises: ['fetal-rest', 'breathing', 'pelvic-tilt', 'stand-walk'],
	strong: false
};
const only = (...exercises: readonly string[]): PlayRequest => ({ exercises, strong: false });
const exercises = Object.fromEntries(
	[...new Set([...daily.exercises, ...core.exercises, ...calm.exercises])].flatMap((id) => {
		const exercise = allExercises[id];
		return exercise ? [[id, exercise] as const] : [];
	})
);
const strong = { off: false, opened: instant(1), exercises: strengthIds };
const given = (answers: Partial<SafetyAnswers> = {}, lately: RecentEvents = {}) =>
	safetyLimits({ screened: neverScreened, strengthening: strong, ...answers }, exercises, lately);
const fine: CheckFacts = {
	standing: { name: 'clear' },
	healthAsked: true,
	given: given(),
	today: { day: 100 }
};
const before = (wanted: PlayRequest, known: Partial<CheckFacts> = {}) => {
	const admission = admissionOf(wanted, { ...fine, ...known });
	return admission.admitted ? undefined : admission.before;
};
const name = (wanted: PlayRequest, known: Partial<CheckFacts> = {}) => before(wanted, known)?.name;

test('nothing comes before it for somebody who is well and has answered', () => {
	expect(name(daily)).toBeUndefined();
});

const emergency: Standing = { name: 'emergency', signs: ['saddle'] };
const doctor: Standing = { name: 'today', signs: ['fever'] };
const asked: Standing = { name: 'asked', screens: ['soon'] };

test('what answers keep open is closed all the same where health makes the position unfit', () => {
	const pregnant = { answered: instant(1), conditions: ['pregnant'], allowed: [] };
	const facts = { given: given({ health: pregnant }) };
	expect(before(only('breathing'), facts)).toMatchObject({
		...{ name: 'closed', why: { name: 'health', condition: 'pregnant' } }
	});
	expect(name(only('fetal-rest'), facts)).toBeUndefined();
	expect(name(calm, facts)).toBeUndefined();
	expect(name(only('breathing'), { ...facts, standing: emergency })).toBe('emergency');
	expect(name(only('fetal-rest'), { ...facts, standing: emergency })).toBeUndefined();
});

test.each<readonly [Standing, PlayRequest, string | undefined]>([
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
	const why = { name: 'strength' } as const;
	const locked = given({ strengthening: { off: false, exercises: [] } });
	expect(before(core, { given: locked })).toEqual({ name: 'closed', why });
	const waiting = given({ strengthening: { ...strong, exercises: ['bird-dog'] } });
	expect(before(only('bridge'), { given: waiting })).toEqual({ name: 'closed', why });
	expect(name(daily, { given: waiting })).toBeUndefined();
});

test('what hurt sharply today is over for today, and after pain down a leg all is', () => {
	const at = instant(5);
	const sharp = given({}, { stops: [{ at, exercise: 'cat-cow', kind: 'sharp' }] });
	const stopped = (kind: 'sharp' | 'leg') => ({ name: 'closed', why: { name: 'stopped', kind } });
	expect(before(only('cat-cow'), { given: sharp })).toEqual(stopped('sharp'));
	expect([sharp.leftOut, sharp.unreplaced]).toEqual([['cat-cow'], ['cat-cow']]);
	expect(name(daily, { given: sharp })).toBeUndefined();
	const leg = given({}, { stops: [{ at, exercise: 'cat-cow', kind: 'leg' }] });
	for (const wanted of [daily, core, calm, only('bridge')])
		expect(before(wanted, { given: leg })).toEqual(stopped('leg'));
	for (const open of ['fetal-rest', 'breathing', 'stand-walk'])
		expect(name(only(open), { given: leg })).toBeUndefined();
	const tired = given({}, { stops: [{ at, exercise: 'cat-cow', kind: 'tired' }, { at }] });
	expect(tired.leftOut).toEqual([]);
});

test('a whole range is not measured where half of it is asked for', () => {
	const signs = { ...neverScreened, signs: ['worse'] };
	const gentle = given({ screened: signs });
	const measuring = { ...only('cat-cow'), wholeRange: true } as const;
	expect(before(measuring, { given: gentle })).toEqual({
		name: 'closed',
		why: { name: 'halved' }
	});
	expect(name(only('cat-cow'), { given: gentle })).toBeUndefined();
	expect(name(measuring)).toBeUndefined();
});

test('whether the help was for a spasm is asked before what is not for bad days', () => {
	expect(name(daily, { spasmOpen: true })).toBe('spasm');
	expect(name(daily, { spasmOpen: true, standing: asked })).toBe('screens');
	expect(name(calm, { spasmOpen: true })).toBeUndefined();
	expect(name(only('pelvic-tilt'), { spasmOpen: true })).toBeUndefined();
});

test('after it got worse so often that it said to call, only rest is open, whatever is told then', () => {
	const worse = { gotWorse: true, spasmOpen: true };
	expect(before(daily, worse)).toEqual({
		...{ name: 'not-today', reason: 'got-worse', instead: 'stage0' }
	});
	expect(name(daily, { gotWorse: true, anyway: ['pain-high', 'recent-spasm', 'got-worse'] })).toBe(
		'not-today'
	);
	expect(name(calm, worse)).toBeUndefined();
	expect(name(only('pelvic-tilt'), worse)).toBeUndefined();
});

test('who has read why not may begin all the same, for that reason only', () => {
	const today = { day: 100, pain: 7 };
	expect(name(daily, { today, anyway: ['pain-high'] })).toBeUndefined();
	expect(name(daily, { today, anyway: ['recent-spasm'] })).toBe('not-today');
	expect(name(daily, { today, anyway: ['pain-high'], standing: asked })).toBe('screens');
});

test.each<readonly [string, CheckFacts['today'], string | undefined]>([
	['pain of 5', { day: 100, pain: 5 }, undefined],
	['pain of 6', { day: 100, pain: 6 }, 'pain-high'],
	[
		'the first days after a spasm',
		{ day: 100, recovery: inRecovery('first-days') },
		'recent-spasm'
	],
	['loosening after a spasm', { day: 100, recovery: inRecovery('loosen') }, undefined]
])('with %s', (_, today, reason) => {
	expect(before(daily, { today })).toEqual(
		reason && { name: 'not-today', reason, instead: 'stage0' }
	);
	expect(name(calm, { today })).toBeUndefined();
	expect(name(only('pelvic-tilt'), { today })).toBeUndefined();
});
