import { paceAt, paceFrom } from '#core/animation/frame-rate.ts';
import { milliseconds } from '#core/base/units.ts';
import type { Clock } from '#core/ports/ports.ts';

/** How often somebody looks at the clock, also while nothing is drawn. */
const heartbeat = milliseconds(200);

export interface Pulse {
	start(): void;
	stop(): void;
}

/** Ticks with every frame, or every second one where the device is slow, and with a heartbeat that goes on while the page is hidden. */
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
		let pace = paceFrom(clock.now());
		const stopFrames = clock.eachFrame(() => {
			const now = clock.now();
			pace = paceAt(pace, now);
			if (pace.drawn === now) tick();
		});
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
