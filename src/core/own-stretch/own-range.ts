import * as v from 'valibot';
import type { Range } from '#core/exercise/exercise.ts';
import { wholeFrom } from '#core/own/own-text.ts';

export const ownUnits = ['degrees', 'centimetres', 'seconds', 'times'] as const;
type OwnUnit = (typeof ownUnits)[number];

/** What each unit can measure on a body, and no more. */
export const ownRangeLimits: Readonly<Record<OwnUnit, readonly [least: number, most: number]>> = {
	degrees: [0, 180],
	centimetres: [0, 200],
	seconds: [1, 600],
	times: [1, 60]
};

export const ownRangeSchema = v.pipe(
	v.strictObject({
		unit: v.picklist(ownUnits),
		/** The target of the first day. */
		start: wholeFrom(0, 600),
		/** The app never goes past it. Less than the start where a gap is to become smaller. */
		most: wholeFrom(0, 600),
		/** By how much a target may change at a time. */
		step: wholeFrom(1, 60)
	}),
	v.check((ends) => isWithinLimits(ends), 'is more or less than this unit allows'),
	v.check(({ start, most }) => start !== most, 'begins where it ends'),
	v.check(
		({ unit, start, most }) => mayShrink(unit) || most > start,
		'gets less, which only degrees and centimetres can'
	),
	v.check(({ start, most, step }) => step <= Math.abs(most - start), 'has too large a step')
);

interface Ends {
	readonly unit: OwnUnit;
	readonly start: number;
	readonly most: number;
}

export type OwnRange = v.InferOutput<typeof ownRangeSchema>;

/** Whether going further may mean a smaller number, as a gap between hand and floor. */
function mayShrink(unit: OwnUnit): boolean {
	return unit === 'degrees' || unit === 'centimetres';
}

function isWithinLimits({ unit, start, most }: Ends): boolean {
	const [least, highest] = ownRangeLimits[unit];
	return [start, most].every((value) => value >= least && value <= highest);
}

/** Keeps it a range while one number is changed: two ends, and a step that fits between them. */
export function withRangeChanged(range: OwnRange, changes: Partial<OwnRange>): OwnRange {
	const { unit, start, most, step } = { ...range, ...changes };
	const grew = range.most > range.start;
	const crossed = most === start || (most < start && !mayShrink(unit));
	const end = crossed ? start + (grew ? 1 : -1) : most;
	const ends = isWithinLimits({ unit, start, most: end }) ? { start, most: end } : range;
	const distance = Math.abs(ends.most - ends.start);
	return { unit, start: ends.start, most: ends.most, step: Math.min(step, distance, 60) };
}

const measures: Readonly<Record<OwnUnit, string>> = {
	degrees: 'the angle',
	centimetres: 'the distance',
	seconds: 'the length of each hold',
	times: 'the number of repetitions'
};

/**
 * The range as the rule knows it. Its first target is also where it is easy, but for an angle or a
 * gap that may ease further. Nobody knows whether it bends the back, so it is eased after waking.
 */
export function rangeOfOwn(
	{ unit, start, most, step }: OwnRange,
	perSide: boolean,
	poses: Range['poses']
): Range {
	return {
		measure: measures[unit],
		unit,
		easiest: easiestOf(unit, start, most),
		start,
		goal: most,
		isOwnAim: true,
		ceiling: most,
		step,
		tolerance: mayShrink(unit) ? step : 0,
		noise: step,
		perSide: perSide && mayShrink(unit),
		easedAfterWaking: mayShrink(unit),
		...(poses && { poses })
	};
}

function easiestOf(unit: OwnUnit, start: number, most: number): number {
	const [least, highest] = ownRangeLimits[unit];
	if (most < start) return Math.min(highest, start + (start - most));
	return least;
}
