import type { Stop } from '#core/journal/stop.ts';
import { exerciseAccess } from '#core/safety/exercise-access.ts';
import { closingOf, type Guarded } from '#core/safety/health.ts';
import { stoppedToday } from '#core/safety/safety-limits.ts';
import type { toldBy } from '#core/safety/screening-state.ts';
import type { Health } from '#core/safety/stored-safety.ts';
import { drawnBy, positions, type Position, type ReliefStage } from './flow.ts';

/** What of the flow is open to somebody, by what was told about their health. */
export interface ReliefAccess {
	/** To choose from. On the side is open to everybody. */
	readonly positions: readonly Position[];
	/** What closes the curls: a condition, a warning sign, or that it hurt today; absent where they are open. */
	readonly noCurls?: string;
}

/** What may close something, beside health. */
export interface ToldBeside {
	readonly standing: ReturnType<typeof toldBy>;
	/** Of today. */
	readonly stops: readonly Stop[];
}

/**
 * The same precautions as everywhere else. Lying on the back to breathe is kept from nobody by them, so
 * pregnancy, which needs another position, has its rule here. Warning signs have theirs in the flow.
 */
export function reliefAccess(
	exercises: Readonly<Record<string, Guarded>>,
	health: Health | undefined,
	{ standing, stops }: ToldBeside = { standing: { name: 'clear' }, stops: [] }
): ReliefAccess {
	const { closed } = exerciseAccess(exercises, {
		standing: { name: 'clear' },
		health,
		waiting: []
	});
	// To lie as it hurts least is kept from nobody by a sign; to curl is.
	const told = exerciseAccess(exercises, { standing, health, waiting: [] }).closed;
	const pregnant = health !== undefined && closingOf(health).some(({ id }) => id === 'pregnant');
	const elsewhere: Position = pregnant ? 'back' : 'all-fours';
	const curls = told.get('side-hunch') ?? stoppedToday('side-hunch', stops);
	return {
		positions: positions.filter(
			(position) => position !== elsewhere && !closed.has(drawnBy[position])
		),
		...(curls && { noCurls: curls.name === 'health' ? curls.condition : curls.name })
	};
}

/** The position, or the one that is open to everybody. */
export function positionWithin({ positions: open }: ReliefAccess, position: Position): Position {
	return open.includes(position) ? position : 'side';
}

/** The stage, or the one that takes its place where it is closed. */
export function stageWithin({ noCurls }: ReliefAccess, stage: ReliefStage): ReliefStage {
	if (noCurls === undefined) return stage === 'instead' ? 'grip' : stage;
	return stage === 'hunch' || stage === 'after' ? 'instead' : stage;
}
