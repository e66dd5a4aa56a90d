import { milliseconds } from '#core/base/units.ts';
import type { TimedCare } from '#core/care/timer-programme.ts';
import type { World } from '#core/ports/ports.ts';
import { everyInterval } from '#state/app/ticker.ts';

const tickInterval = milliseconds(250);

/**
 * Updates a timer until the returned function is called. Breathing is animated with every frame; the
 * other timers only show minutes and seconds.
 */
export function tickTimer(
	clock: World['clock'],
	care: TimedCare | undefined,
	update: () => void
): () => void {
	const stopDrawing = care === 'breathing' ? clock.eachFrame(update) : () => {};
	const stopWaiting = everyInterval(clock, tickInterval, update);
	return () => {
		stopDrawing();
		stopWaiting();
	};
}
