export interface HeaderRule {
	readonly path: RegExp;
	readonly headers: Readonly<Record<string, string>>;
}

/** Reads the `_headers` format of static hosts: a path with `*`, then indented `Name: value` lines. */
export function readHeaderRules(text: string): readonly HeaderRule[] {
	const rules: { path: RegExp; headers: Record<string, string> }[] = [];
	for (const line of text.split('\n')) {
		if (line.trim() === '' || line.trim().startsWith('#')) continue;
		const [, name, value] = /^\s+([^:]+):\s*(.*)$/.exec(line) ?? [];
		const rule = rules.at(-1);
		if (name === undefined || value === undefined) {
			rules.push({ path: patternOf(line.trim()), headers: {} });
		} else if (rule) {
			rule.headers[name.trim().toLowerCase()] = value.trim();
		}
	}
	return rules;
}

/** The same rules for a site under a base path, because a host's paths begin at its root. */
export function headersUnder(base: string, text: string): string {
	return text.replace(/^\//gm, `${base}/`);
}

/** The headers of all rules that match a path; later rules win. */
export function headersFor(
	rules: readonly HeaderRule[],
	path: string
): Readonly<Record<string, string>> {
	return Object.assign(
		{},
		...rules.filter((rule) => rule.path.test(path)).map((rule) => rule.headers)
	);
}

function patternOf(path: string): RegExp {
	const escaped = path.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
	return new RegExp(`^${escaped.join('.*')}$`);
}
