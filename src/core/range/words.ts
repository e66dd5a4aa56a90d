import type { Range } from '#core/exercise/exercise.ts';

const units: Readonly<Record<Range['unit'], string>> = {
	degrees: '°',
	centimetres: ' cm',
	percent: ' %',
	seconds: ' s',
	minutes: ' min',
	times: ' times'
};

/** The words of a value: "15°", "9 cm", "5 s", "3 times", with at most one decimal. */
export function valueWords(unit: Range['unit'], value: number): string {
	if (unit === 'times' && value === 1) return 'once';
	return `${Math.round(value * 10) / 10 + 0}${units[unit]}`;
}

/**
 * The words of what is added to a value: "+1°". Of repetitions the number alone, because "2 times
 * more" is read as twice as much.
 */
export function additionWords(unit: Range['unit'], more: number): string {
	return unit === 'times' ? `+${more}` : `+${valueWords(unit, more)}`;
}

/** "typical 45°"; how often something is done is no matter of how far bodies go: "goal 6 times". */
export function goalWords({ unit, goal }: Pick<Range, 'unit' | 'goal'>): string {
	return `${unit === 'times' ? 'goal' : 'typical'} ${valueWords(unit, goal)}`;
}

/** The unit alone, as it stands after a separate number: "°", "cm", "s". */
export function unitWords(unit: Range['unit']): string {
	return units[unit].trim();
}
