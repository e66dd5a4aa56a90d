/** For what takes the place of something longer: shows it from its beginning. */
export function startAtTop(heading: HTMLElement) {
	heading.closest('main')?.scrollTo(0, 0);
	window.scrollTo(0, 0);
}
