/** Values in the order of their names, after a number whose bits say which of them are there. */
export function packFields(
	names: readonly string[],
	values: Readonly<Record<string, unknown>>
): readonly unknown[] {
	const there = names.filter((name) => values[name] !== undefined);
	const bits = there.reduce((sum, name) => sum + 2 ** names.indexOf(name), 0);
	return [bits, ...there.map((name) => values[name])];
}

/** The values by name; undefined if this is not what `packFields` made of these names. */
export function unpackFields(
	names: readonly string[],
	[bits, ...values]: readonly unknown[]
): Record<string, unknown> | undefined {
	if (typeof bits !== 'number' || !Number.isInteger(bits)) return undefined;
	if (bits < 0 || bits >= 2 ** names.length) return undefined;
	const there = names.filter((_, index) => Math.floor(bits / 2 ** index) % 2 === 1);
	if (there.length !== values.length) return undefined;
	return Object.fromEntries(there.map((name, index) => [name, values[index]]));
}
