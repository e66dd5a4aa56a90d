import { exerciseFor } from '#core/exercise/exercise-for.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Role } from '#core/exercise/roles.ts';
import type { Stop } from '#core/journal/stop.ts';
import { exerciseAccess } from '#core/safety/exercise-access.ts';
import { stoppedToday } from '#core/safety/safety-limits.ts';
import type { standingByAnswers } from '#core/safety/screening-state.ts';
import type { Health } from '#core/safety/stored-safety.ts';
import {
	endsInRest,
	positionRoles,
	positions,
	type Flow,
	type Position,
	type ReliefStage
} from './flow.ts';

/** The parts of the flow that are open for a person's health. */
export interface ReliefAccess {
	/** The positions to choose from. Lying on the side is open to everybody. */
	readonly positions: readonly Position[];
	/**
	 * Why the curls are closed: a condition, a warning sign, or pain today; absent if they are open.
	 */
	readonly curlsClosedBy?: string;
	/** Whether tiny rolls of the knees, which take the place of curls that hurt, are open. */
	readonly rolls: boolean;
}

/** What can close a part of the flow beside health. */
export interface ReliefFacts {
	readonly standing: ReturnType<typeof standingByAnswers>;
	/** Today's stops. */
	readonly stops: readonly Stop[];
}

/**
 * The access that follows from the precautions of the exercises. Hands and knees take the place of
 * the back where that is closed. Emergency signs have their rule in the flow.
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
	const whyClosed = (role: Role) => {
		const exercise = exerciseFor(role, exercises);
		return told.get(exercise.id) ?? stoppedToday(exercise, stops);
	};
	const isOpen = (position: Position) =>
		!closed.has(exerciseFor(positionRoles[position], exercises).id);
	const curls = whyClosed('curl-up');
	// Curls may make such pain worse, so whoever ticked it does without (specification A.16).
	const legPain = standing.name === 'gentle' && standing.signs.includes('leg-pain');
	return {
		positions: positions.filter(
			(position) => isOpen(position) && !(position === 'all-fours' && isOpen('back'))
		),
		rolls: whyClosed('tiny-rolls') === undefined,
		...(curls
			? { curlsClosedBy: curls.name === 'health' ? curls.condition : curls.name }
			: legPain && { curlsClosedBy: 'leg-pain' })
	};
}

/** The position if it is open, else the side. */
export function positionWithin({ positions: open }: ReliefAccess, position: Position): Position {
	return open.includes(position) ? position : 'side';
}

/** The stage if it is open, else the one that replaces it. */
export function stageWithin(
	{ curlsClosedBy, rolls }: ReliefAccess,
	stage: ReliefStage,
	flow: Pick<Flow, 'curlsWorse' | 'worse' | 'eased'>
): ReliefStage {
	if (stage === 'walk' && endsInRest(flow)) return 'done';
	const curling = stage === 'hunch' || stage === 'after';
	if (curling && curlsClosedBy !== undefined) return 'instead';
	if ((curling && flow.curlsWorse) || (stage === 'rolls' && !rolls)) return 'gentler';
	return stage === 'instead' && curlsClosedBy === undefined ? 'grip' : stage;
}
