/** What came of reading data from outside: the value, or one plain sentence saying what is wrong. */
export type Result<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: string };
