/**
 * Minimises the squared residuals plus the squared changes from `start`, each change multiplied by
 * its cost. Gauss-Newton with a numeric Jacobian and a fixed number of rounds, so the same input
 * gives the same bytes.
 */
export function solveLeastSquares(
	start: readonly number[],
	costs: readonly number[],
	residuals: (values: readonly number[]) => readonly number[],
	rounds = 4
): readonly number[] {
	let values = start;
	for (let round = 0; round < rounds; round++) {
		const here = residuals(values);
		const columns = values.map((value, i) => {
			const step = 1e-4;
			const there = residuals(values.with(i, value + step));
			return here.map((residual, k) => ((there[k] ?? 0) - residual) / step);
		});
		const matrix = columns.map((a, i) =>
			columns.map((b, j) => sum(a, b) + (i === j ? (costs[i] ?? 0) ** 2 : 0))
		);
		const right = columns.map(
			(a, i) => -sum(a, here) - (costs[i] ?? 0) ** 2 * ((values[i] ?? 0) - (start[i] ?? 0))
		);
		const change = solution(matrix, right);
		values = values.map((value, i) => value + (change[i] ?? 0));
	}
	return values;
}

function sum(a: readonly number[], b: readonly number[]): number {
	return a.reduce((total, value, i) => total + value * (b[i] ?? 0), 0);
}

/** Solves a symmetric, positive definite system by Cholesky decomposition. */
function solution(matrix: readonly (readonly number[])[], right: readonly number[]): number[] {
	const n = right.length;
	const lower: number[][] = [];
	for (let i = 0; i < n; i++) {
		const row: number[] = [];
		for (let j = 0; j <= i; j++) {
			const done = sum(row, (lower[j] ?? row).slice(0, j));
			const rest = (matrix[i]?.[j] ?? 0) - done;
			row.push(i === j ? Math.sqrt(Math.max(rest, 1e-12)) : rest / (lower[j]?.[j] ?? 1));
		}
		lower.push(row);
	}
	const forward: number[] = [];
	for (let i = 0; i < n; i++) {
		forward.push(((right[i] ?? 0) - sum(forward, lower[i] ?? [])) / (lower[i]?.[i] ?? 1));
	}
	const back: number[] = new Array<number>(n).fill(0);
	for (let i = n - 1; i >= 0; i--) {
		const known = back.reduce(
			(total, value, k) => total + value * (k > i ? (lower[k]?.[i] ?? 0) : 0),
			0
		);
		back[i] = ((forward[i] ?? 0) - known) / (lower[i]?.[i] ?? 1);
	}
	return back;
}
