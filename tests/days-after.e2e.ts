import type { Page } from '@playwright/test';
import { checkInAt, entryAt, spasmAt } from '#core/journal/entry.fake.ts';
import type { Entry } from '#core/journal/entry.ts';
import { reasonWords } from '#core/progression/reasons.ts';
import { exerciseNamed } from './content.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { remember } from './stored-entries.ts';
import { storedNow } from './stored-now.ts';

/** A Thursday. */
const thursday = Date.parse('2026-03-12T18:00:00Z');
const day = 86_400_000;
const tuesday = thursday - 2 * day;
const question = 'After your session on Tuesday, how was your back in the next day or two?';
const start = exerciseNamed('seated-twist').range?.start ?? 0;

/** The twist at its first target, reached, and little pain. */
const practised = (at: number) =>
	entryAt(at, {
		...{ felt: 'just-right', pain: 1 },
		steps: (['left', 'right'] as const).map((side) => ({
			...{ exercise: 'seated-twist', side, repetitions: 2 },
			measured: { unit: 'degrees', target: start, reached: 'target' }
		}))
	});

async function openWith(
	page: Page,
	path: string,
	entries: readonly Entry[] = [practised(tuesday)]
): Promise<void> {
	await page.clock.setFixedTime(thursday);
	await page.goto('');
	await page.getByText('First time here?').waitFor();
	await remember(page, entries);
	await page.goto(path);
}

async function answersIn(page: Page) {
	const { entries } = await storedNow(page);
	const all = entries.map((entry) => Object(entry));
	return all.filter((entry) => 'response' in entry).map(({ response }) => response);
}

test('it is first on Today, above Start and as wide, and gone after one tap', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await openWith(page, '');
	const card = page.getByRole('group', { name: /Tuesday/ });
	const startLink = page.getByRole('link', { name: 'Start', exact: true });
	const [above, below] = [await card.boundingBox(), await startLink.boundingBox()];
	expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(below?.y ?? 0);
	expect(above?.width).toBeGreaterThan(300);
	await page.getByRole('button', { name: 'As usual' }).click();
	await expect(card).toBeHidden();
	expect(await answersIn(page)).toEqual(['as-usual']);
	await page.reload();
	await expect(page.getByRole('region', { name: 'Your back today' })).toBeVisible();
	await expect(card).toBeHidden();
});

for (const [when, entries] of [
	['on any day', [practised(thursday - day)]],
	['after a spasm', [practised(thursday - day), spasmAt(thursday - 5 * 3_600_000)]]
] as const)
	test(`${when} it leaves Start on the first screen of a small phone, upright and on its side`, async ({
		page
	}) => {
		await openWith(page, '', [...entries]);
		const startLink = page.getByRole('link', { name: 'Start', exact: true });
		await expect(page.getByRole('button', { name: 'As usual' })).toBeVisible();
		for (const viewport of [
			{ width: 320, height: 640 },
			{ width: 844, height: 390 }
		]) {
			await page.setViewportSize(viewport);
			await expect(startLink).toBeInViewport({ ratio: 1 });
			// Not under the bar either.
			await startLink.click({ trial: true, timeout: 5000 });
			expect(await page.evaluate(() => scrollY)).toBe(0);
		}
	});

test('from the routine page it comes before the session, and is the same answer', async ({
	page
}) => {
	await openWith(page, 'routine/daily');
	await page.getByRole('link', { name: 'Start', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('One question first');
	await expect(page.getByRole('group', { name: question })).toBeVisible();
	await page.getByRole('button', { name: 'A bit worse' }).click();
	await expect(page.locator('.player')).toBeVisible();
	expect(await answersIn(page)).toEqual(['bit-worse']);
	await page.goto('');
	await expect(page.getByRole('region', { name: 'Your back today' })).toBeVisible();
	await expect(page.getByRole('group', { name: /Tuesday/ })).toBeHidden();
});

test('it blocks nothing: one tap leaves it out, and rest and breathing are not asked', async ({
	page
}) => {
	await openWith(page, 'repeat/seated-twist');
	await page.getByRole('button', { name: 'Start without an answer' }).click();
	await expect(page.locator('.player')).toBeVisible();
	expect(await answersIn(page)).toEqual([]);
	await page.goto('repeat/breathing');
	await expect(page.locator('.player')).toBeVisible();
});

test('who comes from Today is not asked again', async ({ page }) => {
	await openWith(page, '');
	await expect(page.getByRole('group', { name: /Tuesday/ })).toBeVisible();
	await page.getByRole('link', { name: 'Start', exact: true }).click();
	await expect(page.locator('.player')).toBeVisible();
	await expect(page.getByText('One question first')).toBeHidden();
});

test('where a step waits for it, the page says so with the buttons', async ({ page }) => {
	const waits =
		'Tell us how your back was after your session on Tuesday. Then the next small step can come.';
	await openWith(page, 'progress', [practised(tuesday - day), practised(tuesday)]);
	const notice = page.getByRole('group', { name: waits });
	await expect(notice).toBeVisible();
	await expect(page.getByText('that is how it should be')).toBeHidden();
	const week = page.getByRole('region', { name: 'This week' });
	await expect(week).toContainText(waits);
	await page.goto('routine/daily');
	await page.getByRole('group', { name: waits }).getByRole('button', { name: 'As usual' }).click();
	await expect(notice).toBeHidden();
	await page.goto('progress');
	await expect(week).toContainText(`One more easy day, then ${start + 1}°.`);
});

test('a day of the calendar shows its answer and lets it be changed', async ({ page }) => {
	const session = practised(tuesday);
	const { pain: _, ...told } = checkInAt(tuesday + day, {
		...{ response: 'as-usual', responseTo: session.id }
	});
	await openWith(page, 'progress', [session]);
	await remember(page, [told]);
	await page.reload();
	const tenth = page.getByRole('button', { name: /^10 / });
	await tenth.click();
	const answer = page.getByRole('group', { name: /^After your session on Tuesday/ });
	await expect(answer.getByRole('radio', { name: 'As usual' })).toBeChecked();
	await answer.getByRole('radio', { name: 'Clearly worse' }).check();
	await expect
		.poll(async () => (await answersIn(page)).toSorted())
		.toEqual(['as-usual', 'clearly-worse']);
	await page.reload();
	await tenth.click();
	await expect(answer.getByRole('radio', { name: 'Clearly worse' })).toBeChecked();
	await page.goto('routine/daily');
	await expect(page.getByText(reasonWords['flare-after']).first()).toBeVisible();
});

test('it shuts nobody out', async ({ page }) => {
	// The finder of barriers needs a clock that runs.
	await page.goto('');
	await page.getByText('First time here?').waitFor();
	await remember(page, [practised(Date.now() - 2 * day)]);
	for (const path of ['', 'progress', 'play/daily', 'routine/daily']) {
		await page.goto(path);
		await page.getByRole('button', { name: 'As usual' }).waitFor();
		expect(await barriers(page), path).toEqual([]);
	}
});
