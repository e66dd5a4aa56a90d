import { fromSeconds } from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';
import { everyInterval } from './ticker.ts';

/** A timer for the hour itself would miss clocks that are set and devices that sleep. */
const interval = fromSeconds(10);

/**
 * Calls back when another day has begun than the last time: soon after its hour, after waking, and
 * at once when the window is shown again, until the returned function is called.
 */
export function onNewDay(
	{ clock, page }: Pick<World, 'clock' | 'page'>,
	call: () => unknown
): () => void {
	const today = () => clock.dayOf(clock.now());
	let seen = today();

	function look() {
		if (today() === seen) return;
		seen = today();
		call();
	}

	const stops = [
		everyInterval(clock, interval, look),
		page.onVisibility((visible) => visible && look())
	];
	return () => stops.forEach((stop) => stop());
}
