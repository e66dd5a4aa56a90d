import {
	closedByHealth,
	closingOf,
	halvedByHealth,
	type Condition,
	type Guarded
} from './health.ts';
import type { toldBy } from './screening-state.ts';
import type { Health } from './stored-safety.ts';

type Told = ReturnType<typeof toldBy>;

/** Why an exercise is not for today, or only at half its range; each is a sentence for the person. */
export type ClosedReason =
	| { readonly name: 'standing'; readonly standing: Told['name'] }
	| {
			readonly name: 'health';
			readonly condition: string;
			readonly words: string;
			/** It closes all but lying, breathing and walking. */
			readonly all: boolean;
			/** A doctor or physiotherapist may open it. */
			readonly askFirst: boolean;
	  }
	| { readonly name: 'strength' }
	/** It hurt today: this exercise sharply, or down a leg. */
	| { readonly name: 'stopped'; readonly kind: 'sharp' | 'leg' }
	/** Only half the range is asked for, so that there is nothing to measure. */
	| { readonly name: 'halved' };

/** What is offered of the exercises: none that is named in `closed`, and half the range of those in `halved`. */
export interface ExerciseAccess {
	readonly closed: ReadonlyMap<string, ClosedReason>;
	readonly halved: ReadonlyMap<string, ClosedReason>;
}

/** What is known that may close an exercise. */
export interface AccessFacts {
	readonly standing: Told;
	readonly health: Health | undefined;
	/** Strength exercises that are not open yet. */
	readonly waiting: readonly string[];
}

/** What is offered of these exercises. Where several reasons meet, the strictest and gravest is told. */
export function exerciseAccess(
	exercises: Readonly<Record<string, Guarded>>,
	known: AccessFacts
): ExerciseAccess {
	const closed = new Map<string, ClosedReason>();
	const halved = new Map<string, ClosedReason>();
	for (const [id, exercise] of Object.entries(exercises)) {
		const why = closedFor(exercise, known);
		if (why) closed.set(id, why);
		else {
			const half = halvedFor(exercise, known);
			if (half) halved.set(id, half);
		}
	}
	return { closed, halved };
}

function closedFor(
	exercise: Guarded,
	{ standing, health, waiting }: AccessFacts
): ClosedReason | undefined {
	const { id, kind } = exercise;
	const strong = kind === 'strength';
	const byStanding: ClosedReason = { name: 'standing', standing: standing.name };
	switch (standing.name) {
		case 'emergency':
			if (!isKeptOpen('emergency', exercise)) return byStanding;
			break;
		case 'today':
			if (!isKeptOpen('today', exercise)) return byStanding;
			break;
		case 'gentle':
			if (strong) return byStanding;
			break;
		case 'clear':
			break;
	}
	const whole = health && closingOf(health).find(({ closesAll }) => closesAll);
	const condition =
		whole && !isKeptOpen('today', exercise) ? whole : closedByHealth(exercise, health);
	if (condition) return byHealth(condition);
	return strong && waiting.includes(id) ? { name: 'strength' } : undefined;
}

function halvedFor(exercise: Guarded, { standing, health }: AccessFacts): ClosedReason | undefined {
	if (standing.name === 'gentle') return { name: 'standing', standing: 'gentle' };
	const condition = halvedByHealth(exercise, health);
	return condition && byHealth(condition);
}

function byHealth({ id, reason, closesAll, askFirst }: Condition): ClosedReason {
	return { name: 'health', condition: id, words: reason, all: closesAll, askFirst };
}

/** Whether an exercise stays open whatever was answered, while help is on its way or a doctor comes first. */
export function isKeptOpen(
	standing: 'emergency' | 'today',
	exercise: Pick<Guarded, 'keptOpen'> | undefined
): boolean {
	return standing === 'emergency'
		? exercise?.keptOpen === 'emergency'
		: exercise?.keptOpen !== undefined;
}
