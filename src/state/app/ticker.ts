import { frameRateAt, frameRateFrom } from '#core/animation/frame-rate.ts';
import { milliseconds } from '#core/base/units.ts';
import type { Clock } from '#core/ports/ports.ts';

/** The interval of the heartbeat, which also runs while nothing is drawn. */
const heartbeat = milliseconds(200);

export interface Ticker {
	start(): void;
	stop(): void;
}

/**
 * Ticks with every frame, or every second frame on a slow device, and also with a heartbeat that
 * continues while the page is hidden.
 */
export function tickerOf(clock: Clock, tick: () => void): Ticker {
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
		let pace = frameRateFrom(clock.now());
		const stopFrames = clock.eachFrame(() => {
			const now = clock.now();
			pace = frameRateAt(pace, now);
			if (pace.lastDrawnAt === now) tick();
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
