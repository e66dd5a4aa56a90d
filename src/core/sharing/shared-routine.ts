import type { OwnRoutine, OwnRoutineText } from '#core/own/own-routine.ts';
import type { OwnThing } from '#core/journal/own-thing.ts';
import { contentOf, partsOf, type WholeRoutine } from './own-parts.ts';

/**
 * What is given away of a routine: all but its id and what is only for the week of whoever has it.
 * `from` is the name of the giver; empty if none is told.
 */
export function sharedRoutine(routine: OwnRoutine, from: string): OwnRoutineText {
	const { id: _, onToday: _today, days: _days, remindAt: _at, ...others } = routine;
	const { from: _from, received: _received, ...given } = others;
	const name = from.trim();
	return name === '' ? given : { ...given, from: name };
}

/** The routine that is the same as this one, whoever it came from and whenever it is done. */
export function sameRoutine(
	routines: readonly OwnRoutine[],
	things: readonly OwnThing[],
	{ routine, parts }: WholeRoutine
): OwnRoutine | undefined {
	const wanted = contentOf(sharedRoutine({ ...routine, id: '' }, ''), parts);
	return routines.find((each) => {
		const own = sharedRoutine(each, '');
		return contentOf(own, partsOf(own, things)) === wanted;
	});
}

/** Whether any step is a stretch of somebody's own, which a link has no room for. */
export function hasOwnStretches({ steps }: Pick<OwnRoutineText, 'steps'>): boolean {
	return steps.some((step) => 'exercise' in step && step.exercise.startsWith('own-'));
}
