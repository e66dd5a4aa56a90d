/** Small texts, shared with all that is served from this host, so names begin with the app's. A refusal (private mode, blocked, full) is absorbed. */
export function localText(name: string): string | undefined {
	try {
		return localStorage.getItem(name) ?? undefined;
	} catch {
		return undefined;
	}
}

/** Undefined takes it away. Answers whether the platform did it. */
export function keepLocalText(name: string, text: string | undefined): boolean {
	try {
		if (text === undefined) localStorage.removeItem(name);
		else localStorage.setItem(name, text);
		return true;
	} catch {
		return false; // Then it holds until the page is closed, as the port says.
	}
}
