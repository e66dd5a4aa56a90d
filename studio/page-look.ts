/** How the page is looked at; the address says it, so that a look can be linked to. */
export interface PageLook {
	readonly theme: 'light' | 'dark';
	readonly text: '100' | '200';
}

export function lookIn(address: URL): PageLook {
	const asked = address.searchParams;
	return {
		theme: asked.get('theme') === 'dark' ? 'dark' : 'light',
		text: asked.get('text') === '200' ? '200' : '100'
	};
}

/** The same address with another look; what is usual is not named. */
export function withLook(address: URL, { theme, text }: PageLook): URL {
	const changed = new URL(address);
	changed.searchParams.delete('theme');
	changed.searchParams.delete('text');
	if (theme === 'dark') changed.searchParams.set('theme', theme);
	if (text === '200') changed.searchParams.set('text', text);
	return changed;
}
