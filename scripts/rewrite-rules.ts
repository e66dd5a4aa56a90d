interface RewriteRule {
	/** What the address begins with. */
	readonly under: string;
	/** The page that is answered in its place. */
	readonly page: string;
}

/** Reads those lines of the `_redirects` format of static hosts that answer with another page. */
export function readRewriteRules(text: string): readonly RewriteRule[] {
	return text.split('\n').flatMap((line) => {
		const [, under, page] = /^(\/\S*)\*\s+(\/\S+)\s+200$/.exec(line.trim()) ?? [];
		return under === undefined || page === undefined ? [] : [{ under, page }];
	});
}

/** The same rules for a site under a base path. */
export function rewritesUnder(base: string, text: string): string {
	return text.replace(/^(\/\S*\s+)\//gm, `${base}$1${base}/`);
}

/** The page that is answered in place of an address; undefined if there is no rule for it. */
export function rewriteFor(rules: readonly RewriteRule[], path: string): string | undefined {
	return rules.find(({ under }) => path.startsWith(under) && path.length > under.length)?.page;
}
