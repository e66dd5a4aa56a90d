import type { Exercise, Range } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { isCompleted } from '#core/readings/completed.ts';
import type { SessionEntry } from '#core/journal/entry.ts';
import { targetKey } from '#core/range/target.ts';

/** The question whether the target of one movement was reached. */
export interface ReachQuestion {
	readonly key: string;
	readonly exercise: Exercise;
	readonly range: Range;
	readonly side: Side | undefined;
	readonly target: number;
	readonly reached: number | 'target' | undefined;
}

/** Leaves out every step that was stopped or not done even once. */
export function reachQuestions(
	session: Pick<SessionEntry, 'steps' | 'stops'>,
	exercises: Readonly<Record<string, Exercise>>
): readonly ReachQuestion[] {
	return session.steps.flatMap((step) => {
		const { side, measured } = step;
		const exercise = exercises[step.exercise];
		if (!exercise?.range || !measured || !isCompleted(session, step)) return [];
		const { target, reached } = measured;
		const key = targetKey(exercise.id, side);
		return [{ key, exercise, range: exercise.range, side, target, reached }];
	});
}
