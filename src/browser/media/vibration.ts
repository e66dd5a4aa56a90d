import type { Vibration } from '#core/ports/ports.ts';

export const vibration: Vibration = {
	vibrate(pattern) {
		// iOS and desktop Firefox have no vibration. Before the first tap browsers refuse it with a
		// warning in the console.
		if (!('vibrate' in navigator) || !navigator.userActivation?.hasBeenActive) return;
		navigator.vibrate([...pattern]);
	}
};
