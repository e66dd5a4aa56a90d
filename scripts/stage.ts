/** Does one part of a longer work and says on one line what it is and how many seconds it took. */
export async function stage<Result>(
	words: string,
	work: () => Result | Promise<Result>
): Promise<Result> {
	const began = performance.now();
	process.stdout.write(`${words} …`);
	let outcome = 'failed';
	try {
		const result = await work();
		outcome = 'done';
		return result;
	} finally {
		console.log(` ${outcome} after ${((performance.now() - began) / 1000).toFixed(1)} s`);
	}
}
