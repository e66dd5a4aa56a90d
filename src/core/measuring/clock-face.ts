import type { Side } from '#core/exercise/side.ts';

const hours = ['twelve', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const later = ['ten', 'eleven'];
const names = [...hours, ...later];

/** On a clock that lies on the floor with twelve ahead, an hour is 30°: steps of 5° are ten minutes. */
export const clockStep = 5;

/** Where the breastbone points after a turn in steps of 5°: "half past one", to the left "half past ten". */
export function clockWords(degrees: number, side: Side | undefined): string {
	const turned = side === 'left' ? 360 - degrees : degrees;
	const minutes = Math.round((turned * 2) / 10) * 10;
	const hour = Math.floor(minutes / 60);
	const named = (which: number) => names[which % 12] ?? 'twelve';
	switch (minutes % 60) {
		case 0:
			return hour % 12 === 0 ? 'twelve' : `${named(hour)} o’clock`;
		case 10:
			return `ten past ${named(hour)}`;
		case 20:
			return `twenty past ${named(hour)}`;
		case 30:
			return `half past ${named(hour)}`;
		case 40:
			return `twenty to ${named(hour + 1)}`;
		default:
			return `ten to ${named(hour + 1)}`;
	}
}
