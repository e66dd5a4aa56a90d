import type { Vibration } from '#core/ports/ports.ts';

export const vibration: Vibration = {
	vibrate(pattern) {
		// Unknown to iOS and to desktop Firefox; refused before a first tap, with a complaint.
		if (!('vibrate' in navigator) || !navigator.userActivation?.hasBeenActive) return;
		navigator.vibrate([...pattern]);
	}
};
