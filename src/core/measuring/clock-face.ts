import type { Side } from '#core/exercise/side.ts';

const hours = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const lastHours = ['ten', 'eleven'];
const names = [...hours, ...lastHours];

/** On a clock face on the floor with twelve ahead, an hour is 30°, so steps of 5° are ten minutes. */
export const clockStep = 5;

/**
 * The clock time where the breastbone points after a turn in steps of 5°: "half past one", to the
 * left "half past ten".
 */
export function clockWords(degrees: number, side: Side | undefined): string {
	const clockwise = side === 'left' ? 360 - degrees : degrees;
	const minutes = Math.round((clockwise * 2) / 10) * 10;
	const hour = Math.floor(minutes / 60);
	const hourName = (which: number) => names[which % 12] ?? 'twelve';
	switch (minutes % 60) {
		case 0:
			return hour % 12 === 0 ? 'twelve' : `${hourName(hour)} o’clock`;
		case 10:
			return `ten past ${hourName(hour)}`;
		case 20:
			return `twenty past ${hourName(hour)}`;
		case 30:
			return `half past ${hourName(hour)}`;
		case 40:
			return `twenty to ${hourName(hour + 1)}`;
		default:
			return `ten to ${hourName(hour + 1)}`;
	}
}
