import { expect, test } from './fixtures.ts';
import { noteReady, ready } from './player-page.ts';

test('how the back is today changes what is asked for, and is there after a reload', async ({
	page
}) => {
	await page.goto('');
	await ready(page);
	const question = page.getByRole('group', { name: 'How is your back right now?' });
	await question.getByText('5', { exact: true }).click();
	await expect(page.getByText('Pain today: 5 of 10.')).toBeVisible();
	await expect(page.getByText('So today is easier.')).toBeVisible();
	await page.reload();
	await expect(page.getByText('Pain today: 5 of 10.')).toBeVisible();

	await page.goto('routine/daily');
	const twist = page.getByRole('listitem').filter({ hasText: 'Seated twist' });
	await expect(twist).toContainText('left 12°, right 12°');
	await expect(page.getByText('Today: More pain than usual')).toBeVisible();
});

test('strong pain asks for no stretching, and shows what helps', async ({ page }) => {
	await page.goto('');
	await ready(page);
	const question = page.getByRole('group', { name: 'How is your back right now?' });
	await question.getByText('7', { exact: true }).click();
	await expect(page.getByText('Pain is 6 or more today')).toBeVisible();
	await page.goto('routine/daily');
	await expect(page.getByRole('listitem').filter({ hasText: 'Cat-cow' })).toContainText(
		'not today'
	);
	await page.goto('');
	await page.getByRole('link', { name: 'Show me what helps now' }).click();
	await expect(page).toHaveURL(/\/relief$/);
	await expect(page.getByRole('button', { name: 'None of these' })).toBeVisible();
});

test('in the first hour after waking, stretches that bend the back ask for less', async ({
	page
}) => {
	const pose = page
		.getByRole('listitem')
		.filter({ hasText: "Child's pose" })
		.locator('.aim')
		.first();
	const woke = page.getByRole('checkbox', { name: 'I woke up less than an hour ago' });
	await page.clock.setFixedTime(Date.UTC(2026, 2, 2, 7));
	await page.addInitScript(noteReady);
	await page.goto('');
	await ready(page);
	await expect(page.getByRole('group', { name: 'How is your back right now?' })).toBeVisible();
	await expect(woke).toBeHidden();
	await page.getByText('1', { exact: true }).click();
	await woke.check();
	await expect(page.getByText('So the target is smaller now.')).toBeVisible();
	await page.goto('routine/daily');
	await expect(pose).toContainText('27 cm');
	await expect(page.getByRole('link', { name: /Child's pose.*Backs are stiffer/ })).toHaveCount(2);

	await page.clock.setFixedTime(Date.UTC(2026, 2, 2, 7, 5));
	await page.goto('');
	await woke.uncheck();
	await expect(page.getByText('So the target is smaller now.')).toBeHidden();
	await page.goto('routine/daily');
	await expect(pose).toContainText('20 cm');

	await page.clock.setFixedTime(Date.UTC(2026, 2, 2, 13));
	await page.goto('');
	await expect(page.getByText('Pain today: 1 of 10.')).toBeVisible();
	await expect(woke).toBeHidden();
});
