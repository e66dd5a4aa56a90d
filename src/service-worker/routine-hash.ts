/** What stands after `#` in the first of these texts that has a link of a routine, with the `#`. */
export function routineHashIn(texts: readonly unknown[]): string {
	for (const text of texts) {
		const [found] = typeof text === 'string' ? (/#\d{1,6}\.[\w-]+/.exec(text) ?? []) : [];
		if (found !== undefined) return found;
	}
	return '';
}
