import type { Range } from '#core/exercise/exercise.ts';

const units: Readonly<Record<Range['unit'], string>> = {
	degrees: '°',
	centimetres: ' cm',
	percent: ' %',
	seconds: ' s',
	minutes: ' min'
};

/** As it is shown: "15°", "9 cm", "5 s". At most one digit after the point. */
export function valueWords(unit: Range['unit'], value: number): string {
	return `${Math.round(value * 10) / 10 + 0}${units[unit]}`;
}

/** As it stands after a number of its own: "°", "cm", "s". */
export function unitWords(unit: Range['unit']): string {
	return units[unit].trim();
}
