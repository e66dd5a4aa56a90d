import type { Page } from '@playwright/test';
import { instant } from '#core/base/units.ts';
import { entryAt, screeningAt, stoppedAt } from '#core/journal/entry.fake.ts';
import type { StepDone } from '#core/journal/entry.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { historyOf } from './history.ts';
import { remember } from './stored-entries.ts';

const evening = new Date('2026-03-20T18:00:00Z');

/** Twelve weeks up to this morning, with a break of twelve days and two spasms. */
const weeks = {
	until: evening.getTime() - 10 * 3_600_000,
	days: 84,
	breaks: [[30, 41]],
	spasms: [17, 52]
} as const;

async function openWith(page: Page, path: string): Promise<void> {
	await page.clock.setFixedTime(evening);
	await rememberFirst(page, weeks.until);
	await page.goto(path);
}

/** By the time a newcomer is greeted the app has made its database. */
async function rememberFirst(page: Page, until: number): Promise<void> {
	await page.goto('');
	await page.getByText('First time here?').waitFor();
	await remember(page, historyOf({ ...weeks, until }));
}

test('with nothing done yet it says what will be there', async ({ page }) => {
	await page.goto('progress');
	await expect(page.getByText('Nothing here yet')).toBeVisible();
	await expect(page.getByRole('link', { name: 'Start the daily routine' })).toBeVisible();
	await page.goto('progress/report');
	await expect(page.getByText('Nothing was noted in this time')).toBeVisible();
});

test('what changed is said first, in the direction of the unit', async ({ page }) => {
	await openWith(page, 'progress');
	const since = page.getByRole('region', { name: 'Since 27 December 2025' });
	await expect(since.getByRole('listitem').first()).toContainText("Child's pose");
	await expect(since.getByRole('listitem').first()).toContainText('11 cm further');
	await expect(since.getByRole('listitem').first()).toContainText('from 20 cm');
	await expect(since).toContainText('70 sessions on 70 days');
	await expect(
		since.getByRole('img', { name: 'with the beginning at 20 cm behind it' })
	).toBeVisible();
	await expect(since.locator('.ghost svg')).toBeVisible();
});

test('a chart has both sides, marks that need no colour, and a table with the same', async ({
	page
}) => {
	await openWith(page, 'progress');
	const twist = page.getByRole('region', { name: 'Seated twist', exact: true });
	await twist.scrollIntoViewIfNeeded();
	const chart = twist.getByRole('img', { name: /left from 15° to 32°, right from 15° to 28°/ });
	await expect(chart).toBeVisible();
	await expect(chart).toContainText('L 32°');
	await expect(chart).toContainText('R 28°');
	await expect(chart).toContainText('most healthy adults reach 45°');
	const dashes = await chart
		.locator('path.level')
		.evaluateAll((paths) => paths.map((path) => getComputedStyle(path).strokeDasharray));
	expect(new Set(dashes).size).toBe(2);
	await expect(chart.locator('circle.reached')).toHaveCount(12);
	await expect(chart.locator('rect.reached')).toHaveCount(12);
	await expect(chart.locator('path.measured')).toHaveCount(20);
	await expect(chart.locator('path.spasm')).toHaveCount(2);

	await twist.getByText('The same as a table').click();
	const table = twist.getByRole('table', { name: 'Seated twist, newest first' });
	await expect(table.getByRole('row').nth(1)).toContainText(/16 Mar 2026\s*left\s*32°/);
	await expect(table.getByRole('row')).toHaveCount(25);
	await expect(twist.getByRole('table', { name: 'Measured' })).toContainText('± 6°');
});

test('a month shows care, also in rest, and its sessions; a break is no reproach', async ({
	page
}) => {
	await openWith(page, 'progress');
	const care = page.getByRole('region', { name: 'Days of care' });
	await expect(care).toContainText('20 days of practice');
	await care.getByRole('button', { name: 'Month before' }).press('Enter');
	await expect(care).toContainText('February 2026');
	await expect(care.getByRole('cell', { name: /^17 .*spasm/ })).toBeVisible();
	await expect(care).toContainText('1 day with a spasm, looked after');
	await page.getByText(/sessions in February 2026/).click();
	await expect(page.getByRole('listitem').filter({ hasText: '28 February' })).toBeVisible();
	await expect(care).not.toContainText(/streak|missed/i);
});

