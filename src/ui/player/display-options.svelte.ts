import type { Turn } from './gesture.ts';

/** How the player is turned, dimmed and locked, for this session. */
export class DisplayOptions {
	#turn: Turn = $state(0);
	#dim = $state(false);
	#locked = $state(false);
	#sheet: 'more' | 'end' | undefined = $state();

	get turn(): Turn {
		return this.#turn;
	}

	get dim(): boolean {
		return this.#dim;
	}

	/** Whether the further controls are open. */
	get more(): boolean {
		return this.#sheet === 'more';
	}

	/** Whether it is asked if the session shall end. */
	get asksEnd(): boolean {
		return this.#sheet === 'end';
	}

	/** Whether a sheet covers the player. */
	get covered(): boolean {
		return this.#sheet !== undefined;
	}

	get locked(): boolean {
		return this.#locked;
	}

	/** Turns the player by a quarter, clockwise, in addition to the phone's own rotation. */
	turnOn() {
		this.#turn = next[this.#turn];
	}

	toggleDim() {
		this.#dim = !this.#dim;
	}

	showMore(more: boolean) {
		this.#sheet = more ? 'more' : undefined;
	}

	askEnd(asked: boolean) {
		this.#sheet = asked ? 'end' : undefined;
	}

	/** Locks the controls against accidental touches. */
	lock() {
		this.#locked = true;
	}

	unlock() {
		this.#locked = false;
	}
}

const next: Readonly<Record<Turn, Turn>> = { 0: 90, 90: 180, 180: 270, 270: 0 };
