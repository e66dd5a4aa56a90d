import type { Clock } from '#core/ports.ts';
import { milliseconds } from '#core/units.ts';

/** How often somebody looks at the clock, also while nothing is drawn. */
const heartbeat = milliseconds(200);

export interface Pulse {
	start(): void;
	stop(): void;
}

/** Ticks with every frame, and with a heartbeat that goes on while the page is hidden. */
export function pulseOf(clock: Clock, tick: () => void): Pulse {
	let stop: (() => void) | undefined;

	function start() {
		let stopBeat = () => {};
		const beat = () => {
			stopBeat = clock.after(heartbeat, () => {
				beat();
				tick();
			});
		};
		beat();
		const stopFrames = clock.eachFrame(tick);
		return () => {
			stopFrames();
			stopBeat();
		};
	}

	return {
		start() {
			stop ??= start();
		},
		stop() {
			stop?.();
			stop = undefined;
		}
	};
}
