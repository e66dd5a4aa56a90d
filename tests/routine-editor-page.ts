import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** Opens a new and empty routine. */
export async function openNewRoutine(page: Page): Promise<void> {
	await page.goto('routines');
	await page.getByRole('button', { name: 'New routine' }).click();
	await expect(page.getByRole('heading', { name: 'My routine', level: 1 })).toBeVisible();
}

/** Adds stretches by their names, in this order. */
export async function addStretches(page: Page, names: readonly string[]): Promise<void> {
	await page.getByRole('button', { name: 'Add a stretch' }).click();
	const picker = page.getByRole('dialog', { name: 'Add a stretch' });
	for (const name of names) await picker.getByRole('button', { name }).first().click();
	await picker.getByRole('button', { name: 'Done' }).click();
}

/** The names of the steps, from above; what hangs at a finger is not in the list. */
export function stepNames(page: Page): Promise<readonly string[]> {
	return page.getByRole('list', { name: 'Steps' }).locator('.name').allTextContents();
}

/** Waits until what was edited last is on the disk. */
export async function untilSaved(page: Page): Promise<void> {
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
}
