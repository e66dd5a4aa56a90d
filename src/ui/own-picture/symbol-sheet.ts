import { svg, type StillSize, type StillSymbol } from './still-symbols.ts';

/**
 * The stills of own pictures as symbols of this page, so that `<use>` finds them as it finds ours in
 * their files. Each is drawn once something on the page uses it.
 */
export interface SymbolSheet {
	/** Adds these, by the addresses of the stills: `#` and a name that stands for one picture. */
	offer(symbols: ReadonlyMap<string, StillSymbol>): void;
}

const sizes: readonly StillSize[] = ['still', 'miniature'];

/** The sheet of this page, which all that is shown on it share. */
export function symbolSheetIn(page: Document): SymbolSheet {
	const known = sheets.get(page);
	if (known) return known;
	const sheet = newSheet(page);
	sheets.set(page, sheet);
	return sheet;
}

const sheets = new WeakMap<Document, SymbolSheet>();

function newSheet(page: Document): SymbolSheet {
	// Hidden by its size: masks and gradients of what is not displayed do not work.
	const element = svg('svg', { width: '0', height: '0', 'aria-hidden': 'true' });
	Object.assign(element.style, { position: 'absolute' });
	const offered = new Map<string, StillSymbol>();
	const drawn = new Set<string>();

	function drawUsed() {
		for (const use of page.querySelectorAll('use[href^="#own-"]')) {
			const href = use.getAttribute('href') ?? '';
			const [size] = sizes.filter((each) => href.endsWith(`#${each}`));
			const symbol = size && offered.get(href.slice(0, -size.length - 1));
			if (size && symbol && !drawn.has(href)) void add(href, size, symbol);
		}
	}

	async function add(href: string, size: StillSize, symbol: StillSymbol) {
		drawn.add(href);
		try {
			const content = await symbol.draw(size);
			const holder = svg('symbol', { id: href.slice(1), viewBox: symbol.viewBox });
			holder.append(content);
			element.append(holder);
		} catch {
			drawn.delete(href); // Offline, and its player not kept yet: the next use tries again.
		}
	}

	const observer = new MutationObserver(drawUsed);
	return {
		offer(symbols) {
			for (const [address, symbol] of symbols) offered.set(address, symbol);
			if (offered.size === 0) return;
			if (!element.isConnected) {
				page.body.append(element);
				const watched = { childList: true, subtree: true, attributeFilter: ['href'] };
				observer.observe(page.body, watched);
			}
			drawUsed();
		}
	};
}
