import { readFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { Page } from '@playwright/test';
import { barriers } from './barriers.ts';
import { expect, test, withWindows } from './fixtures.ts';
import { ready } from './player-page.ts';

test.use(withWindows);

async function saved(page: Page): Promise<ICAL.Event> {
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the calendar file' }).click();
	const download = await coming;
	expect(download.suggestedFilename()).toBe('one-degree-reminder.ics');
	const text = await readFile(await download.path(), 'utf8');
	const [event] = ICAL.Component.fromString(text).getAllSubcomponents('vevent');
	if (!event) throw new Error('There is no event in the file.');
	return new ICAL.Event(event);
}

test('the chosen time and days go to a calendar, and a later file replaces the first', async ({
	page
}) => {
	await page.clock.setFixedTime(new Date('2026-03-20T10:00:00'));
	await page.goto('settings');
	await page.getByRole('link', { name: 'Reminders' }).click();
	await page.getByLabel('At', { exact: true }).fill('19:30');
	for (const day of ['Saturday', 'Sunday']) await page.getByRole('button', { name: day }).click();
	const first = await saved(page);
	expect(first.startDate.toString()).toBe('2026-03-20T19:30:00');
	expect(first.component.getFirstPropertyValue('rrule')?.toString()).toBe(
		'FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR'
	);
	expect(first.component.getFirstPropertyValue('url')).toMatch(/\/routine\/daily$/);
	expect(first.component.getAllSubcomponents('valarm')).toHaveLength(1);
	await expect(page.getByText('Open it to add it to your calendar.')).toBeVisible();

	await page.reload();
	await expect(page.getByLabel('At', { exact: true })).toHaveValue('19:30');
	await page.getByRole('button', { name: 'Sunday' }).press('Enter');
	const second = await saved(page);
	expect(second.uid).toBe(first.uid);
	expect(second.sequence).toBeGreaterThan(first.sequence);
});

test('without a day there is no file', async ({ page }) => {
	await page.goto('settings/reminders');
	await ready(page);
	for (const day of ['Mon', 'Tues', 'Wednes', 'Thurs', 'Fri', 'Satur', 'Sun']) {
		await page.getByRole('button', { name: `${day}day` }).click();
	}
	await expect(page.getByRole('button', { name: 'Save the calendar file' })).toBeDisabled();
	await expect(page.getByText('Choose at least one day.')).toBeVisible();
});

/** The platform's messages, written down instead of shown, and what a person answers when asked. */
async function answering(page: Page, answer: NotificationPermission): Promise<void> {
	await page.addInitScript((answer) => {
		let permission: NotificationPermission = 'default';
		const note = (title: string) => {
			const root = document.documentElement;
			root.dataset.shown = `${root.dataset.shown ?? ''}${title};`;
		};
		class Told {
			static get permission() {
				return permission;
			}
			static requestPermission() {
				return Promise.resolve((permission = answer));
			}
			constructor(title: string) {
				note(title);
			}
		}
		Reflect.set(globalThis, 'Notification', Told);
		ServiceWorkerRegistration.prototype.showNotification = (title) => Promise.resolve(note(title));
	}, answer);
}

const own = 'Also show a notification while the app is open';

test('a refusal is told plainly, and the switch stays off', async ({ page }) => {
	await answering(page, 'denied');
	await page.goto('settings/reminders');
	await page.getByLabel(own).click();
	await expect(page.getByText('Notifications are off for this site.')).toBeVisible();
	await expect(page.getByLabel(own)).not.toBeChecked();
});

test('while it is open the app says so at that time, once', async ({ page }) => {
	await answering(page, 'granted');
	await page.clock.install({ time: new Date('2026-03-20T08:55:00') });
	await page.goto('settings/reminders');
	await page.getByLabel(own).click();
	await expect(page.getByLabel(own)).toBeChecked();
	const shown = page.locator('html');
	await page.clock.runFor(4 * 60_000);
	await expect(shown).not.toHaveAttribute('data-shown');
	await page.clock.runFor(2 * 60_000);
	await expect(shown).toHaveAttribute('data-shown', 'A few minutes for your back?;');
	await page.clock.runFor(30 * 60_000);
	await expect(shown).toHaveAttribute('data-shown', 'A few minutes for your back?;');
});

test('it shuts nobody out and counts nothing', async ({ page }) => {
	await page.goto('settings/reminders');
	await expect(page.getByRole('main')).not.toContainText(/streak|missed|in a row/i);
	expect(await barriers(page)).toEqual([]);
});
