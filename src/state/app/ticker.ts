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
 * The least time between two frames. With the wait for the screen's next one, about thirty are drawn
 * a second, on a screen of 60 as on one of 120: slow movements look no smoother with more, and a
 * phone stays cool.
 */
const frameGap = milliseconds(28);

/** Calls back with about thirty frames a second, until the returned function is called. */
function onFrames(clock: Clock, draw: () => void): () => void {
	let stop = waitForFrame();

	function waitForFrame() {
		const stopFrames = clock.eachFrame(() => {
			stopFrames();
			stop = clock.after(frameGap, () => (stop = waitForFrame()));
			draw();
		});
		return stopFrames;
	}

	return () => stop();
}

/** Ticks with frames, and also with a heartbeat that continues while the page is hidden. */
export function tickerOf(clock: Clock, tick: () => void): Ticker {
	let stop: (() => void) | undefined;

	return {
		start() {
			if (stop) return;
			const stopBeat = everyInterval(clock, heartbeat, tick);
			const stopFrames = onFrames(clock, tick);
			stop = () => {
				stopFrames();
				stopBeat();
			};
		},
		stop() {
			stop?.();
			stop = undefined;
		}
	};
}
