/** Where the answer to a request is found. */
export type Answer =
	| { readonly from: 'hashed' }
	| { readonly from: 'pages'; readonly name: string }
	| { readonly from: 'network' };

interface Release {
	/** The app's own folder, with a slash at both ends. */
	readonly root: string;
	/** The addresses of pages, their data and the static files. */
	readonly names: ReadonlySet<string>;
	/** The page for addresses that nobody knows. */
	readonly shell: string;
}

/** A page is found however its address is spelt: with a slash, as a file, with any query. */
export function answerTo(
	path: string,
	navigating: boolean,
	{ root, names, shell }: Release
): Answer {
	// Kept, it would always say that there is nothing new.
	if (path === `${root}_app/version.json`) return { from: 'network' };
	if (path.startsWith(`${root}_app/immutable/`)) return { from: 'hashed' };
	const plain = path.replace(/\/(index\.html)?$|\.html$/, '');
	const name = [path, plain, `${plain}/`].find((spelling) => names.has(spelling));
	if (name !== undefined) return { from: 'pages', name };
	return navigating ? { from: 'pages', name: shell } : { from: 'network' };
}

/** What is still to be fetched: an update costs only what it changes. */
export function missing(wanted: readonly string[], kept: readonly string[]): readonly string[] {
	return wanted.filter((name) => !kept.includes(name));
}

/** What neither release lists. Windows opened before an update still ask for what the older needs. */
export function stale(
	kept: readonly string[],
	current: readonly string[],
	previous: readonly string[]
): readonly string[] {
	const wanted = new Set([...current, ...previous]);
	return kept.filter((name) => !wanted.has(name));
}
