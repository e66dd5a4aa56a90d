import { milliseconds, type Milliseconds } from '#core/units.ts';
import { roundAt } from './moment.ts';
import type { Timetable } from './timetable.ts';

/** Where what is being done began: its step or, in an endless timetable, its round or side. */
export function segmentStart(timetable: Timetable, elapsed: Milliseconds): Milliseconds {
	const starts = startsAround(timetable, elapsed).filter((start) => start <= elapsed);
	return milliseconds(Math.max(0, ...starts));
}

/** Where the next step, round or side begins; undefined in the last step. */
export function nextSegment(timetable: Timetable, elapsed: Milliseconds): Milliseconds | undefined {
	const starts = startsAround(timetable, elapsed).filter((start) => start > elapsed);
	return starts.length > 0 ? milliseconds(Math.min(...starts)) : undefined;
}

function startsAround(timetable: Timetable, elapsed: Milliseconds): readonly number[] {
	const { steps, length, repeatsFrom } = timetable;
	if (repeatsFrom === undefined) return steps.map((step) => step.starts);
	const loop = length - repeatsFrom;
	const round = roundAt(timetable, elapsed);
	return [Math.max(0, round - 1), round, round + 1].flatMap((each) =>
		startsInRound(timetable)
			.map((start) => start + each * loop)
			.filter((start) => start > repeatsFrom)
	);
}

/** Changing sides opens the side that comes, so the second half of a round begins with it. */
function startsInRound({ phases, repeatsFrom }: Timetable): readonly number[] {
	const sided = phases.some((phase) => phase.kind === 'change-sides');
	const opening = sided
		? phases.filter((phase) => phase.kind === 'change-sides')
		: phases.filter((phase) => phase.starts === repeatsFrom);
	return opening.map((phase) => phase.starts);
}
