import type { Page } from '@playwright/test';

/**
 * How a translator puts its words on a page: Chromium's in elements of its own, WebKit's as new texts
 * of an element that it fills again, Firefox's in the old texts of such an element.
 */
export type TranslationWay = 'elements' | 'new texts' | 'old texts';

export const translationWays: readonly TranslationWay[] = ['elements', 'new texts', 'old texts'];

/**
 * A translator that says everything in the same words, so that a page must look as it does without
 * one. It goes on with whatever is new, as those of browsers do.
 */
export function translatorOn(page: Page) {
	/** What can be read on the page once a translator has had its turn. */
	async function text(): Promise<string> {
		await page.evaluate(nextTask);
		await page.evaluate(nextTask);
		return page.evaluate(() => document.body.innerText.replaceAll(/\s+/g, ' ').trim());
	}

	return {
		text,

		/** Waits until the app follows what a translator does. */
		followed: () => page.waitForFunction(() => !globalThis.earlyFonts),

		/** Translates all there is, says how many texts that were, and goes on with what is new. */
		begin: (way: TranslationWay) => page.evaluate(translate, way),

		/** Waits until a page that reads from its storage has done so. */
		async settledText(): Promise<string> {
			await page.waitForLoadState('networkidle');
			let [before, now] = ['', await text()];
			while (now !== before) {
				await page.waitForTimeout(300);
				[before, now] = [now, await text()];
			}
			return now;
		}
	};
}

/** Turns of a translator come as messages, which no test clock stops. */
function nextTask(): Promise<void> {
	return new Promise((done) => {
		const { port1, port2 } = new MessageChannel();
		port1.onmessage = () => done();
		port2.postMessage(undefined);
	});
}

/** Runs in the page. Removes nothing by `remove`, which is how the app does it. */
function translate(way: TranslationWay): number {
	const untouched = '[translate="no"], script, style, noscript, textarea, svg, font';
	const known = new WeakMap<Text, string>();
	const { port1, port2 } = new MessageChannel();
	port2.onmessage = () => translateAll();
	const observer = new MutationObserver(() => port1.postMessage(undefined));
	observer.observe(document.body, { childList: true, characterData: true, subtree: true });
	return translateAll();

	function translateAll() {
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		const found: Text[] = [];
		while (texts.nextNode()) if (isNew(texts.currentNode)) found.push(texts.currentNode);
		if (way === 'elements') for (const text of found) wrap(text);
		else for (const parent of new Set(found.map(({ parentNode }) => parentNode))) fill(parent);
		return found.length;
	}

	function isNew(node: Node): node is Text {
		if (!(node instanceof Text) || node.data.trim() === '') return false;
		return known.get(node) !== node.data && !node.parentElement?.closest(untouched);
	}

	function wrap(text: Text) {
		const [outer, inner] = [document.createElement('font'), document.createElement('font')];
		for (const font of [outer, inner]) font.style.verticalAlign = 'inherit';
		inner.append(text.data);
		outer.append(inner);
		text.parentNode?.replaceChild(outer, text);
	}

	function fill(parent: Node | null) {
		const nodes = [...(parent?.childNodes ?? [])];
		for (const node of way === 'new texts' ? nodes.toReversed() : nodes) parent?.removeChild(node);
		for (const node of nodes) {
			if (!(node instanceof Text)) {
				if (node instanceof Element) parent?.appendChild(node);
			} else if (way === 'old texts' || node.data) {
				const text = way === 'old texts' ? node : new Text(node.data);
				known.set(text, text.data);
				parent?.appendChild(text);
			}
		}
	}
}
