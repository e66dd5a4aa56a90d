import type { Exercise, Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { isCompleted } from '#core/readings/completed.ts';
import type { SessionEntry } from '#core/journal/entry.ts';
import { targetKey } from '#core/range/target.ts';

/** A movement of a session, which may have been too much. */
export interface MovementDone {
	readonly key: string;
	/** "Lying twist, left" */
	readonly name: string;
	readonly exercise: Exercise;
	readonly side: Side | undefined;
	/** What can be told on the figure; absent if it has no range, or was stopped. */
	readonly asked?: { readonly range: Range; readonly target: number };
}

/** The movements on each side, also those that were stopped; ways between them are left out. */
export function movementsDone(
	session: Pick<SessionEntry, 'steps' | 'stops'>,
	exercises: Readonly<Record<string, Exercise>>
): readonly MovementDone[] {
	return session.steps.flatMap((step) => {
		const { side, measured } = step;
		const exercise = exercises[step.exercise];
		if (!exercise || exercise.kind === 'transfer') return [];
		const name = side ? `${exercise.name}, ${side}` : exercise.name;
		const key = targetKey(exercise.id, side);
		const { range } = exercise;
		const asked =
			range && measured && isCompleted(session, step)
				? { range, target: measured.target }
				: undefined;
		return [{ key, name, exercise, side, ...(asked && { asked }) }];
	});
}
