import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import { momentAt, roundAt } from './moment.ts';
import type { Phase, Timetable } from './timetable.ts';

/** Where what is being done began: its step or, in an endless timetable, its round or side. */
export function segmentStart(timetable: Timetable, elapsed: Milliseconds): Milliseconds {
	const starts = startsAround(timetable, elapsed).filter((start) => start <= elapsed);
	return milliseconds(Math.max(0, ...starts));
}

/** This long into a step, round or side, the previous one is its own start. */
const restartsAfter = 3000;

/** Where the step, round or side before this one began, or this one itself. */
export function previousSegment(timetable: Timetable, elapsed: Milliseconds): Milliseconds {
	const start = segmentStart(timetable, elapsed);
	return elapsed - start > restartsAfter ? start : segmentStart(timetable, milliseconds(start - 1));
}

/** Where the next step, round or side begins; undefined in the last step. */
export function nextSegment(timetable: Timetable, elapsed: Milliseconds): Milliseconds | undefined {
	const starts = startsAround(timetable, elapsed).filter((start) => start > elapsed);
	return starts.length > 0 ? milliseconds(Math.min(...starts)) : undefined;
}

/** Where the repetition began that is being done, or the phase that belongs to none. */
export function repetitionStart(timetable: Timetable, elapsed: Milliseconds): Milliseconds {
	const { index, phase, sinceStart } = momentAt(timetable, elapsed);
	if (phase.repetition === undefined) return milliseconds(elapsed - sinceStart);
	const first = timetable.phases.findLastIndex(
		(each, place) =>
			place <= index && (place === 0 || !sameRepetition(each, timetable.phases[place - 1]))
	);
	const starts = timetable.phases[first]?.starts ?? phase.starts;
	return milliseconds(elapsed - sinceStart - (phase.starts - starts));
}

/** Where the other side begins, or, after the last one, the next step; undefined at the end. */
export function nextSide(timetable: Timetable, elapsed: Milliseconds): Milliseconds | undefined {
	const { index, phase, sinceStart } = momentAt(timetable, elapsed);
	const change = timetable.phases.find(
		(each, place) => place > index && each.step === phase.step && each.kind === 'change-sides'
	);
	if (!change) return nextSegment(timetable, elapsed);
	return milliseconds(elapsed - sinceStart + (change.starts - phase.starts));
}

export function sameRepetition(a: Phase, b: Phase | undefined): boolean {
	return a.step === b?.step && a.side === b.side && a.repetition === b.repetition;
}

function startsAround(timetable: Timetable, elapsed: Milliseconds): readonly number[] {
	const { steps, length, repeatsFrom } = timetable;
	if (repeatsFrom === undefined) {
		return timetable.repeated ? turnStarts(timetable) : steps.map((step) => step.starts);
	}
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

/** Where each side of each round begins, with the rest or the change of sides before it. */
function turnStarts({ phases }: Timetable): readonly number[] {
	return phases.flatMap((phase, index) => {
		const before = phases[index - 1];
		if (!before) return [phase.starts];
		const same = phase.repetition === before.repetition && phase.side === before.side;
		return before.repetition !== undefined && !same && phase.kind !== 'come-out'
			? [phase.starts]
			: [];
	});
}
