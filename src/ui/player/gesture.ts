/** What a finger did on the picture. */
export type Gesture = 'tap' | 'next' | 'previous' | 'none';

/** The viewer's rotation of the player in degrees, clockwise. */
export type Turn = 0 | 90 | 180 | 270;

export interface Touch {
	readonly x: number;
	readonly y: number;
	/** Milliseconds. */
	readonly at: number;
}

/** In CSS pixels: how far a resting finger may roll. */
const touchSlop = 24;
const swipeDistance = 60;
/** In milliseconds. A touch at least this long is a press, which says that it hurts. */
export const pressDuration = 600;

/** Whether a finger stayed where it was put. */
export function isResting(from: Touch, to: Touch): boolean {
	return Math.hypot(to.x - from.x, to.y - from.y) <= touchSlop;
}

export function gestureOf(from: Touch, to: Touch, turn: Turn): Gesture {
	if (isResting(from, to)) return to.at - from.at < pressDuration ? 'tap' : 'none';
	const [across, along] = toViewer(turn, to.x - from.x, to.y - from.y);
	if (Math.abs(across) < swipeDistance || Math.abs(across) < 1.5 * Math.abs(along)) return 'none';
	return across < 0 ? 'next' : 'previous';
}

/** Rotates a distance on the screen into the viewer's coordinates. */
function toViewer(turn: Turn, x: number, y: number): readonly [number, number] {
	switch (turn) {
		case 0:
			return [x, y];
		case 90:
			return [y, -x];
		case 180:
			return [-x, -y];
		case 270:
			return [-y, x];
	}
}
