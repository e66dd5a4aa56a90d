import type { Page } from '@playwright/test';
import { checkInAt, entryAt, measurementAt } from '#core/journal/entry.fake.ts';
import type { Entry, StepDone } from '#core/journal/entry.ts';
import { expect, test } from './fixtures.ts';
import { remember } from './stored-entries.ts';

const dayLength = 86_400_000;
const evening = Date.parse('2026-03-20T18:00:00Z');
const at = (daysAgo: number) => evening - daysAgo * dayLength;

const pose = (target: number): StepDone => ({
	...{ exercise: 'childs-pose', repetitions: 3 },
	measured: { unit: 'centimetres', target, reached: 'target' }
});
const twist = (target: number, level?: number): readonly StepDone[] =>
	(['left', 'right'] as const).map((side) => ({
		...{ exercise: 'seated-twist', side, repetitions: 2 },
		measured: { unit: 'degrees', target, ...(level && { level }), reached: 'target' }
	}));
const hipLift = { exercise: 'hip-lift', unit: 'centimetres', method: 'ruler', error: 2 } as const;
const { side: _, ...lifted } = measurementAt(at(120), { ...hipLift, value: 3 });

/**
 * Measured long before the first session; nine steps in ten sessions, of which the ninth asked for
 * less on a day of more pain; then 54 days off.
 */
const season: readonly Entry[] = [
	lifted,
	...[69, 67, 65, 64].map((ago) => checkInAt(at(ago) - 60_000, { pain: 1 })),
	...[69, 67, 65, 64, 62, 60, 58, 57, 56].map((ago, step) =>
		entryAt(at(ago), { felt: 'just-right', steps: [pose(20 - step), ...twist(20 + step)] })
	),
	checkInAt(at(55) - 60_000, { pain: 4 }),
	entryAt(at(55), { steps: twist(22, 28) }),
	entryAt(at(54), { of: 'a-routine-that-is-gone', steps: [pose(11), ...twist(29)] })
];

async function openWith(page: Page, entries: readonly Entry[]): Promise<void> {
	await page.clock.setFixedTime(evening);
	await page.goto('');
	await page.getByText('First time here?').waitFor();
	await remember(page, entries);
}

test('after 54 days off Progress, report and routine tell the same level', async ({ page }) => {
	await openWith(page, season);
	await page.goto('');
	await expect(page.getByText('Last time: A routine of before, 25 January.')).toBeVisible();
	await page.goto('routine/daily');
	const step = page.getByRole('listitem').filter({ hasText: "Child's pose" });
	await expect(step.locator('.aim').first()).toContainText('18 cm');
	await page.goto('progress');
	const card = page.getByRole('region', { name: "Child's pose", exact: true });
	await expect(card.getByRole('listitem').first()).toContainText(/from\s*20 cm.*to\s*18 cm/);
	await expect(card.getByRole('figure')).toContainText('now 18 cm');
	await page.goto('progress/report');
	const range = page.getByRole('listitem').filter({ hasText: "Child's pose" });
	await expect(range).toContainText('20 cm → 11 cm, now 18 cm');
});

test('an easier day shows what it asked for and why, and keeps the level', async ({ page }) => {
	await openWith(page, season);
	await page.goto('progress');
	const card = page.getByRole('region', { name: 'Seated twist', exact: true });
	await expect(card).toContainText('Easier target on 1 day (more pain that day).');
	await card.getByText('The same as a table').click();
	await expect(card.getByRole('table', { name: 'Seated twist, newest first' })).toContainText(
		/19 Jan 2026\s*left\s*29°\s*22° to 29°\s*29°\s*6/
	);
	await expect(card.getByRole('table', { name: 'Easier days' })).toContainText(
		/24 Jan 2026\s*left\s*22°\s*28°\s*more pain that day/
	);
	await page.goto('progress/report');
	const range = page.getByRole('listitem').filter({ hasText: 'Seated twist' });
	await expect(range).toContainText('Asked for less on 1 day (more pain that day)');
});

test('what was only measured, and before all else, is on the page for all time', async ({
	page
}) => {
	await openWith(page, season);
	await page.goto('progress');
	const card = page.getByRole('region', { name: 'Hip lift', exact: true });
	await expect(card).toContainText('Measured before this time: 3 cm');
	await expect(card).toContainText('Not done or measured in this time.');
	await page.getByText('All', { exact: true }).click();
	await expect(card.locator('path.measured')).toHaveCount(1);
	await expect(card.locator('path.level')).toHaveCount(0);
	await card.getByText('The same as a table').click();
	await expect(card.getByRole('table', { name: 'Measured' })).toContainText(/20 Nov 2025\s*3 cm/);
	await page.goto('progress/report');
	await page.getByText('All', { exact: true }).click();
	await expect(page.getByRole('region', { name: 'Measured at home' })).toContainText('3 cm');
});

test('a card of twelve weeks counts from their beginning, and one of all from the first day', async ({
	page
}) => {
	const early = [110, 109].map((ago, step) => entryAt(at(ago), { steps: twist(15 + step) }));
	await openWith(page, [...early, ...season]);
	await page.goto('progress');
	const card = page.getByRole('region', { name: 'Seated twist', exact: true });
	await expect(card.getByRole('listitem').first()).toContainText(/from\s*20°.*to\s*18°/);
	await expect(card.getByRole('figure')).toContainText('Then 20°, later 29°, now 18°');
	await page.getByText('All', { exact: true }).click();
	await expect(card.getByRole('listitem').first()).toContainText(/from\s*15°.*to\s*18°/);
	await expect(card.getByRole('figure')).toContainText('At first 15°, later 29°, now 18°');
});

test('a measurement alone is progress, too', async ({ page }) => {
	await openWith(page, [lifted]);
	await page.goto('progress');
	await page.getByText('All', { exact: true }).click();
	const card = page.getByRole('region', { name: 'Hip lift', exact: true });
	await expect(card).toContainText('Measured: 3 cm ± 2 cm, with a ruler, 20 Nov 2025');
	await expect(page.getByText('0 sessions on 0 days')).toBeHidden();
});
