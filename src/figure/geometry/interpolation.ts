export function lerpNumber(from: number, to: number, share: number): number {
	return from + (to - from) * share;
}

/** Eases from 0 at `low` to 1 at `high` with zero slope at both, and is constant outside. */
export function smoothstep(low: number, high: number, value: number): number {
	const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
	return share * share * (3 - 2 * share);
}
