/** Another window erased everything. */
export class ErasedError extends Error {
	override readonly name = 'ErasedError';
}

/** The sentence that tells the person what an error of the storage means. */
export function storageProblemSentence(error: unknown): string {
	if (!(error instanceof Error)) return `It could not be stored: ${String(error)}.`;
	switch (error.name) {
		case 'QuotaExceededError':
			return 'This device has no room left, so it was not saved; what was saved before is intact.';
		case 'VersionError':
			return 'A newer version of the app has been used here: close its windows and load it again.';
		case 'ErasedError':
			return 'Everything was erased in another window, so this was not stored. Load the app again.';
		case 'BlockedError':
			return 'Another window of the app is older and still open: close it and try again.';
		case 'InvalidStateError':
		case 'UnknownError':
		case 'AbortError':
			return 'The connection to the storage was lost: try again. What was saved before is intact.';
		case 'SecurityError':
		case 'ReferenceError':
			return 'This browser lets the app store nothing, perhaps because the window is private.';
		default:
			return `It could not be stored: ${error.message}.`;
	}
}
