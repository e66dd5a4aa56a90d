export function lerpNumber(from: number, to: number, share: number): number {
	return from + (to - from) * share;
}

/** 0 up to `low`, 1 from `high` on, without a kink at either. */
export function smoothstep(low: number, high: number, value: number): number {
	const share = Math.min(1, Math.max(0, (value - low) / (high - low)));
	return share * share * (3 - 2 * share);
}
