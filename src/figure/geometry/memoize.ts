/** The same function of the range, which computes each point once. */
export function memoizePoints<Result>(compute: (at: number) => Result): (at: number) => Result {
	const known = new Map<number, Result>();
	return (at) => {
		const before = known.get(at);
		if (before !== undefined) return before;
		const result = compute(at);
		known.set(at, result);
		return result;
	};
}
