import type { Posture } from '#core/exercise/exercise.ts';
import type { Shape } from './shape.ts';

/** A group of postures. Getting from one group to another takes a transfer. */
export type BodyPosition = (typeof bodyPositions)[number];

export const bodyPositions = ['up', 'kneeling', 'back', 'front', 'side'] as const;

export function bodyPositionOf(posture: Posture): BodyPosition {
	switch (posture) {
		case 'standing':
		case 'sitting':
			return 'up';
		case 'all-fours':
		case 'forearms-and-knees':
			return 'kneeling';
		case 'on-back':
			return 'back';
		case 'on-front':
			return 'front';
		case 'on-side':
			return 'side';
	}
}

export function allowsPosition(place: Shape['place'], position: BodyPosition): boolean {
	switch (place) {
		case 'anywhere':
			return true;
		case 'lying':
			return position !== 'up' && position !== 'kneeling';
		case 'off-floor':
			return position === 'up';
	}
}
