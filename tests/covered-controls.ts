import type { Page } from '@playwright/test';

/** The names of the visible controls whose middle lies under something else, wherever it is scrolled. */
export function coveredControls(page: Page): Promise<readonly string[]> {
	return page.evaluate(() => {
		const all = 'a[href], button, input, select, textarea, summary';
		const controls = [...document.querySelectorAll<HTMLElement>(all)].filter(
			(control) =>
				control.checkVisibility({ visibilityProperty: true }) && !control.closest('[inert]')
		);
		const covered = controls.filter((control) => {
			// A tick is tapped on its words.
			const label = control instanceof HTMLInputElement ? control.labels?.[0] : undefined;
			const target = label ?? control;
			target.scrollIntoView({ block: 'center', behavior: 'instant' });
			const { left, top, width, height } = target.getBoundingClientRect();
			const [x, y] = [left + width / 2, top + height / 2];
			// What is only shown when it has the focus lies outside.
			if (x < 0 || y < 0 || x > innerWidth || y > innerHeight) return false;
			const hit = document.elementFromPoint(x, y);
			return !hit || !(target.contains(hit) || hit.contains(target));
		});
		scrollTo(0, 0);
		return covered.map((control) => control.innerText || control.ariaLabel || control.outerHTML);
	});
}
