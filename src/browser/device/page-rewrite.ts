/** Texts of the app, and the texts that a translator put in their place. */
export interface Replacement {
	readonly texts: readonly Text[];
	readonly shown: readonly Text[];
}

/**
 * Puts back what a translator lost when it filled elements anew, as those of WebKit and Firefox do:
 * the former makes new texts, the latter writes into old ones, and both forget comments. Returns what
 * replaces which texts, or undefined, having done nothing, if the records tell of something else.
 */
export function repairRewrite(
	records: readonly MutationRecord[],
	byApp: (node: Node) => boolean
): readonly Replacement[] | undefined {
	const lost = new Set(
		records
			// Emptying an element, which the app does, removes all its nodes in one record.
			.flatMap(({ removedNodes }) => (removedNodes.length === 1 ? [...removedNodes] : []))
			.filter((node) => node instanceof CharacterData && !node.parentNode && !byApp(node))
	);
	const moved = new Set(records.flatMap(({ removedNodes }) => [...removedNodes]));
	const added = records.flatMap(({ addedNodes }) => [...addedNodes]);
	// WebKit copies an element whose words it needs twice.
	const names = new Set([...moved].map((node) => node instanceof Element && node.nodeName));
	const filled = added.every(
		(node) => node instanceof Text || moved.has(node) || names.has(node.nodeName)
	);
	const appActed = [...moved].some(byApp);
	if (lost.size === 0 || added.length === 0 || !filled || appActed) return undefined;

	const isWords = (node: Node): node is Text => node instanceof Text && node.data.trim() !== '';
	const made = added.filter(isWords).filter((text) => !moved.has(text));
	if (made.length === 0) {
		for (const record of records.toReversed()) putBack(record, lost);
		return [];
	}
	const known = ({ parentNode }: Node): Node | null =>
		parentNode && added.includes(parentNode) && !moved.has(parentNode)
			? known(parentNode)
			: parentNode;
	const shownIn = Map.groupBy(made, known);
	for (const record of records.toReversed()) undo(record);
	return [...shownIn].flatMap(([parent, shown]) => {
		const texts = [...(parent?.childNodes ?? [])].filter(isWords);
		return pair(
			texts.filter((text) => lost.has(text)),
			shown
		);
	});
}

function putBack({ target, removedNodes, nextSibling }: MutationRecord, lost: ReadonlySet<Node>) {
	for (const node of removedNodes) {
		if (!lost.has(node)) continue;
		// Its words stand in another text now.
		if (node instanceof Text) node.data = '';
		insert(node, target, nextSibling);
	}
}

function undo({ target, addedNodes, removedNodes, nextSibling }: MutationRecord) {
	for (const node of addedNodes) if (node.parentNode === target) target.removeChild(node);
	for (const node of removedNodes) insert(node, target, nextSibling);
}

function insert(node: Node, parent: Node, next: Node | null) {
	parent.insertBefore(node, next?.parentNode === parent ? next : null);
}

/** Places each new text behind the one that it replaces, the rest behind the last. */
function pair(texts: readonly Text[], shown: readonly Text[]): readonly Replacement[] {
	if (texts.length === 0) return [];
	shown.forEach((text, index) => (texts[index] ?? shown[index - 1])?.after(text));
	if (texts.length !== shown.length) return [{ texts, shown }];
	return texts.map((text, index) => ({ texts: [text], shown: shown.slice(index, index + 1) }));
}
