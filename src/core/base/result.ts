/** The result of reading untrusted input: the value, or one plain sentence that says what is wrong. */
export type Result<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };

/** Why it was refused; undefined if it was not. */
export function problemOf(
	answer: { readonly ok: true } | { readonly ok: false; readonly problem: string }
): string | undefined {
	return answer.ok ? undefined : answer.problem;
}
