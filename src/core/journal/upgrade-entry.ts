/** What was read of older times, before what is known: some of that may have been written meanwhile and be in both. */
export function upgradeEntry<Entry extends { readonly id: string }>(
	known: readonly Entry[],
	older: readonly Entry[]
): readonly Entry[] {
	const ids = new Set(known.map(({ id }) => id));
	return [...older.filter(({ id }) => !ids.has(id)), ...known];
}
