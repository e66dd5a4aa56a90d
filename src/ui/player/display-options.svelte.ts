import type { Turn } from './gesture.ts';

/** How the player is held and seen, for this session. */
export class DisplayOptions {
	#turn: Turn = $state(0);
	#dim = $state(false);
	#locked = $state(false);
	#more = $state(false);

	get turn(): Turn {
		return this.#turn;
	}

	get dim(): boolean {
		return this.#dim;
	}

	/** Whether the further controls are open. */
	get more(): boolean {
		return this.#more;
	}

	get locked(): boolean {
		return this.#locked;
	}

	/** A quarter further, clockwise, whichever way the phone turns it. */
	turnOn() {
		this.#turn = next[this.#turn];
	}

	toggleDim() {
		this.#dim = !this.#dim;
	}

	showMore(more: boolean) {
		this.#more = more;
	}

	/** Against stray touches. */
	lock() {
		this.#locked = true;
	}

	unlock() {
		this.#locked = false;
	}
}

const next: Readonly<Record<Turn, Turn>> = { 0: 90, 90: 180, 180: 270, 270: 0 };
