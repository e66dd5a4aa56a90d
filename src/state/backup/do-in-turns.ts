import type { Turns } from '#core/base/turns.ts';
import { milliseconds } from '#core/base/units.ts';
import type { Clock } from '#core/ports/ports.ts';

/** Short enough that a tap in the meantime is answered at once. */
const turnLength = milliseconds(30);
/** A hidden page has no frames. */
const longestFrame = milliseconds(100);

/** Resolves after the page has shown what changed. */
export function nextFrame(clock: Clock): Promise<void> {
	return new Promise((resolve) => {
		const stopWaiting = clock.after(longestFrame, shown);
		const stopDrawing = clock.eachFrame(() => {
			stopDrawing();
			// Before a frame is drawn it is not seen yet.
			clock.after(milliseconds(0), shown);
		});
		function shown() {
			stopWaiting();
			stopDrawing();
			resolve();
		}
	});
}

/**
 * Does the work in short turns, between which the page is drawn and answers. Undefined if it was
 * stopped.
 */
export async function doInTurns<Outcome>(
	clock: Clock,
	work: Turns<Outcome>,
	signal: AbortSignal
): Promise<Outcome | undefined> {
	for (;;) {
		await nextFrame(clock);
		if (signal.aborted) return undefined;
		const since = clock.monotonic();
		do {
			const { done, value } = work.next();
			if (done) return value;
		} while (clock.monotonic() - since < turnLength);
	}
}
