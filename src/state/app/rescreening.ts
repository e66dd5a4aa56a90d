import { isAlarming } from '#core/safety/alarming-answer.ts';
import { draftKey } from '#core/settings/form-draft.ts';
import type { LiveSettings } from './settings.svelte.ts';

/**
 * Marks that an alarming answer was given, so that both first lists are asked again before the next
 * session.
 */
function alarm(settings: LiveSettings): void {
	settings.change(({ screened, tools: { [draftKey('screens')]: _, ...tools } }) => ({
		screened: { ...screened, alarmed: true },
		// What was said to a question before the alarm answers nothing after it.
		tools
	}));
}

/** Asks for a new screening if an answer was alarming. */
export function rescreen(settings: LiveSettings) {
	return (said: Parameters<typeof isAlarming>[0]) => {
		if (isAlarming(said)) alarm(settings);
	};
}
