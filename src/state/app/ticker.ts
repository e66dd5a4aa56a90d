import { frameRateAt, frameRateFrom } from '#core/animation/frame-rate.ts';
import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import type { Clock } from '#core/ports/ports.ts';

/** The interval of the heartbeat, which also runs while nothing is drawn. */
const heartbeat = milliseconds(200);

export interface Ticker {
	start(): void;
	stop(): void;
}

/** Calls back again and again, each time after `length` or later, until the returned function is called. */
export function everyInterval(clock: Clock, length: Milliseconds, call: () => void): () => void {
	let stop = clock.after(length, repeat);

	function repeat() {
		// Set first, so that the call itself can end it.
		stop = clock.after(length, repeat);
		call();
	}

	return () => stop();
}

/**
 * Ticks with every frame, or every second frame on a slow device, and also with a heartbeat that
 * continues while the page is hidden.
 */
export function tickerOf(clock: Clock, tick: () => void): Ticker {
	let stop: (() => void) | undefined;

	function start() {
		const stopBeat = everyInterval(clock, heartbeat, tick);
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
