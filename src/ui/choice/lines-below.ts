/** The lines of a list that are not wholly seen above the mark that sticks below them. */
export function linesBelow(list: HTMLElement, mark: HTMLElement): readonly HTMLElement[] {
	const lines = [...list.children].filter((line) => line instanceof HTMLElement);
	// Distances in the layout hold for a page that is turned, too.
	return lines.filter(
		({ offsetTop, offsetHeight }) => offsetTop + offsetHeight > mark.offsetTop + 1
	);
}
