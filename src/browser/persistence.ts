let asked = false;

/** Asks the browser not to clear what is stored when space is short. It may refuse; nothing depends on it. */
export function askToPersist() {
	if (asked) return;
	asked = true;
	navigator.storage?.persist?.().catch(() => undefined);
}
