/** Keeps the last wish to stop a session that still opens, until it is there. */
export class EarlyPress {
	#isOpen = false;
	#press: (() => void) | undefined;

	heed(press: () => void) {
		if (this.#isOpen) press();
		else this.#press = press;
	}

	open() {
		this.#isOpen = true;
		this.#press?.();
	}
}
