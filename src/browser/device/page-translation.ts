import { repairRewrite } from './page-rewrite.ts';

/** Words of the app that a translator took out, and what the page shows instead. */
interface Translation {
	readonly words: Map<Text, string>;
	readonly shown: Set<ChildNode>;
}

declare global {
	/** What the script in `app.html` took back, which it does no more once this is undefined. */
	var earlyFonts: readonly (readonly [text: Node, font: ChildNode, words: string])[] | undefined;
}

/**
 * Lets a page translator replace texts without freezing them, until the returned function is called.
 * Each text goes back in front of its translation, empty, where the app still finds it. When the app
 * writes into it or takes it away, the translation goes.
 */
export function followTranslator(root: Node): () => void {
	const translations = new WeakMap<Node, Translation>();
	const removedByApp = new WeakSet<Node>();
	const { remove } = CharacterData.prototype;
	const observer = new MutationObserver(follow);

	// Only the app comes by here: a translator works in a world of its own, or below all scripts.
	CharacterData.prototype.remove = function () {
		removedByApp.add(this);
		remove.call(this);
	};
	for (const [text, font, words] of globalThis.earlyFonts ?? []) {
		if (!(text instanceof Text) || !text.isConnected || text.data !== words) continue;
		text.after(font);
		show([text], [font]);
	}
	globalThis.earlyFonts = undefined;
	observer.observe(root, { childList: true, characterData: true, subtree: true });
	return () => {
		observer.disconnect();
		CharacterData.prototype.remove = remove;
	};

	function follow(records: readonly MutationRecord[]) {
		const replacements = repairRewrite(records, (node) => removedByApp.has(node));
		for (const { texts, shown } of replacements ?? []) show(texts, shown);
		if (!replacements) for (const record of records) followRecord(record);
		// What was changed here is news to nobody.
		observer.takeRecords();
	}

	function followRecord(record: MutationRecord) {
		if (record.type === 'characterData') return write(record.target);
		for (const node of record.addedNodes) if (node.isConnected) removedByApp.delete(node);
		for (const node of record.removedNodes) {
			const font = fontBeside(record);
			const translation = translations.get(node);
			if (font && translation && isShown(translation, node)) renew(translation, node, font);
			else if (translation) drop(translation);
			else if (font && node instanceof Text && !node.isConnected && !removedByApp.has(node)) {
				font.before(node);
				show([node], [font]);
			}
		}
	}

	/** The element of a translator in the place of a node that was removed. */
	function fontBeside({ addedNodes, previousSibling, nextSibling }: MutationRecord) {
		return [...addedNodes, previousSibling, nextSibling].find(
			(node): node is HTMLFontElement =>
				node instanceof HTMLFontElement && node.isConnected && !translations.has(node)
		);
	}

	function show(texts: readonly Text[], shown: readonly ChildNode[]) {
		const words = new Map(texts.map((text) => [text, text.data]));
		const translation = { words, shown: new Set(shown) };
		for (const node of [...texts, ...shown]) translations.set(node, translation);
		for (const text of texts) text.data = '';
	}

	function renew(translation: Translation, node: ChildNode, font: ChildNode) {
		translation.shown.delete(node);
		translation.shown.add(font);
		translations.delete(node);
		translations.set(font, translation);
	}

	/** What the app has written stands, also if it is nothing. */
	function write(text: Node) {
		const translation = translations.get(text);
		if (!(text instanceof Text) || !translation?.words.delete(text)) return;
		translations.delete(text);
		drop(translation);
	}

	/** Shows the app's own words again. */
	function drop({ words, shown }: Translation) {
		for (const node of shown) {
			translations.delete(node);
			node.remove();
		}
		for (const [text, data] of words) {
			translations.delete(text);
			text.data = data;
		}
	}

	function isShown({ shown }: Translation, node: Node): node is ChildNode {
		return [...shown].some((each) => each === node);
	}
}
