import type { Page } from '@playwright/test';
import { checkInAt, entryAt, spasmAt } from '#core/journal/entry.fake.ts';
import { signLists } from '#core/safety/warning-signs.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { ready } from './player-page.ts';
import { remember } from './stored-entries.ts';
import { storedNow } from './stored-now.ts';

test.use({ seasoned: false });

const began = Date.parse('2026-03-02T08:00:00Z');
const day = 86_400_000;
const none = (page: Page) => page.getByRole('button', { name: 'None of these' });
const goOn = (page: Page) => page.getByRole('button', { name: 'Go on', exact: true });
const imReady = (page: Page) => page.getByRole('button', { name: 'I’m ready' });
const tick = (page: Page, words: string) => page.getByRole('checkbox', { name: words }).check();
const tell = (page: Page) => page.getByRole('button', { name: 'This is true: what now?' }).click();

async function answerNone(page: Page, screens = 3): Promise<void> {
	for (let screen = 0; screen < screens; screen++) await none(page).click();
}

test('before the first routine all signs are asked, word for word, and then it plays', async ({
	page
}) => {
	await page.clock.install({ time: began });
	await page.goto('play/daily');
	for (const urgency of ['emergency', 'today', 'soon'] as const) {
		const { title, signs } = signLists[urgency];
		await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
		await expect(page.getByRole('checkbox')).toHaveCount(signs.length);
		for (const { words } of signs)
			await expect(page.getByText(words, { exact: true }).filter({ visible: true })).toBeVisible();
		expect(await barriers(page)).toEqual([]);
		await none(page).click();
	}
	await expect(page.getByRole('heading', { name: 'Your health' })).toBeVisible();
	expect(await barriers(page)).toEqual([]);
	await none(page).click();
	await imReady(page).click();
	await expect(page.getByRole('timer')).toBeVisible();
	// The picture is there before the session is.
	await expect.poll(async () => (await storedNow(page)).session).toBeDefined();

	await page.goto('play/daily');
	await expect(page.getByRole('timer')).toBeVisible();
	await page.clock.setFixedTime(began + 15 * day);
	await page.goto('play/daily');
	await expect(page.getByRole('heading', { name: signLists.emergency.title })).toBeVisible();
});

test('a sign of an emergency says whom to call and what to say, and a slip is undone the same way', async ({
	page
}) => {
	await page.goto('play/daily');
	await tick(page, 'One leg is getting weaker, or your foot drags on the floor.');
	await tell(page);
	await expect(page.getByRole('alert')).toContainText('Stop. Get emergency help now.');
	await expect(page.getByRole('link', { name: /^Call/ })).toHaveAttribute('href', /^tel:\d+$/);
	await page.getByText('Show what to say').click();
	await expect(page.getByText('Could this be cauda equina syndrome?')).toBeVisible();
	expect(await barriers(page)).toEqual([]);

	// Whatever else is tried stays closed, and lying down stays open.
	await page.goto('repeat/cat-cow');
	await expect(page.getByRole('alert')).toContainText('Stop. Get emergency help now.');
	await page.goto('');
	await expect(page.getByText('Exercises are closed until you answer again.')).toBeVisible();
	await page.goto('repeat/fetal-rest');
	await expect(page.getByRole('timer')).toBeVisible();

	await page.goto('before');
	await page.getByRole('button', { name: 'Answer the questions again' }).click();
	await answerNone(page);
	await expect(page.getByRole('heading', { name: 'Go gently.' })).toBeVisible();
	await page.goto('repeat/cat-cow');
	await answerNone(page, 1); // Health, which is asked once.
	await imReady(page).click();
	await expect(page.getByRole('timer')).toBeVisible();
});

test('the number to call is changed in the settings, and nonsense is refused', async ({ page }) => {
	await page.goto('settings/safety');
	await ready(page);
	const number = page.getByLabel('Emergency number');
	await number.fill('+49 112');
	await number.blur();
	await number.fill('help');
	await number.blur();
	await expect(page.getByText('That is not a phone number')).toBeVisible();
	await page.goto('before');
	await tick(page, 'Your chest hurts, you are short of breath, or you feel faint.');
	await tell(page);
	await expect(page.getByRole('link', { name: 'Call +49 112' })).toHaveAttribute(
		'href',
		'tel:+49112'
	);
});

