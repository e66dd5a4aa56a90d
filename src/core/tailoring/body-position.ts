import type { Posture } from '#core/exercise/exercise.ts';
import type { Shape } from './shape.ts';

/** Where a body is, as far as getting from one to another takes words and time. */
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

export function allowsPosition(where: Shape['place'], place: BodyPosition): boolean {
	switch (where) {
		case 'anywhere':
			return true;
		case 'lying':
			return place !== 'up' && place !== 'kneeling';
		case 'off-floor':
			return place === 'up';
	}
}
