import {
	closingCondition,
	closingConditions,
	halvingCondition,
	type Condition,
	type GuardedExercise
} from './health.ts';
import type { standingByAnswers } from './screening-state.ts';
import type { Health } from './stored-safety.ts';

type AnsweredStanding = ReturnType<typeof standingByAnswers>;

/** Why an exercise is closed today, or limited to half its range. Each is shown as a sentence. */
export type ClosedReason =
	| { readonly name: 'standing'; readonly standing: AnsweredStanding['name'] }
	| {
			readonly name: 'health';
			readonly condition: string;
			readonly words: string;
			/** Whether it closes everything but lying, breathing and walking. */
			readonly all: boolean;
			/** Whether a doctor or physiotherapist may open it. */
			readonly askFirst: boolean;
	  }
	| { readonly name: 'strength' }
	/** Stopped today: this exercise for sharp pain, or any exercise for pain down a leg. */
	| { readonly name: 'stopped'; readonly kind: 'sharp' | 'leg' }
	/** In the first days after a spasm. */
	| { readonly name: 'recent-spasm' }
	/** Limited to half its range, so that it cannot be measured. */
	| { readonly name: 'halved' };

/** The exercises that are closed, and those that are limited to half their range, by id. */
export interface ExerciseAccess {
	readonly closed: ReadonlyMap<string, ClosedReason>;
	readonly halved: ReadonlyMap<string, ClosedReason>;
}

/** The facts that may close an exercise. */
export interface AccessFacts {
	readonly standing: AnsweredStanding;
	readonly health: Health | undefined;
	/** The ids of strength exercises that are not open yet. */
	readonly waiting: readonly string[];
}

/** The access to these exercises. If several reasons apply, the strictest and gravest is given. */
export function exerciseAccess(
	exercises: Readonly<Record<string, GuardedExercise>>,
	known: AccessFacts
): ExerciseAccess {
	const closed = new Map<string, ClosedReason>();
	const halved = new Map<string, ClosedReason>();
	for (const [id, exercise] of Object.entries(exercises)) {
		const closedReason = closedReasonFor(exercise, known);
		if (closedReason) closed.set(id, closedReason);
		else {
			const halvedReason = halvedReasonFor(exercise, known);
			if (halvedReason) halved.set(id, halvedReason);
		}
	}
	return { closed, halved };
}

function closedReasonFor(
	exercise: GuardedExercise,
	{ standing, health, waiting }: AccessFacts
): ClosedReason | undefined {
	const { id, kind, opensWith = id } = exercise;
	const isStrength = kind === 'strength';
	const standingReason: ClosedReason = { name: 'standing', standing: standing.name };
	switch (standing.name) {
		case 'emergency':
			if (!isKeptOpen('emergency', exercise)) return standingReason;
			break;
		case 'today':
			if (!isKeptOpen('today', exercise)) return standingReason;
			break;
		case 'gentle':
			if (isStrength) return standingReason;
			break;
		case 'clear':
			break;
	}
	const closingAll = health && closingConditions(health).find(({ closesAll }) => closesAll);
	const condition =
		closingAll && !isKeptOpen('today', exercise) ? closingAll : closingCondition(exercise, health);
	if (condition) return healthReason(condition);
	return isStrength && waiting.includes(opensWith) ? { name: 'strength' } : undefined;
}

function halvedReasonFor(
	exercise: GuardedExercise,
	{ standing, health }: AccessFacts
): ClosedReason | undefined {
	if (standing.name === 'gentle') return { name: 'standing', standing: 'gentle' };
	const condition = halvingCondition(exercise, health);
	return condition && healthReason(condition);
}

function healthReason({ id, reason, closesAll, askFirst }: Condition): ClosedReason {
	return { name: 'health', condition: id, words: reason, all: closesAll, askFirst };
}

/** Whether an exercise stays open in an emergency, or while a doctor must be seen first. */
export function isKeptOpen(
	standing: 'emergency' | 'today',
	exercise: Pick<GuardedExercise, 'keptOpen'> | undefined
): boolean {
	return standing === 'emergency'
		? exercise?.keptOpen === 'emergency'
		: exercise?.keptOpen !== undefined;
}
