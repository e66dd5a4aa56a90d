/** Long work that yields wherever something else may have its turn. */
export type Turns<Outcome> = Generator<undefined, Outcome, undefined>;

/** Does all of it in one go. */
export function doAtOnce<Outcome>(work: Turns<Outcome>): Outcome {
	for (;;) {
		const { done, value } = work.next();
		if (done) return value;
	}
}
