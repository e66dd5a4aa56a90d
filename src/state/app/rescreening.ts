import { isAlarming } from '#core/safety/alarming-answer.ts';
import type { LiveSettings } from './settings.svelte.ts';

/** Something alarming was said: before the next session both first lists are asked again. */
function alarm(settings: LiveSettings): void {
	settings.change(({ screened }) => ({ screened: { ...screened, alarmed: true } }));
}

/** The same where what was said asks for it. */
export function rescreen(settings: LiveSettings) {
	return (said: Parameters<typeof isAlarming>[0]) => {
		if (isAlarming(said)) alarm(settings);
	};
}
