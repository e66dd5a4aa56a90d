/**
 * Reads a small text. All apps on this origin share the storage, so names begin with the app's. A
 * refusal (private mode, blocked, full) is absorbed.
 */
export function localText(name: string): string | undefined {
	try {
		return localStorage.getItem(name) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Stores a text; undefined removes it. Answers whether the platform did it. */
export function keepLocalText(name: string, text: string | undefined): boolean {
	try {
		if (text === undefined) localStorage.removeItem(name);
		else localStorage.setItem(name, text);
		return true;
	} catch {
		return false; // The value then lasts until the page is closed, as the port says.
	}
}