test('a sign for today locks until a doctor has said that one may go on', async ({ page }) => {
	await page.goto('play/daily');
	await none(page).click();
	await tick(page, 'Fever, shivering, or you feel very ill.');
	await tell(page);
	await expect(
		page.getByRole('heading', { name: 'Please speak to a doctor today.' })
	).toBeVisible();
	expect(await barriers(page)).toEqual([]);
	await page.goto('repeat/stand-walk');
	await expect(page.getByRole('timer')).toBeVisible();
	await page.goto('play/daily');
	await page.getByRole('button', { name: 'A doctor told me that I may exercise' }).click();
	await answerNone(page, 1); // The last screen was not reached.
	await answerNone(page, 1);
	await imReady(page).click();
	await expect(page.getByRole('timer')).toBeVisible();
});

test('a sign for the next days means half of every range until it is changed', async ({ page }) => {
	await page.goto('before');
	await answerNone(page, 2);
	await tick(page, 'It is getting worse, or it went away and came back within a few days.');
	await tell(page);
	await expect(page.getByText('Every exercise now goes half as far.')).toBeVisible();
	expect(await barriers(page)).toEqual([]);
	await page.goto('routine/daily');
	const twist = page.getByRole('listitem').filter({ hasText: 'Seated twist' });
	await expect(twist.locator('.aim')).toHaveText('left 10°, right 10°');
	await expect(page.getByText('Gentle mode: half as far').first()).toBeVisible();
	await page.goto('before');
	await page.getByRole('button', { name: 'Use my whole range again' }).click();
	await page.goto('routine/daily');
	await expect(twist.locator('.aim')).toHaveText('left 15°, right 15°');
	await page.goto('settings/safety');
	await page.getByRole('button', { name: 'Back to gentle mode' }).click();
	await expect(page.getByText('Gentle mode: half of every range')).toBeVisible();
	await page.goto('routine/daily');
	await expect(twist.locator('.aim')).toHaveText('left 10°, right 10°');
});

