/** With this one as the last, which is the latest. */
export function latestLast(
	repeats: Readonly<Record<string, string>>,
	id: string,
	address: string
): Readonly<Record<string, string>> {
	const { [id]: _, ...others } = repeats;
	return { ...others, [id]: address };
}
