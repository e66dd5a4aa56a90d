import { milliseconds } from '#core/base/units.ts';
import type { Clock, WakeLock } from '#core/ports/ports.ts';

/** The screen may go dark when a pause lasts longer than this. */
const gracePeriod = milliseconds(180_000);

/** Keeps the screen on while something plays and for a while after it pauses. */
export class ScreenWakeLock {
	readonly #clock: Clock;
	readonly #wakeLock: WakeLock;
	#current = $state.raw(true);
	#stopWaiting: (() => void) | undefined;

	constructor(clock: Clock, wakeLock: WakeLock) {
		this.#clock = clock;
		this.#wakeLock = wakeLock;
	}

	/** False once the platform has refused the wake lock. */
	get current(): boolean {
		return this.#current;
	}

	async keepOn() {
		this.#stopWaiting?.();
		this.#current = await this.#wakeLock.hold();
	}

	letGoSoon() {
		this.#stopWaiting?.();
		this.#stopWaiting = this.#clock.after(gracePeriod, () => this.letGo());
	}

	letGo() {
		this.#stopWaiting?.();
		this.#wakeLock.release();
	}
}
