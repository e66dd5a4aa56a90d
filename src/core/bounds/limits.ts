/** The years 2000 to 2100. A clock that was ahead may have been put right meanwhile. */
export const timeLimits = { minimum: 946_684_800_000, maximum: 4_102_444_800_000 };

/** In characters: of a short text for programs, such as an id. */
export const longestWord = 200;

/** In a list of short texts. */
export const mostWords = 100;

/** Whether it can be a point in time, in milliseconds since 1970. */
export function isTime(outside: unknown): outside is number {
	return (
		typeof outside === 'number' && outside >= timeLimits.minimum && outside <= timeLimits.maximum
	);
}

export function isWord(outside: unknown): outside is string {
	return typeof outside === 'string' && outside !== '' && outside.length <= longestWord;
}
