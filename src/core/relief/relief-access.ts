import { closingOf, type Guarded } from '#core/safety/health.ts';
import type { Health } from '#core/safety/kept.ts';
import { offerOf } from '#core/safety/offer.ts';
import { drawnBy, positions, type Position, type Stage } from './flow.ts';

/** What of the flow is open to somebody, by what was told about their health. */
export interface ReliefAccess {
	/** To choose from. On the side is open to everybody. */
	readonly positions: readonly Position[];
	/** The condition that closes the curls; absent where they are open. */
	readonly noCurls?: string;
}

/**
 * The same precautions as everywhere else. Lying on the back to breathe is kept from nobody by them, so
 * pregnancy, which needs another position, has its rule here. Warning signs have theirs in the flow.
 */
export function reliefAccess(
	exercises: Readonly<Record<string, Guarded>>,
	health: Health | undefined
): ReliefAccess {
	const { closed } = offerOf(exercises, { standing: { name: 'clear' }, health, waiting: [] });
	const pregnant = health !== undefined && closingOf(health).some(({ id }) => id === 'pregnant');
	const elsewhere: Position = pregnant ? 'back' : 'all-fours';
	const curls = closed.get('side-hunch');
	return {
		positions: positions.filter(
			(position) => position !== elsewhere && !closed.has(drawnBy[position])
		),
		...(curls?.name === 'health' && { noCurls: curls.condition })
	};
}

/** The position, or the one that is open to everybody. */
export function positionWithin({ positions: open }: ReliefAccess, position: Position): Position {
	return open.includes(position) ? position : 'side';
}

/** The stage, or the one that takes its place where it is closed. */
export function stageWithin({ noCurls }: ReliefAccess, stage: Stage): Stage {
	if (noCurls === undefined) return stage === 'instead' ? 'grip' : stage;
	return stage === 'hunch' || stage === 'after' ? 'instead' : stage;
}
