import type { Exercise } from '#core/exercise/exercise.ts';
import type { Routine } from '#core/routine/routine.ts';

/** The first exercise of a routine that stands for no other, if there is one. */
export function coverOf(
	steps: Routine['steps'],
	exercises: Readonly<Record<string, Exercise>>,
	shown: ReadonlySet<string> = new Set()
): string {
	const played = steps.flatMap((step) => ('exercise' in step ? [step.exercise] : []));
	const movements = played.filter((id) => exercises[id]?.kind !== 'transfer');
	return movements.find((id) => !shown.has(id)) ?? movements[0] ?? '';
}