test('what was told about health changes what is offered, with the reason', async ({ page }) => {
	await page.goto('settings/health');
	await tick(page, 'I have weak bones (osteoporosis), or I broke a bone in my spine.');
	await goOn(page).click();
	await expect(page.getByText("Child's pose: not offered")).toBeVisible();
	await expect(page.getByText('Seated twist: at half the range')).toBeVisible();
	expect(await barriers(page)).toEqual([]);
	await page.goto('routine/daily');
	const twist = page.getByRole('listitem').filter({ hasText: 'Seated twist' });
	await expect(twist.locator('.aim')).toHaveText('left 10°, right 10°');
	await page.getByText(/^Not today/).click();
	await expect(page.getByText(/^Child's pose: With weak bones/).first()).toBeVisible();
	await page.goto('repeat/childs-pose');
	await answerNone(page);
	await expect(page.getByText(/^With weak bones/)).toBeVisible();
});

test('pain of 8 and pain down a leg have both lists asked again', async ({ page }) => {
	await page.goto('before');
	await answerNone(page);
	await page.goto('');
	const question = page.getByRole('group', { name: 'How is your back right now?' });
	await question.getByText('8', { exact: true }).click();
	await expect(page.getByText('You felt something that wants a closer look.')).toBeVisible();
	await page.getByRole('link', { name: 'Warning signs' }).click();
	await answerNone(page, 2);
	await expect(page.getByRole('heading', { name: 'Go gently.' })).toBeVisible();
});

test('strength is closed with its reasons, and may be opened by hand after reading them', async ({
	page
}) => {
	await page.goto('before');
	await answerNone(page);
	await page.goto('play/core');
	await answerNone(page, 1);
	await expect(page.getByText('Mobility first: 0 of 6 sessions')).toBeVisible();
	await page.getByText('Open it by hand').click();
	expect(await barriers(page)).toEqual([]);
	await page.getByRole('button', { name: 'Open strength now' }).click();
	await page.getByRole('button', { name: 'Begin' }).click();
	await imReady(page).click();
	await expect(page.getByRole('timer')).toBeVisible();
	await page.goto('diary');
	await expect(page.getByText('You opened strength by hand.')).toBeVisible();
});

test('twenty days of the way back, with a relapse on the ninth', async ({ page }) => {
	test.setTimeout(180_000);
	await page.clock.setFixedTime(began);
	await page.goto('before');
	await answerNone(page);
	await page.goto('settings/health');
	await none(page).click();
	const way = page.getByRole('region', { name: 'Your way back' });
	const days = (count: number, stage: string) => Array<string>(count).fill(stage);
	/** Nobody says that they can walk, so small moves end on the fourth day. */
	const start = [...days(4, 'Small moves'), ...days(2, 'Loosen'), ...days(2, 'Build up')];
	const expected = [...start, 'daily', ...start, ...days(7, 'daily')];
	await page.goto('');
	await remember(page, [spasmAt(began - 3_600_000)]);
	for (const [since, stage] of expected.entries()) {
		const at = began + since * day;
		if (since === 9) await remember(page, [spasmAt(at - 3_600_000)]);
		await remember(page, [
			checkInAt(at, { pain: 2 }),
			entryAt(at + 60_000, { of: 'stage1', steps: [{ exercise: 'pelvic-tilt', repetitions: 5 }] })
		]);
		await page.clock.setFixedTime(at + 600_000);
		await page.goto('');
		const current = way.locator('[aria-current=step]');
		if (stage !== 'daily') await expect(current, `day ${since}`).toContainText(stage);
		else {
			await expect(way, `day ${since}`).toContainText('Open now: your daily routine');
			await expect(page.getByRole('region', { name: 'Daily routine' })).toBeVisible();
		}
	}
	await page.goto('settings/safety');
	await expect(page.getByText('You are on your way back after a spasm.')).toBeVisible();
	// The relapse was 15 days ago, with a week of the daily routine: it is over, and then strength.
	await page.clock.setFixedTime(began + 24 * day + 600_000);
	await page.goto('');
	await expect(page.getByRole('region', { name: 'Daily routine' })).toBeVisible();
	await expect(way).toBeHidden();
	await page.goto('settings/safety');
	await expect(page.getByText('You have a warning sign, or the questions')).toBeVisible();
	await page.goto('before');
	await answerNone(page);
	await page.goto('settings/safety');
	await expect(page.getByText('Strength is open: 1 of 6 exercises.')).toBeVisible();
});

test('in much pain another routine is offered, and the wanted one may be begun at its easiest', async ({
	page
}) => {
	await page.clock.setFixedTime(began);
	await page.goto('before');
	await answerNone(page);
	await page.goto('settings/health');
	await none(page).click();
	// Today's page reads the journal, which is made then.
	await page.goto('');
	await remember(page, [checkInAt(began - 60_000, { pain: 6 })]);
	await page.goto('');
	await expect(page.getByRole('region', { name: 'Your way back' })).toContainText(
		'Much pain today'
	);
	await page.goto('play/daily');
	await expect(page.getByRole('heading', { name: 'Not today' })).toBeVisible();
	expect(await barriers(page)).toEqual([]);
	await page.getByRole('button', { name: 'Begin it all the same, at its easiest' }).click();
	await imReady(page).click();
	await expect(page.getByRole('timer')).toBeVisible();
});

test('the first run takes six small steps to the first stretch', async ({ page }) => {
	await page.goto('');
	await page.getByRole('link', { name: 'One minute to begin well' }).click();
	await expect(page.getByText('No account.')).toBeVisible();
	expect(await barriers(page)).toEqual([]);
	await page.getByRole('button', { name: 'Begin' }).click();
	await answerNone(page);
	await none(page).click();
	await expect(page.getByRole('heading', { name: 'Can you hear the voice?' })).toBeVisible();
	await goOn(page).click();
	await page.getByLabel('Height in centimetres (optional)').fill('182');
	await page.getByText('Turning').click();
	expect(await barriers(page)).toEqual([]);
	await goOn(page).click();
	await expect(page.getByText('Seated twist, three times, small and easy.')).toBeVisible();
	await page.getByRole('link', { name: 'Start' }).click();
	await imReady(page).click();
	await expect(page.getByRole('timer')).toBeVisible();
	await page.goto('');
	await expect(page.getByRole('link', { name: 'One minute to begin well' })).toBeHidden();
});
