import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import { momentAt, roundAt, type Moment } from './moment.ts';
import type { Phase, Timetable } from './timetable.ts';

/** The start of the current segment: the step or, in a repeat, the round or side. */
export function segmentStart(timetable: Timetable, elapsed: Milliseconds): Milliseconds {
	const starts = segmentBoundaries(timetable, elapsed).filter((start) => start <= elapsed);
	return milliseconds(Math.max(0, ...starts));
}

/** After so many milliseconds of a segment, going back leads to its own start. */
const restartsAfter = 3000;

/** The start of the segment before, or of the current one if that began long enough ago. */
export function previousSegment(timetable: Timetable, elapsed: Milliseconds): Milliseconds {
	const start = segmentStart(timetable, elapsed);
	return elapsed - start > restartsAfter ? start : segmentStart(timetable, milliseconds(start - 1));
}

/** The start of the next segment; undefined in the last one. */
export function nextSegment(timetable: Timetable, elapsed: Milliseconds): Milliseconds | undefined {
	const starts = segmentBoundaries(timetable, elapsed).filter((start) => start > elapsed);
	return starts.length > 0 ? milliseconds(Math.min(...starts)) : undefined;
}

/** The start of the current repetition, or of the current phase if it belongs to none. */
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

/** The start of the other side or, after the last side, of the next step; undefined at the end. */
export function nextSide(timetable: Timetable, elapsed: Milliseconds): Milliseconds | undefined {
	const { index, phase, sinceStart } = momentAt(timetable, elapsed);
	const change = timetable.phases.find(
		(each, place) => place > index && each.step === phase.step && each.kind === 'change-sides'
	);
	if (!change) return nextSegment(timetable, elapsed);
	return milliseconds(elapsed - sinceStart + (change.starts - phase.starts));
}

/**
 * The end of the current change of position; undefined if the body stays. After the last one the
 * timetable is played to its end, so that nothing was left out.
 */
export function positionChangeEnd(
	{ phases, length }: Timetable,
	{ phase, index }: Moment
): Milliseconds | undefined {
	if (phase.positionChange === undefined) return undefined;
	const next = phases.find(
		(each, place) =>
			place > index && (each.step !== phase.step || each.positionChange !== phase.positionChange)
	);
	return next?.starts ?? milliseconds(length - 1);
}

export function sameRepetition(a: Phase, b: Phase | undefined): boolean {
	return a.step === b?.step && a.side === b.side && a.repetition === b.repetition;
}

function segmentBoundaries(timetable: Timetable, elapsed: Milliseconds): readonly number[] {
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

/**
 * The change of sides belongs to the side after it, so the second half of a round starts with it.
 */
function startsInRound({ phases, repeatsFrom }: Timetable): readonly number[] {
	const changesSides = phases.some((phase) => phase.kind === 'change-sides');
	const firstPhases = changesSides
		? phases.filter((phase) => phase.kind === 'change-sides')
		: phases.filter((phase) => phase.starts === repeatsFrom);
	return firstPhases.map((phase) => phase.starts);
}

/** The start of each side of each round, including the rest or the change of sides before it. */
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
