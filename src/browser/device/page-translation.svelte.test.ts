// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { followTranslator } from './page-translation.ts';

let stop: () => void;
const page = document.createElement('main');

beforeEach(() => {
	document.body.append(page);
	page.replaceChildren();
	stop = followTranslator(document.body);
});
afterEach(() => stop());

test('a translated text that changes shows its new words', async () => {
	const text = textIn(page, 'Left side');
	await settled();
	replace(text, 'Linke Seite');
	await settled();
	expect(page.textContent).toBe('Linke Seite');

	text.nodeValue = 'Right side';
	await settled();
	expect(page.innerHTML).toBe('Right side');
	replace(text, 'Rechte Seite');
	await settled();
	expect(page.textContent).toBe('Rechte Seite');
});

test('a text that is translated by adding first and removing then is followed as well', async () => {
	const text = textIn(page, 'Left side');
	await settled();
	const font = fontOf('Linke Seite');
	page.insertBefore(font, text);
	page.removeChild(text);
	await settled();
	expect(text.nextSibling).toBe(font);
	text.nodeValue = '';
	await settled();
	expect(page.innerHTML).toBe('');
});

test('every text stays where the app looks for it, so that blocks can go', async () => {
	page.innerHTML = '<h1>Heading</h1>';
	const [start, end] = [textIn(page, 'from '), textIn(page, 'to')];
	const after = page.appendChild(document.createElement('footer'));
	await settled();
	replace(start, 'von ');
	replace(end, 'bis');
	await settled();
	expect(page.textContent).toBe('Headingvon bis');

	removeBlock(start, end);
	await settled();
	expect(page.innerHTML).toBe('<h1>Heading</h1><footer></footer>');
	expect(after.isConnected).toBe(true);
});

test('a text that moves takes no translation along', async () => {
	const text = textIn(page, 'Hold');
	const anchor = page.appendChild(document.createComment(''));
	page.append(document.createElement('hr'));
	await settled();
	replace(text, 'Halten');
	await settled();
	page.append(text);
	await settled();
	expect(page.innerHTML).toBe('<!----><hr>Hold');
	expect(anchor.isConnected).toBe(true);
});

test('a translation that is taken back or renewed by the translator is, too', async () => {
	const text = textIn(page, 'Hold');
	await settled();
	const font = replace(text, 'Halten');
	await settled();
	font.replaceWith(fontOf('Bleiben'));
	await settled();
	expect(page.textContent).toBe('Bleiben');
	page.querySelector('font')?.remove();
	await settled();
	expect(page.innerHTML).toBe('Hold');
	text.nodeValue = 'Rest';
	await settled();
	expect(page.innerHTML).toBe('Rest');
});

test('a translator that shows the original puts its text in no wrong place', async () => {
	const text = textIn(page, 'Hold');
	await settled();
	const font = replace(text, 'Halten');
	await settled();
	font.replaceWith(text);
	await settled();
	expect(page.innerHTML).toBe('Hold');
});

test('what a translator adds beside a text is its own affair', async () => {
	const text = textIn(page, 'Hold');
	await settled();
	const font = fontOf('Halten');
	text.after(font);
	await settled();
	text.remove();
	await settled();
	expect(page.textContent).toBe('Halten');
});

test('texts made anew around an element, as WebKit does, leave all where it was', async () => {
	page.innerHTML = 'Left <b>side</b><!---->, slowly';
	const [left, bold, anchor, slowly] = page.childNodes;
	await settled();
	// WebKit removes all in no order, then inserts texts of its own and the elements again.
	for (const node of [bold, slowly, anchor, left]) if (node) page.removeChild(node);
	page.append('Langsam ', bold ?? '', ', links');
	await settled();
	expect(
		[...page.childNodes].filter((node) => [left, bold, anchor, slowly].includes(node))
	).toEqual([left, bold, anchor, slowly]);
	expect(page.textContent).toBe('Langsam side, links');

	if (slowly) slowly.nodeValue = ', once more';
	await settled();
	expect(page.textContent).toBe('Langsam side, once more');
	if (left && slowly) removeBlock(left, slowly);
	await settled();
	expect(page.innerHTML).toBe('');
});

test('the words in a copy of an element, which WebKit makes when it needs it twice, are read', async () => {
	page.innerHTML = 'Turn <b>slowly</b> left';
	const before = [...page.childNodes];
	const [turn, bold, left] = before;
	await settled();
	for (const node of before) page.removeChild(node);
	page.append('Langsam ', bold ?? '');
	page.appendChild(document.createElement('b')).append('nach links');
	await settled();
	expect([...page.childNodes].filter((node) => before.includes(node))).toEqual(before);
	expect(page.textContent).toBe('Langsam slowlynach links');
	if (turn && left) removeBlock(turn, left);
	await settled();
	expect(page.innerHTML).toBe('');
});

test('a comment that Firefox forgets goes back, and texts say what it wrote into them', async () => {
	page.innerHTML = 'Left <!----><b>side</b>, slowly';
	const before = [...page.childNodes];
	const [left, , bold, slowly] = before;
	await settled();
	for (const node of before) page.removeChild(node);
	if (left) left.nodeValue = 'Linke ';
	if (slowly) slowly.nodeValue = ', langsam';
	page.append(left ?? '', bold ?? '', slowly ?? '');
	await settled();
	expect([...page.childNodes]).toEqual(before);
	expect(page.textContent).toBe('Linke side, langsam');
});

test('what the app itself replaces is left alone', async () => {
	const list = page.appendChild(document.createElement('ul'));
	list.append('one', document.createComment(''), 'two', '');
	const anchor = list.lastChild;
	await settled();
	list.textContent = '';
	if (anchor) list.append(anchor, 'none');
	const old = textIn(page, 'old');
	await settled();
	old.before('new');
	old.remove();
	await settled();
	expect(page.innerHTML).toBe('<ul>none</ul>new');

	list.textContent = 'one text for another';
	page.append(document.createElement('hr'));
	await settled();
	expect(page.innerHTML).toBe('<ul>one text for another</ul>new<hr>');
});

test('a translation from before the app comes back, unless the app has written since', async () => {
	stop();
	const [kept, written] = [textIn(page, 'Rest'), textIn(page, 'Hold')];
	globalThis.earlyFonts = [kept, written].map(
		(text) => [text, fontOf(`[${text.data}]`), text.data] as const
	);
	written.nodeValue = 'Breathe';
	stop = followTranslator(document.body);
	expect(page.textContent).toBe('[Rest]Breathe');
	kept.nodeValue = 'Move';
	await settled();
	expect(page.innerHTML).toBe('MoveBreathe');
});

function textIn(parent: Node, words: string): Text {
	return parent.appendChild(document.createTextNode(words));
}

function fontOf(words: string): HTMLElement {
	const font = document.createElement('font');
	font.append(words);
	return font;
}

/** As Google's translator does. */
function replace(text: Text, words: string): HTMLElement {
	const font = fontOf(words);
	text.parentNode?.replaceChild(font, text);
	return font;
}

/** As Svelte does: node by node, from the first to the last of its own. */
function removeBlock(start: ChildNode, end: ChildNode): void {
	for (let node: ChildNode | null = start; node;) {
		const next: ChildNode | null = node === end ? null : node.nextSibling;
		node.remove();
		node = next;
	}
}

/** Observers are told in a microtask. */
function settled(): Promise<void> {
	return new Promise((done) => setTimeout(done));
}
