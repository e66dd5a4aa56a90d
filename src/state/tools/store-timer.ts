import { readTimer, timerText, type RunningTimer } from '#core/care/timer-programme.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';

/** Stores the running timer, so that it is found again after a reload; or that none runs. */
export function storeTimer(settings: LiveSettings, running: RunningTimer | undefined) {
	settings.change(({ tools: { timer: _, ...rest } }) => ({
		tools: { ...rest, ...(running && { timer: timerText(running) }) }
	}));
}

/** Stores that a timer began at another time, unless another window has stored that already. */
export function storeTimerStart(settings: LiveSettings, before: RunningTimer, now: RunningTimer) {
	settings.change(({ tools }) =>
		tools.timer === timerText(before) ? { tools: { ...tools, timer: timerText(now) } } : {}
	);
}

/** The timer as it is stored now, `known` if it is the same; another window may have changed it. */
export function storedTimer(settings: LiveSettings, known: RunningTimer): RunningTimer | undefined {
	const { timer } = settings.current.tools;
	return timer === timerText(known) ? known : readTimer(timer);
}
