/**
 * The older entries before the known ones. An older entry that was also written meanwhile is kept
 * once.
 */
export function prependEntries<Entry extends { readonly id: string }>(
	known: readonly Entry[],
	older: readonly Entry[]
): readonly Entry[] {
	const ids = new Set(known.map(({ id }) => id));
	return [...older.filter(({ id }) => !ids.has(id)), ...known];
}
