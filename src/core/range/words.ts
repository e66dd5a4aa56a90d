import type { Range } from '#core/exercise/exercise.ts';

const units: Readonly<Record<Range['unit'], string>> = {
	degrees: '°',
	centimetres: ' cm',
	percent: ' %',
	seconds: ' s',
	minutes: ' min'
};

/** The words of a value: "15°", "9 cm", "5 s", with at most one decimal. */
export function valueWords(unit: Range['unit'], value: number): string {
	return `${Math.round(value * 10) / 10 + 0}${units[unit]}`;
}

/** The unit alone, as it stands after a separate number: "°", "cm", "s". */
export function unitWords(unit: Range['unit']): string {
	return units[unit].trim();
}
