/** The source of the answer to a request. */
export type Answer =
	| { readonly from: 'hashed' }
	| { readonly from: 'pages'; readonly name: string }
	| { readonly from: 'network' };

interface Release {
	/** The base path of the app, with a slash at both ends. */
	readonly root: string;
	/** The addresses of pages, their data and the static files. */
	readonly names: ReadonlySet<string>;
	/** The page for unknown addresses. */
	readonly shell: string;
}

/** A page is found by any spelling of its address: with a slash, as a file, with any query. */
export function answerTo(
	path: string,
	navigating: boolean,
	{ root, names, shell }: Release
): Answer {
	// A cached version file would always say that there is no update.
	if (path === `${root}_app/version.json`) return { from: 'network' };
	if (path.startsWith(`${root}_app/immutable/`)) return { from: 'hashed' };
	const plain = path.replace(/\/(index\.html)?$|\.html$/, '');
	const name = [path, plain, `${plain}/`].find((spelling) => names.has(spelling));
	if (name !== undefined) return { from: 'pages', name };
	return navigating ? { from: 'pages', name: shell } : { from: 'network' };
}

/** The wanted names that are not cached yet, so that an update downloads only what changed. */
export function missingNames(
	wanted: readonly string[],
	kept: readonly string[]
): readonly string[] {
	return wanted.filter((name) => !kept.includes(name));
}

/**
 * The cached names that neither release needs. Windows that were opened before an update still
 * request files of the older one.
 */
export function staleNames(
	kept: readonly string[],
	current: readonly string[],
	previous: readonly string[]
): readonly string[] {
	const wanted = new Set([...current, ...previous]);
	return kept.filter((name) => !wanted.has(name));
}
