import { equipment, type Equipment } from '#core/exercise/equipment.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Step } from './routine.ts';

/** The equipment for these steps. A step in another posture than its exercise's needs none. */
export function equipmentNeeded(
	steps: readonly Step[],
	exercises: Readonly<Record<string, Exercise>>
): readonly Equipment[] {
	const needed = new Set(
		steps.flatMap((step) =>
			'exercise' in step && !step.posture ? (exercises[step.exercise]?.equipment ?? []) : []
		)
	);
	return equipment.filter((each) => needed.has(each));
}
