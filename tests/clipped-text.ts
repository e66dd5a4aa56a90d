import type { Page } from '@playwright/test';

/**
 * What is wrong with where text stands on the page, in words: it leaves its control or the screen,
 * is cut off, or lies on other text.
 */
export function clippedText(page: Page): Promise<readonly string[]> {
	return page.evaluate(findClippedText);
}

function findClippedText(): readonly string[] {
	const slack = 2;
	const controls = 'button, a, label, legend, summary, dialog, output, [role], .card, li, td, th';
	const problems: string[] = [];
	const lines = [...textNodes()].flatMap(linesOf);

	for (const { node, parent, box } of lines) {
		const name = `"${short(node.data)}"`;
		const control = parent.closest(controls);
		if (control && sticksOut(box, control.getBoundingClientRect()))
			problems.push(`${name} leaves its ${control.localName}`);
		const cutter = ancestors(parent).find((each) => isCutBy(box, each));
		if (cutter) problems.push(`${name} is cut by ${cutter.localName}.${cutter.classList[0]}`);
		if (box.left < -slack || box.right > innerWidth + slack)
			problems.push(`${name} is beside the screen`);
	}
	lines.forEach((one, index) => {
		for (const other of lines.slice(index + 1)) {
			if (one.node !== other.node && overlap(one.box, other.box) && bothSeen(one, other))
				problems.push(`"${short(one.node.data)}" lies on "${short(other.node.data)}"`);
		}
	});
	problems.push(...fieldsThatCut());
	return [...new Set(problems)];

	function* textNodes() {
		const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) if (walker.currentNode instanceof Text) yield walker.currentNode;
	}

	/** The boxes of the text's lines, without the air above and below the letters. */
	function linesOf(node: Text) {
		const parent = node.parentElement;
		if (!parent || !node.data.trim() || parent.closest('svg, script, style, option')) return [];
		if (parent.closest('.visually-hidden, .skip')) return [];
		if (!parent.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return [];
		const range = document.createRange();
		range.selectNodeContents(node);
		return [...range.getClientRects()]
			.filter(({ width, height }) => width > 1 && height > 1)
			.map(({ x, y, width, height }) => ({
				node,
				parent,
				box: new DOMRect(x, y + height * 0.2, width, height * 0.6)
			}))
			.filter(({ box }) => ancestors(parent).every((each) => !isScrolledOut(box, each)));
	}

	function ancestors(from: Element): readonly Element[] {
		// What is placed elsewhere is not cut by what it is written in.
		const placed = from instanceof HTMLElement && getComputedStyle(from).position === 'absolute';
		const above = placed ? from.offsetParent : from.parentElement;
		return above && above !== document.body ? [from, ...ancestors(above)] : [from];
	}

	function sticksOut(box: DOMRect, around: DOMRect): boolean {
		return (
			box.left < around.left - slack ||
			box.right > around.right + slack ||
			box.top < around.top - slack ||
			box.bottom > around.bottom + slack
		);
	}

	function isCutBy(box: DOMRect, element: Element): boolean {
		const { overflowX, overflowY, display } = getComputedStyle(element);
		if (display === 'inline' || display === 'contents') return false;
		const around = element.getBoundingClientRect();
		const cuts = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
		return (
			(cuts(overflowX) && (box.left < around.left - slack || box.right > around.right + slack)) ||
			(cuts(overflowY) && (box.top < around.top - slack || box.bottom > around.bottom + slack))
		);
	}

	/** Whether scrolling would bring it into view. */
	function isScrolledOut(box: DOMRect, element: Element): boolean {
		const { overflowX, overflowY } = getComputedStyle(element);
		const around = element.getBoundingClientRect();
		const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
		return (
			(scrolls(overflowY) && (box.top < around.top - 1 || box.bottom > around.bottom + 1)) ||
			(scrolls(overflowX) && (box.left < around.left - 1 || box.right > around.right + 1))
		);
	}

	function overlap(one: DOMRect, other: DOMRect): boolean {
		const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
		const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
		return width > slack && height > slack;
	}

	type Line = ReturnType<typeof linesOf>[number];

	/** Whether neither hides the other, as a bar does with what scrolls below it. */
	function bothSeen(one: Line, other: Line): boolean {
		const x = Math.max(one.box.left, other.box.left) + slack;
		const y = Math.max(one.box.top, other.box.top) + slack;
		const stack = document.elementsFromPoint(x, y);
		const places = [stack.indexOf(one.parent), stack.indexOf(other.parent)];
		const deeper = Math.max(...places);
		if (Math.min(...places) < 0) return false;
		const lower = stack[deeper];
		return !stack.slice(0, deeper).some((each) => lower && !each.contains(lower) && isOpaque(each));
	}

	function isOpaque(element: Element): boolean {
		return !/^(transparent|rgba\(.*, 0(\.\d+)?\))$/.test(getComputedStyle(element).backgroundColor);
	}

	function fieldsThatCut(): readonly string[] {
		return [...document.querySelectorAll('input')]
			.filter(
				(field) =>
					field.type !== 'file' &&
					field.checkVisibility() &&
					field.scrollWidth > field.clientWidth + slack
			)
			.map((field) => `the field of "${field.labels?.[0]?.textContent.trim()}" cuts its value`);
	}

	function short(text: string): string {
		return text.trim().replaceAll(/\s+/g, ' ').slice(0, 40);
	}
}
