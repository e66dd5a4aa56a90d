/** Focuses an element that stands in for the one that had the focus and is gone. */
export function focusIfLost(element: HTMLElement): void {
	if (document.activeElement === document.body) element.focus({ preventScroll: true });
}