test('the page for the physiotherapist fits its period and goes to paper', async ({ page }) => {
	await openWith(page, 'progress');
	await page.getByRole('link', { name: 'For your physiotherapist' }).click();
	await expect(page.getByText('29 Dec 2025 to 20 Mar 2026, 12 weeks')).toBeVisible();
	await expect(page.getByText('68 days of practice')).toBeVisible();
	await expect(page.getByText('sharp pain 2 × (Bird-dog)')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Spasms' }).getByRole('row')).toHaveCount(3);
	await expect(page.getByRole('region', { name: 'Measured at home' })).toContainText('± 6°');
	await page.getByText('4 weeks', { exact: true }).click();
	await expect(page.getByText('23 Feb 2026 to 20 Mar 2026, 4 weeks')).toBeVisible();
	await expect(page.getByRole('region', { name: 'Spasms' })).toBeHidden();

	await page.evaluate(() => {
		window.print = () => document.documentElement.setAttribute('data-printed', '');
	});
	await page.getByRole('button', { name: 'Print or save as PDF' }).click();
	await expect(page.locator('[data-printed]')).toBeAttached();
	await page.getByText('12 weeks', { exact: true }).click();
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(page.getByRole('navigation')).toBeHidden();
	const paper = await page.pdf({ preferCSSPageSize: true });
	expect(pagesIn(paper)).toBe(1);
	const ink = await page
		.getByRole('heading', { level: 1 })
		.evaluate((heading) => getComputedStyle(heading).color);
	expect(ink).toBe('rgb(0, 0, 0)');
});

const dayLength = 86_400_000;

/** Done at 15° two days ago; yesterday asked for 17° and stopped by pain down a leg after no time at all. */
async function rememberStop(page: Page): Promise<void> {
	const morning = evening.getTime() - 10 * 3_600_000;
	const [before, at] = [morning - 2 * dayLength, morning - dayLength];
	const twist = (side: 'left' | 'right', repetitions: number, target: number): StepDone => ({
		...{ exercise: 'seated-twist', side, repetitions },
		measured: { unit: 'degrees', target, reached: 'target' }
	});
	const rounded: StepDone = { exercise: 'cat-cow', repetitions: 6 };
	const measured = { unit: 'degrees', target: 15, reached: 'target' } as const;
	const cat = { ...rounded, measured };
	const stop = { at: instant(at), exercise: 'seated-twist', side: 'left', kind: 'leg' } as const;
	await page.goto('');
	await page.getByText('First time here?').waitFor();
	await remember(page, [
		entryAt(before, { steps: [cat, twist('left', 2, 15), twist('right', 2, 15)] }),
		entryAt(at, {
			...{ ending: 'early' as const, worstPain: 7, pain: 5, stops: [stop] },
			steps: [cat, twist('left', 0, 17)]
		}),
		stoppedAt(morning),
		screeningAt(at + 60_000, { signs: ['leg-pain'] })
	]);
	await page.evaluate(() => {
		const key = 'one-degree-settings';
		const kept = JSON.parse(localStorage.getItem(key) ?? '{}');
		const health = { answered: Date.now(), conditions: ['hernia'], allowed: ['hernia'] };
		localStorage.setItem(key, JSON.stringify({ ...kept, health }));
	});
}

test('what a leg stopped after no time is not further, and stands marked under itself alone', async ({
	page
}, info) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.clock.setFixedTime(evening);
	await rememberStop(page);
	await page.goto('progress');
	await expect(page.getByRole('region', { name: /^Since/ })).toContainText('2 sessions on 2 days');
	const twist = page.getByRole('region', { name: 'Seated twist', exact: true });
	await twist.scrollIntoViewIfNeeded();
	await expect(twist.getByRole('listitem').nth(0)).toContainText(/left.*15°.*13°.*eased by 2°/);
	await expect(twist.getByRole('listitem').nth(1)).toContainText(
		/right\s*15°\s*as on the first day/
	);
	await expect(twist).not.toContainText('17°');
	const chart = twist.getByRole('img', { name: /left from 15° to 13°, right from 15° to 15°/ });
	await expect(chart.locator('circle.stop')).toHaveCount(1);
	await expect(chart.locator('rect.stop')).toHaveCount(0);
	await twist.getByText('The same as a table').click();
	await expect(twist.getByRole('table', { name: 'Stopped because it hurt' })).toContainText(
		/19 Mar 2026\s*left\s*pain or tingling down a leg/
	);
	const cat = page.getByRole('region', { name: 'Cat-cow', exact: true });
	await cat.scrollIntoViewIfNeeded();
	await expect(cat.locator('.chart path.level')).toHaveCount(1);
	await expect(cat.locator('.chart').locator('.stop, .pain')).toHaveCount(0);
	const care = page.getByRole('region', { name: 'Days of care' });
	await expect(care.getByRole('cell', { name: /^20 .*stopped once/ })).toBeVisible();
	await expect(care).toContainText('1 day stopped in time');
	await page.getByText('2 sessions in March 2026, and 1 stopped').click();
	await page.screenshot({ path: info.outputPath('progress.png'), fullPage: true });
	// On the day itself it is over.
	await page.goto('routine/daily');
	await expect(page.getByText(/^Not offered now. You felt pain down a leg today/)).toBeVisible();
	await page.clock.setFixedTime(new Date(evening).getTime() + 86_400_000);
	await page.goto('routine/daily');
	const next = page.getByRole('listitem').filter({ hasText: 'Seated twist' });
	await expect(next.locator('.aim')).toContainText('left 13°');
});

