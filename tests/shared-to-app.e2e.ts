import type { Page } from '@playwright/test';
import { routineFileText } from '#core/sharing/routine-file.ts';
import { hashOf, twelveSteps } from '#core/sharing/routine-link.fake.ts';
import { expect, test } from './fixtures.ts';
import { workerSettled } from './player-page.ts';

test.use({ serviceWorkers: 'allow' });

/** What the system does when another app shares something with the installed one. */
async function shareWithApp(page: Page, parts: Readonly<Record<string, string>>): Promise<void> {
	await page.goto('settings/licences');
	await workerSettled(page);
	await page.evaluate((given) => {
		const form = document.createElement('form');
		Object.assign(form, { method: 'POST', enctype: 'multipart/form-data' });
		form.action = new URL('/shared', location.href).href;
		for (const [name, text] of Object.entries(given)) {
			const input = document.createElement('input');
			input.name = name;
			if (name === 'file') {
				input.type = 'file';
				const transfer = new DataTransfer();
				transfer.items.add(new File([text], 'plan.onedegree.json', { type: 'application/json' }));
				input.files = transfer.files;
			} else input.value = text;
			form.append(input);
		}
		document.body.append(form);
		form.submit();
	}, parts);
}

test('a link that another app shares is opened without a network', async ({ page, context }) => {
	await page.goto('');
	await workerSettled(page);
	await context.setOffline(true);
	await shareWithApp(page, { text: `For you: https://x.example/shared#${hashOf(twelveSteps)}` });
	await expect(page.getByRole('heading', { name: twelveSteps.name })).toBeVisible();
	await expect(page).toHaveURL(/\/shared#/);
});

test('a file that another app shares is opened once', async ({ page }) => {
	await page.goto('');
	await shareWithApp(page, { file: routineFileText(twelveSteps) });
	await expect(page.getByRole('heading', { name: twelveSteps.name })).toBeVisible();
	await page.reload();
	await expect(page.getByText('Open what somebody sent')).toBeVisible();
	await expect(page.getByRole('heading', { name: twelveSteps.name })).toBeHidden();
});

test('something that is no routine gets a sentence', async ({ page }) => {
	await page.goto('');
	await shareWithApp(page, { file: 'hello' });
	await expect(page.getByRole('alert')).toHaveText(/no routine of One Degree/);
});
