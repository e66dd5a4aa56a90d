import { mostOwnSteps, type OwnRoutineText, type OwnStep } from '#core/own/own-routine.ts';
import { draftOf, type RoutineDraft } from './routine-draft.ts';

type About = RoutineDraft['about'];

/** Whether another step can be added. */
export function hasRoom({ steps }: Pick<RoutineDraft, 'steps'>): boolean {
	return steps.length < mostOwnSteps;
}

/** With these words, days or times; undefined takes one away. */
export function describeDraft(draft: RoutineDraft, changes: Partial<About>): RoutineDraft {
	const about = { ...draft.about, ...changes };
	return { ...draft, about };
}

/** With a new step at the end, or behind the step with this number; as it was where it is full. */
export function addStep(draft: RoutineDraft, step: OwnStep, after?: number): RoutineDraft {
	if (!hasRoom(draft)) return draft;
	const { steps, nextId } = draft;
	const index = steps.findIndex(({ id }) => id === after);
	const added = steps.toSpliced(index < 0 ? steps.length : index + 1, 0, { id: nextId, step });
	return { ...draft, steps: added, nextId: nextId + 1 };
}

export function changeStep(draft: RoutineDraft, id: number, step: OwnStep): RoutineDraft {
	return {
		...draft,
		steps: draft.steps.map((each) => (each.id === id ? { id, step } : each))
	};
}

export function removeStep(draft: RoutineDraft, id: number): RoutineDraft {
	return { ...draft, steps: draft.steps.filter((each) => each.id !== id) };
}

/** With the same again right behind it. */
export function duplicateStep(draft: RoutineDraft, id: number): RoutineDraft {
	const found = draft.steps.find((each) => each.id === id);
	return found ? addStep(draft, found.step, id) : draft;
}

/** With a step at another place, counted from 0; beyond the ends it stays at the end. */
export function moveStep(draft: RoutineDraft, id: number, to: number): RoutineDraft {
	const { steps } = draft;
	const from = steps.findIndex((each) => each.id === id);
	const moving = steps[from];
	const place = Math.min(Math.max(to, 0), steps.length - 1);
	if (!moving || place === from) return draft;
	return { ...draft, steps: steps.toSpliced(from, 1).toSpliced(place, 0, moving) };
}

/** What another window wrote, in place of this. */
export function replaceDraft({ nextId }: RoutineDraft, text: OwnRoutineText): RoutineDraft {
	return draftOf(text, nextId);
}
