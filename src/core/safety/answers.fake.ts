import { instant } from '#core/base/units.ts';
import { allExercises } from '#core/exercise/all-exercises.fake.ts';
import type { Stop } from '#core/journal/stop.ts';
import { urgencies } from '#core/journal/urgency.ts';
import type { Today } from '#core/progression/today.ts';
import { conditions } from './health.ts';
import { admissionOf, type CheckFacts, type PlayRequest } from './pre-session-check.ts';
import { safetyLimits, type SafetyAnswers } from './safety-limits.ts';
import { standingOf } from './screening-state.ts';
import { noStrength } from './stored-safety.ts';
import { strengthIds } from './strength.fake.ts';
import { signLists } from './warning-signs.ts';

/** The time at which a fake world begins. */
const now = instant(Date.UTC(2026, 2, 2, 8));

/** What the gate knows about a person. */
export interface Person {
	readonly name: string;
	readonly answered: SafetyAnswers;
	readonly stops: readonly Stop[];
	readonly pain: number;
}

interface PersonFacts {
	readonly conditions?: readonly string[];
	readonly signs?: readonly string[];
	readonly strength?: 'open' | 'locked';
	readonly stops?: readonly Stop[];
	readonly pain?: number;
}

/** A person who has answered all questions, with these facts. */
export function person(facts: PersonFacts): Person {
	const { conditions: ticked = [], signs = [], strength = 'open', stops = [], pain = 0 } = facts;
	return {
		name: JSON.stringify(facts),
		answered: {
			screened: {
				answered: Object.fromEntries(urgencies.map((urgency) => [urgency, now] as const)),
				signs,
				cleared: [],
				alarmed: stops.some(({ kind }) => kind === 'leg')
			},
			health: { answered: now, conditions: ticked, allowed: [] },
			strengthening:
				strength === 'open' ? { off: false, opened: now, exercises: strengthIds } : noStrength
		},
		stops,
		pain
	};
}

export const healthy = person({});

const ids = conditions.map(({ id }) => id);
const signs = urgencies.flatMap((urgency) => signLists[urgency].signs.map(({ id }) => id));
const stretches = Object.values(allExercises).filter(
	({ kind }) => kind === 'mobility' || kind === 'strength'
);

/** People with each condition, pair of conditions, sign or stopped stretch, and combinations. */
export const people: readonly Person[] = [
	healthy,
	...ids.map((id) => person({ conditions: [id] })),
	...ids.flatMap((a, at) => ids.slice(at + 1).map((b) => person({ conditions: [a, b] }))),
	...signs.map((sign) => person({ signs: [sign] })),
	...ids.map((id) => person({ conditions: [id], strength: 'locked' })),
	...ids.map((id) => person({ conditions: [id], signs: ['worse'] })),
	...[4, 6, 9].map((pain) => person({ pain })),
	person({ strength: 'locked' }),
	person({ strength: 'locked', pain: 7 }),
	...stretches.map(({ id }) => person({ stops: [{ at: now, exercise: id, kind: 'sharp' }] })),
	...['osteoporosis', 'pregnant'].map((id) =>
		person({ conditions: [id], stops: [{ at: now, exercise: 'cat-cow', kind: 'sharp' }] })
	),
	person({ stops: [{ at: now, exercise: 'seated-twist', kind: 'leg' }] })
];

export function limitsFor({ answered, stops, pain }: Person) {
	return safetyLimits(answered, allExercises, { stops, pain });
}

/** The admission of a person who has answered all due screens and wants to begin despite pain. */
export function admissionFor(who: Person, wanted: PlayRequest, today: Partial<Today> = {}) {
	const known: CheckFacts = {
		standing: standingOf({ ...who.answered.screened, alarmed: false }, now),
		healthAsked: true,
		given: limitsFor(who),
		today: { day: 100, pain: who.pain, ...today },
		anyway: ['pain-high', 'recent-spasm']
	};
	return admissionOf(wanted, known);
}
