import type { Locator } from '@playwright/test';

/** The words of a part of a page, also those that are only read aloud. */
export async function textIn(part: Locator): Promise<string> {
	return ((await part.textContent()) ?? '').replaceAll(/\s+/g, ' ').trim();
}

/** The words of each, in their order. */
export async function textsIn(parts: Locator): Promise<readonly string[]> {
	return (await parts.allTextContents()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
}

/** The cells of a table without its head; none where there is no such table. */
export function rowsIn(table: Locator): Promise<readonly (readonly string[])[]> {
	return table
		.locator('tbody tr')
		.evaluateAll((rows) =>
			rows.map((row) =>
				[...row.querySelectorAll('th, td')].map((cell) =>
					(cell.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
				)
			)
		);
}

/** Opens "The same as a table". */
export async function openTables(part: Locator): Promise<void> {
	const tables = part.locator('details').filter({ hasText: 'The same as a table' });
	await tables.evaluate((details) => details.setAttribute('open', ''));
	await tables.locator('table').first().waitFor();
}
