/**
 * A smooth curve through all points that never overshoots them (Fritsch and Butland's monotone
 * cubic, as in PCHIP). Two points make a straight line, and outside the points the curve keeps its
 * end values.
 */
export function monotoneSpline(
	xs: readonly number[],
	ys: readonly number[]
): (x: number) => number {
	const n = xs.length;
	const x = (i: number) => xs[i] ?? 0;
	const y = (i: number) => ys[i] ?? 0;
	if (ys.every((value) => value === ys[0])) return () => y(0);
	const slopes = Array.from({ length: n - 1 }, (_, i) => (y(i + 1) - y(i)) / (x(i + 1) - x(i)));
	const slope = (i: number) => slopes[i] ?? 0;
	const tangents = Array.from({ length: n }, (_, i) => {
		if (n === 2) return slope(0);
		if (i === 0) return endTangent(x(1) - x(0), x(2) - x(1), slope(0), slope(1));
		if (i === n - 1)
			return endTangent(x(i) - x(i - 1), x(i - 1) - x(i - 2), slope(i - 1), slope(i - 2));
		return innerTangent(x(i) - x(i - 1), x(i + 1) - x(i), slope(i - 1), slope(i));
	});
	return (at) => {
		if (at <= x(0)) return y(0);
		if (at >= x(n - 1)) return y(n - 1);
		let i = 0;
		while (i < n - 2 && at >= x(i + 1)) i++;
		const step = x(i + 1) - x(i);
		const t = (at - x(i)) / step;
		const [from, to] = [tangents[i] ?? 0, tangents[i + 1] ?? 0];
		return (
			y(i) * (1 + 2 * t) * (1 - t) ** 2 +
			y(i + 1) * t ** 2 * (3 - 2 * t) +
			step * (from * t * (1 - t) ** 2 - to * t ** 2 * (1 - t))
		);
	};
}

function innerTangent(before: number, after: number, left: number, right: number): number {
	if (left * right <= 0) return 0;
	const [a, b] = [2 * after + before, after + 2 * before];
	return (a + b) / (a / left + b / right);
}

function endTangent(near: number, far: number, slope: number, next: number): number {
	const tangent = ((2 * near + far) * slope - near * next) / (near + far);
	if (tangent * slope <= 0) return 0;
	return slope * next < 0 && Math.abs(tangent) > 3 * Math.abs(slope) ? 3 * slope : tangent;
}
