import type { Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signLists } from '#core/safety/warning-signs.ts';
import { expect, test } from './fixtures.ts';
import { killableBrowser } from './killable-browser.ts';
import { ready } from './player-page.ts';
import { storedNow } from './stored-now.ts';

test.use({ seasoned: false });

const box = (page: Page, words: string) => page.getByRole('checkbox', { name: words });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name });
const hernia = 'I have a hernia in my belly or groin';
const asked = 'I asked a doctor or physiotherapist. They said I may do it.';
const saddle = 'Numb or tingling around your genitals';
const fever = 'Fever, shivering, or you feel very ill.';

async function open(page: Page, path: string): Promise<void> {
	await page.goto(path);
	await ready(page);
}

/** Leaves by a full load in the moment after a tick, and comes back. */
async function leaveAndReturn(page: Page, path: string): Promise<void> {
	await page.goto('why');
	await open(page, path);
}

/** The forms that are on their way. */
async function drafts(page: Page): Promise<readonly string[]> {
	const { settings } = await storedNow(page);
	return Object.keys(settings.tools ?? {}).filter((key) => key.startsWith('draft-'));
}

test('what is ticked about health is ticked after leaving, and counts only once told', async ({
	page
}) => {
	await open(page, 'settings/health');
	await box(page, hernia).check();
	await box(page, asked).check();
	await leaveAndReturn(page, 'settings/health');
	await expect(box(page, hernia)).toBeChecked();
	await expect(box(page, asked)).toBeChecked();
	expect((await storedNow(page)).settings.health).toBeUndefined();

	await press(page, 'Go on');
	await expect(page.getByText('Kept on this device.')).toBeVisible();
	expect(await drafts(page)).toEqual([]);
	await box(page, hernia).uncheck();
	await leaveAndReturn(page, 'settings/health');
	await expect(box(page, hernia)).not.toBeChecked();
	expect((await storedNow(page)).settings.health).toMatchObject({ conditions: ['hernia'] });
	await press(page, 'None of these');
	await leaveAndReturn(page, 'settings/health');
	await expect(box(page, hernia)).not.toBeChecked();
	expect(await drafts(page)).toEqual([]);
});

test('signs that are ticked before a routine are ticked after leaving, at the same question', async ({
	page
}) => {
	await open(page, 'play/daily');
	await press(page, 'None of these');
	await box(page, fever).check();
	await leaveAndReturn(page, 'play/daily');
	await expect(heading(page, signLists.today.title)).toBeVisible();
	await expect(box(page, fever)).toBeChecked();
	await press(page, 'Back');
	await expect(heading(page, signLists.emergency.title)).toBeVisible();
	await press(page, 'None of these');
	await expect(box(page, fever)).toBeChecked();
	// Neither the tick nor the passed question is an answer yet.
	expect((await storedNow(page)).settings.screened).toMatchObject({ answered: {}, signs: [] });

	await press(page, 'This is true: what now?');
	await expect(heading(page, 'Please speak to a doctor today.')).toBeVisible();
	expect(await drafts(page)).toEqual([]);
	await open(page, 'before');
	await press(page, 'Answer the questions again');
	await expect(heading(page, signLists.emergency.title)).toBeVisible();
	await press(page, 'None of these');
	await expect(box(page, fever)).not.toBeChecked();
});

test('the welcome goes on where it was left, with what was ticked and chosen', async ({ page }) => {
	await open(page, 'welcome');
	await press(page, 'Begin');
	await box(page, saddle).check();
	await leaveAndReturn(page, 'welcome');
	await expect(page.getByText('Step 2 of 6')).toBeVisible();
	await expect(box(page, saddle)).toBeChecked();
	await box(page, saddle).uncheck();
	for (let screen = 0; screen < 3; screen++) await press(page, 'None of these');
	await box(page, hernia).check();
	await leaveAndReturn(page, 'welcome');
	await expect(box(page, hernia)).toBeChecked();
	await press(page, 'Go on');
	await press(page, 'Go on');
	await page.getByRole('radio', { name: 'Turning' }).check({ force: true });
	await leaveAndReturn(page, 'welcome');
	await expect(page.getByRole('radio', { name: 'Turning' })).toBeChecked();
	await press(page, 'Go on');
	await leaveAndReturn(page, 'welcome');
	await expect(page.getByText('Seated twist, three times')).toBeVisible();
});

test('signs that are ticked when the back has gone are ticked after leaving', async ({ page }) => {
	await open(page, 'relief');
	await box(page, saddle).check();
	await leaveAndReturn(page, 'relief');
	await expect(box(page, saddle)).toBeChecked();
	await expect(heading(page, signLists.emergency.title)).toBeVisible();
	await press(page, 'This is true: what now?');
	await press(page, 'Answer the questions again');
	await expect(box(page, saddle)).not.toBeChecked();
	expect(await drafts(page)).toEqual([]);
});

test.describe('a reading', () => {
	test.use({ seasoned: true });

	test('of a ruler is there after leaving, until it is taken', async ({ page }) => {
		await open(page, 'measure/childs-pose');
		await page.getByText('With a ruler').click();
		const field = page.getByRole('spinbutton');
		await field.pressSequentially('12.5');
		await leaveAndReturn(page, 'measure/childs-pose');
		await expect(field).toHaveValue('12.5');
		await press(page, 'Take it');
		await expect(field).toHaveValue('');
		await leaveAndReturn(page, 'measure/childs-pose');
		await expect(field).toHaveValue('');
	});

	test('on the figure is there after leaving', async ({ page }) => {
		await open(page, 'measure/lying-twist');
		const field = page.getByRole('spinbutton', { name: 'How far you got' });
		await field.fill('34');
		await field.press('Enter');
		await leaveAndReturn(page, 'measure/lying-twist');
		await expect(page.getByRole('button', { name: 'That far: 34°' })).toBeVisible();
	});
});

test('nothing that was ticked is left of an app that was erased', async ({ page }) => {
	await open(page, 'settings/health');
	await box(page, hernia).check();
	await open(page, 'settings/data');
	await press(page, 'Erase everything');
	await press(page, 'Go on to erase');
	await press(page, 'Erase everything now');
	await expect(page.getByText('Everything is erased.')).toBeVisible();
	await open(page, 'settings/health');
	await expect(box(page, hernia)).not.toBeChecked();
	expect(await drafts(page)).toEqual([]);
});

test('a tick outlasts a browser that is killed a second after it', async ({ site }) => {
	const profile = await mkdtemp(join(tmpdir(), 'one-degree-'));
	const before = await killableBrowser(profile);
	await open(before.page, `${site.address}/settings/health`);
	await box(before.page, hernia).check();
	await before.page.waitForTimeout(1000);
	await before.kill();
	const after = await killableBrowser(profile);
	await open(after.page, `${site.address}/settings/health`);
	await expect(box(after.page, hernia)).toBeChecked();
	await after.kill();
	await rm(profile, { recursive: true, force: true, maxRetries: 5 });
});
