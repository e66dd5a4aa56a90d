/** Moves this exercise to the end, where the latest is. */
export function moveToEnd(
	repeats: Readonly<Record<string, string>>,
	id: string,
	address: string
): Readonly<Record<string, string>> {
	const { [id]: _, ...others } = repeats;
	return { ...others, [id]: address };
}
