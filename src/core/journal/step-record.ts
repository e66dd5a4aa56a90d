import { isCount, isName } from '#core/bounds/bounds.ts';
import type { Measured, StepDone } from './entry.ts';
import { isValueIn, units } from '#core/bounds/unit.ts';

/**
 * Exercise, side or empty, repetitions; if measured also unit, target, reached or empty, and the
 * level if it was further than the target.
 */
export type StepRecord =
	| readonly [string, 'l' | 'r' | '', number]
	| readonly [string, 'l' | 'r' | '', number, Sign, number]
	| readonly [string, 'l' | 'r' | '', number, Sign, number, number | true]
	| readonly [string, 'l' | 'r' | '', number, Sign, number, number | true | null, number];

const sides = { left: 'l', right: 'r' } as const;
/** How the units are written. */
export const signs = {
	degrees: '°',
	centimetres: 'cm',
	percent: '%',
	seconds: 's',
	minutes: 'min',
	times: '×'
} as const;

type Sign = (typeof signs)[Measured['unit']];

export function recordOfStep({ exercise, side, repetitions, measured }: StepDone): StepRecord {
	const letter = side ? sides[side] : '';
	if (!measured) return [exercise, letter, repetitions];
	const { unit, level, target, reached } = measured;
	const answer = reached === 'target' ? true : reached;
	const start = [exercise, letter, repetitions, signs[unit], target] as const;
	if (level !== undefined) return [...start, answer ?? null, level];
	return answer === undefined ? start : [...start, answer];
}

/** Undefined for a value that `recordOfStep` did not write. */
export function readStep(outside: unknown): StepDone | undefined {
	if (!Array.isArray(outside)) return undefined;
	const fields: readonly unknown[] = outside;
	const [exercise, letter, repetitions] = fields;
	if (!isName(exercise) || !isCount(repetitions)) return undefined;
	if (letter !== 'l' && letter !== 'r' && letter !== '') return undefined;
	const step: StepDone = {
		exercise,
		...(letter !== '' && { side: letter === 'l' ? 'left' : 'right' }),
		repetitions
	};
	if (fields.length === 3) return step;
	const measured = readMeasured(fields.slice(3));
	return measured && { ...step, measured };
}

function readMeasured([sign, target, answer, level]: readonly unknown[]): Measured | undefined {
	const unit = units.find((known) => signs[known] === sign);
	if (!unit || !isValueIn(unit, target)) return undefined;
	const reached = answer === true ? 'target' : (answer ?? undefined);
	if (reached !== undefined && reached !== 'target' && !isValueIn(unit, reached)) return undefined;
	if (level !== undefined && !isValueIn(unit, level)) return undefined;
	return {
		unit,
		...(level !== undefined && { level }),
		target,
		...(reached !== undefined && { reached })
	};
}
