import type { Range } from '#core/exercise/exercise.ts';
import type { Measurement, Method } from '#core/journal/measurement.ts';
import { valueWords } from '#core/range/words.ts';

/** "about 24°, give or take 6°", so that the words never claim more precision than the method has. */
export function bandWords({ unit, value, error }: Pick<Measurement, 'unit' | 'value' | 'error'>) {
	return `about ${valueWords(unit, value)}, give or take ${valueWords(unit, error)}`;
}

export const methodNames: Readonly<Record<Method, string>> = {
	figure: 'On the figure',
	ruler: 'With a ruler',
	'clock-face': 'On a clock face',
	phone: 'With the phone'
};

/**
 * The words of a value for the voice. They are those of a target, because clips exist for all values
 * that a routine can ask for. Undefined for units of time, and for what is counted.
 */
export function spokenValue({ unit }: Pick<Range, 'unit'>, value: number): string | undefined {
	switch (unit) {
		case 'degrees':
			return `${roundTo(value > 60 ? 10 : 5, value)} degrees.`;
		case 'centimetres': {
			const length = roundTo(grainOf(value), value);
			return `${length} ${length === 1 ? 'centimetre' : 'centimetres'}.`;
		}
		case 'percent':
			return `${roundTo(10, value)} percent.`;
		case 'seconds':
		case 'minutes':
		case 'times':
			return undefined;
	}
}

function grainOf(centimetres: number): number {
	if (centimetres > 20) return 10;
	return centimetres > 10 ? 5 : 1;
}

function roundTo(grain: number, value: number): number {
	return Math.round(value / grain) * grain + 0;
}
