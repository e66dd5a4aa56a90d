import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

type Scheme = 'light' | 'dark';

/**
 * What shuts people out of what a page shows now, in a line each. In a second colour scheme only
 * tokens differ, so there only contrast is looked at again. Needs a clock that runs.
 */
export async function barriers(
	page: Page,
	[first, ...others]: readonly [Scheme, ...Scheme[]] = ['light', 'dark']
): Promise<readonly string[]> {
	await page.emulateMedia({ colorScheme: first });
	// What lies behind open controls is not there, the page's heading included.
	const aside =
		(await page.locator('dialog:modal, [inert] h1').count()) > 0 ? ['page-has-heading-one'] : [];
	const found = [...(await findings(new AxeBuilder({ page }).disableRules(aside)))];
	for (const colorScheme of others) {
		await page.emulateMedia({ colorScheme });
		found.push(...(await findings(new AxeBuilder({ page }).withRules('color-contrast'))));
	}
	await page.emulateMedia({ colorScheme: first });
	return found;
}

async function findings(axe: AxeBuilder): Promise<readonly string[]> {
	// Its newer mode opens a window each time, for pages of several origins.
	const { violations } = await axe.setLegacyMode().analyze();
	return violations.flatMap(({ id, help, nodes }) =>
		nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`)
	);
}
