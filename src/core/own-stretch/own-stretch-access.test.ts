import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import { exerciseAccess, type AccessFacts } from '#core/safety/exercise-access.ts';
import { neverScreened } from '#core/safety/stored-safety.ts';
import { safetyLimits, type RecentEvents } from '#core/safety/safety-limits.ts';
import { strengthIds } from '#core/safety/strength.fake.ts';
import { exerciseOfOwn } from './exercise-of-own.ts';
import type { OwnStretch } from './own-stretch.ts';
import { ownStretch } from './own-stretch.fake.ts';

const fine: AccessFacts = {
	standing: { name: 'clear' },
	health: { answered: instant(1), conditions: [], allowed: [] },
	waiting: []
};

function closedBy(facts: Partial<AccessFacts>, changes: Partial<OwnStretch> = {}) {
	const exercise = exerciseOfOwn({ ...ownStretch, ...changes }, allExercises);
	return exerciseAccess({ [exercise.id]: exercise }, { ...fine, ...facts }).closed.get(exercise.id);
}

function leftOut(lately: RecentEvents, changes: Partial<OwnStretch> = {}) {
	const exercise = exerciseOfOwn({ ...ownStretch, ...changes }, allExercises);
	const strengthening = { off: false, opened: instant(1), exercises: strengthIds };
	const answers = { screened: neverScreened, strengthening };
	return safetyLimits(answers, { [exercise.id]: exercise }, lately).leftOut.length > 0;
}

test('a stretch of one’s own is closed in an emergency, and while a doctor must be seen first', () => {
	expect(closedBy({})).toBeUndefined();
	for (const kind of ['mobility', 'rest'] as const) {
		expect(
			closedBy({ standing: { name: 'emergency', signs: ['saddle'] } }, { kind })
		).toBeDefined();
		expect(closedBy({ standing: { name: 'today', signs: ['fever'] } }, { kind })).toBeDefined();
	}
});

test('in the first days after a spasm, and in much pain, only breathing and rest stay', () => {
	for (const lately of [{ firstDays: true }, { pain: 8 }]) {
		expect(leftOut(lately)).toBe(true);
		expect(leftOut(lately, { kind: 'breathing' })).toBe(false);
		expect(leftOut(lately, { kind: 'rest' })).toBe(false);
	}
	expect(leftOut({})).toBe(false);
});

test('strength under another name opens with the one that it is', () => {
	const [first = ''] = strengthIds;
	const picture = { kind: 'movement', exercise: first } as const;
	expect(closedBy({ waiting: [first] }, { picture })).toEqual({ name: 'strength' });
	expect(closedBy({ waiting: [] }, { picture })).toBeUndefined();
});
