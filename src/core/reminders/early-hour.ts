/** In minutes after midnight: by then most people have been up for an hour (judgement). */
const lateEnough = 9 * 60;

/**
 * Whether many backs are still in their first hour after getting up then, in which they are stiff
 * (Snook 1998).
 */
export function isEarlyHour(at: number): boolean {
	return at <= lateEnough;
}
