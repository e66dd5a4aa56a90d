import type { Posture } from '#core/exercise/exercise.ts';
import type { Shape } from './shape.ts';

/** Where a body is, as far as getting from one to another takes words and time. */
export type Place = (typeof places)[number];

export const places = ['up', 'kneeling', 'back', 'front', 'side'] as const;

export function placeOf(posture: Posture): Place {
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

export function allowed(where: Shape['place'], place: Place): boolean {
	switch (where) {
		case 'anywhere':
			return true;
		case 'lying':
			return place !== 'up' && place !== 'kneeling';
		case 'off-floor':
			return place === 'up';
	}
}
