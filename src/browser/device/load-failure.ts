/**
 * How Chromium, Firefox, Safari and Vite say that a module, a file of data or a style could not be
 * fetched.
 */
const failures =
	/^(Failed to fetch|error loading dynamic|NetworkError|Load failed|Importing a module|Unable to preload)/;

/** Whether an error means that something could not be fetched, and no more than that. */
export function isLoadFailure(error: unknown): boolean {
	return error instanceof Error && failures.test(error.message);
}
