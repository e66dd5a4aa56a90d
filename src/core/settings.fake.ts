import { strengthening } from './safety/strength.ts';
import { urgencies } from './safety/urgency.ts';
import { defaultSettings, type Settings } from './settings.ts';
import type { Instant } from './units.ts';

/** Of somebody who has been here for a while: asked for warning signs a moment ago, and strong. */
export function seasonedSettings(now: Instant): Settings {
	return {
		...defaultSettings,
		welcomed: true,
		screened: {
			answered: Object.fromEntries(urgencies.map((urgency) => [urgency, now] as const)),
			signs: [],
			cleared: [],
			alarmed: false
		},
		health: { answered: now, conditions: [], allowed: [] },
		strengthening: { off: false, opened: now, exercises: strengthening }
	};
}
