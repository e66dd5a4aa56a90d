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

/**
 * What the goal of a range means: "most healthy adults reach 45°", and "most reach 45°" where there
 * is little room. How long or how often is no matter of how far bodies go: "6 times is enough".
 */
export function goalWords(
	{ unit, goal, isOwnAim }: Pick<Range, 'unit' | 'goal' | 'isOwnAim'>,
	narrow = false
): string {
	const value = valueWords(unit, goal);
	if (isOwnAim) return narrow ? `aim ${value}` : `your own aim: ${value}`;
	switch (unit) {
		case 'degrees':
		case 'centimetres':
			return narrow ? `most reach ${value}` : `most healthy adults reach ${value}`;
		case 'percent':
			return `${value} is the full movement`;
		case 'seconds':
		case 'minutes':
		case 'times':
			return `${value} is enough`;
	}
}

/** The unit alone, as it stands after a separate number: "°", "cm", "s". */
export function unitWords(unit: Range['unit']): string {
	return units[unit].trim();
}
