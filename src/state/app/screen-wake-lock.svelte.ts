import { milliseconds } from '#core/base/units.ts';
import type { Clock, WakeLock } from '#core/ports/ports.ts';

/** A pause longer than this lets the screen go dark. */
const patience = milliseconds(180_000);

/** The screen, kept on while something plays and for a while after it pauses. */
export class ScreenWakeLock {
	readonly #clock: Clock;
	readonly #wakeLock: WakeLock;
	#current = $state.raw(true);
	#stopWaiting: (() => void) | undefined;

	constructor(clock: Clock, wakeLock: WakeLock) {
		this.#clock = clock;
		this.#wakeLock = wakeLock;
	}

	/** False once the platform has refused to keep it on. */
	get current(): boolean {
		return this.#current;
	}

	async keepOn() {
		this.#stopWaiting?.();
		this.#current = await this.#wakeLock.hold();
	}

	letGoSoon() {
		this.#stopWaiting?.();
		this.#stopWaiting = this.#clock.after(patience, () => this.letGo());
	}

	letGo() {
		this.#stopWaiting?.();
		this.#wakeLock.release();
	}
}