test('who treats the back reads of stops, leg signs, warning signs and health', async ({
	page
}, info) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.clock.setFixedTime(evening);
	await rememberStop(page);
	await page.goto('progress/report');
	const warnings = page.getByRole('region', { name: 'To be careful with' });
	await expect(warnings).toContainText(
		'19 Mar 2026, in Seated twist, left: pain or tingling down a leg'
	);
	await expect(warnings).toContainText('20 Mar 2026, stopped before the first exercise');
	await expect(warnings).toContainText(/Warning signs ticked\s*19 Mar 2026/);
	await expect(warnings).toContainText(
		'I have a hernia in my belly or groin (not a slipped disc). A doctor or physiotherapist said it is fine.'
	);
	await expect(page.getByText('and 1 stopped before anything was done')).toBeVisible();
	await page.screenshot({ path: info.outputPath('report.png'), fullPage: true });
	await page.goto('diary');
	await page.getByText('Read it here').click();
	const text = page.getByText(/^Back diary/);
	await expect(text).toContainText(
		'- 19 Mar 2026: in Seated twist, left: pain or tingling down a leg'
	);
	await expect(text).toContainText(
		'- I have a hernia in my belly or groin (not a slipped disc). A doctor or physiotherapist said it is fine.'
	);
});

test('where there is nothing to be careful with, the page says so', async ({ page }) => {
	await openWith(page, 'progress/report');
	const warnings = page.getByRole('region', { name: 'To be careful with' });
	await expect(warnings).toContainText(/Pain or tingling down a leg\s*none/);
	await expect(warnings).toContainText(/Warning signs ticked\s*not asked in this time/);
	await expect(warnings).toContainText(/Health conditions ticked now\s*none/);
});

test('with twelve weeks it shuts nobody out', async ({ page }) => {
	// The finder of barriers needs a clock that runs.
	await rememberFirst(page, Date.now() - 60_000);
	for (const path of ['progress', 'progress/report']) {
		await page.goto(path);
		await page.getByText('The same as a table').first().click();
		expect(await barriers(page), path).toEqual([]);
	}
});

test('nothing is wider than the narrowest phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	for (const path of ['progress', 'progress/report']) {
		if (path === 'progress') await openWith(page, path);
		else await page.goto(path);
		await page.getByRole('region').last().scrollIntoViewIfNeeded();
		const over = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		expect(over, path).toBe(0);
	}
});

/** Of a PDF file, each of whose pages is an object of that type. */
function pagesIn(paper: Buffer): number {
	return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
