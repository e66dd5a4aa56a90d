import { exerciseFor } from '#core/exercise/exercise-for.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Stop } from '#core/journal/stop.ts';
import { exerciseAccess } from '#core/safety/exercise-access.ts';
import { closingConditions } from '#core/safety/health.ts';
import { stoppedToday } from '#core/safety/safety-limits.ts';
import type { standingByAnswers } from '#core/safety/screening-state.ts';
import type { Health } from '#core/safety/stored-safety.ts';
import { positionRoles, positions, type Position, type ReliefStage } from './flow.ts';

/** The parts of the flow that are open for a person's health. */
export interface ReliefAccess {
	/** The positions to choose from. Lying on the side is open to everybody. */
	readonly positions: readonly Position[];
	/**
	 * Why the curls are closed: a condition, a warning sign, or pain today; absent if they are open.
	 */
	readonly curlsClosedBy?: string;
}

/** What can close a part of the flow beside health. */
export interface ReliefFacts {
	readonly standing: ReturnType<typeof standingByAnswers>;
	/** Today's stops. */
	readonly stops: readonly Stop[];
}

/**
 * The access that follows from the precautions of the exercises. No precaution closes lying on the
 * back to breathe, so pregnancy, which needs another position, has a rule here. Emergency signs have
 * theirs in the flow.
 */
export function reliefAccess(
	exercises: Readonly<Record<string, Exercise>>,
	health: Health | undefined,
	{ standing, stops }: ReliefFacts = { standing: { name: 'clear' }, stops: [] }
): ReliefAccess {
	const { closed } = exerciseAccess(exercises, {
		standing: { name: 'clear' },
		health,
		waiting: []
	});
	// A warning sign closes the curls, but never a resting position.
	const told = exerciseAccess(exercises, { standing, health, waiting: [] }).closed;
	const pregnant =
		health !== undefined && closingConditions(health).some(({ id }) => id === 'pregnant');
	const curl = exerciseFor('curl-up', exercises);
	const elsewhere: Position = pregnant ? 'back' : 'all-fours';
	const curls = told.get(curl.id) ?? stoppedToday(curl, stops);
	return {
		positions: positions.filter(
			(position) =>
				position !== elsewhere && !closed.has(exerciseFor(positionRoles[position], exercises).id)
		),
		...(curls && { curlsClosedBy: curls.name === 'health' ? curls.condition : curls.name })
	};
}

/** The position if it is open, else the side. */
export function positionWithin({ positions: open }: ReliefAccess, position: Position): Position {
	return open.includes(position) ? position : 'side';
}

/** The stage if it is open, else the one that replaces it. */
export function stageWithin({ curlsClosedBy }: ReliefAccess, stage: ReliefStage): ReliefStage {
	if (curlsClosedBy === undefined) return stage === 'instead' ? 'grip' : stage;
	return stage === 'hunch' || stage === 'after' ? 'instead' : stage;
}
