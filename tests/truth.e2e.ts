import type { Page } from '@playwright/test';
import { backupText } from '#core/backup/backup.ts';
import { instant } from '#core/base/units.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import { exerciseNamed } from './content.ts';
import { expect, test } from './fixtures.ts';
import { seededRandom } from './seeded-random.ts';
import { remember } from './stored-entries.ts';
import { checkCalendar } from './truth/check-calendar.ts';
import { checkData, checkRestore } from './truth/check-copy.ts';
import { checkDiary } from './truth/check-diary.ts';
import { checkPlan, checkPlayer, checkTimes } from './truth/check-plan.ts';
import { checkProgress } from './truth/check-progress.ts';
import { checkReport } from './truth/check-report.ts';
import { checkNextDay, checkToday } from './truth/check-today.ts';
import { dayOn } from './truth/fact.ts';
import { openLedger, type Ledger } from './truth/ledger.ts';
import { textIn, textsIn } from './truth/page-text.ts';
import { halfYear, halfYearLines, halfYearToday } from './truth/half-year.ts';
import { easedYesterday } from './truth/scenes.ts';
import { seasonOf, type Season } from './truth/season.ts';

const today = dayOn(halfYearToday.date);
const nameOf = (exercise: string) => exerciseNamed(exercise).name;
const lines = halfYearLines.map((line) => ({ ...line, name: nameOf(line.exercise) }));
const seasonIn = (zone: string) => seasonOf(halfYear, { chance: seededRandom(1), zone, today });

async function openWith(page: Page, { now, entries }: Season): Promise<void> {
	await page.clock.setFixedTime(now);
	await page.goto('');
	await page.getByText('First time here?').waitFor();
	await remember(page, entries);
}

function finish(ledger: Ledger): void {
	console.log(ledger.table());
	expect(ledger.differences()).toEqual([]);
}

test('every page tells what happened in half a year', async ({ page }) => {
	const [season, ledger] = [seasonIn('Europe/London'), openLedger()];
	await openWith(page, season);
	await checkToday(page, ledger);
	await checkProgress(page, ledger, season, nameOf);
	await page.goto('progress/report');
	for (const [period, weeks] of [
		['4 weeks', 4],
		['12 weeks', 12],
		['All', undefined]
	] as const)
		await checkReport(page, ledger, season, { period, weeks, lines, nameOf });
	await checkDiary(page, ledger, season);
	await checkPlan(page, ledger, season);
	await checkData(page, ledger, season);
	await checkTimes(page, ledger);
	await checkNextDay(page, ledger, season);
	await page.clock.setFixedTime(season.now);
	await checkPlayer(page, ledger);
	finish(ledger);
});

test('the day after an easier one tells the level, and what is the same', async ({ page }) => {
	const ledger = openLedger();
	const scenes = [easedYesterday];
	await openWith(page, seasonOf(scenes, { chance: seededRandom(1), zone: 'Europe/London', today }));
	await page.goto('stretches/seated-twist');
	const shown = page.locator('.page dl dd');
	await expect(shown.first()).toContainText('same');
	const place = 'Page of seated-twist, a day later';
	ledger.compare(place, 'target and change', await textIn(shown.first()), '30° same');
	ledger.compare(place, 'last time', await textIn(shown.nth(1)), '17° easier day');
	await page.goto('progress/report');
	const levels = page.getByRole('region', { name: 'Level, from the beginning' });
	await expect(levels).toBeVisible();
	ledger.compare(
		'Report, a day after an easier one',
		'level and easier days',
		(await textsIn(levels.locator('li p'))).slice(0, 2),
		['left 30°, right 30°', 'Asked for less on 1 day (more pain that day)']
	);
	await page.goto('');
	await page.getByRole('button', { name: 'Change', exact: true }).click();
	const question = page.getByRole('group', { name: 'How is your back right now?' });
	await question.getByText('7', { exact: true }).click();
	await expect(page.getByText('Pain today: 7 of 10.')).toBeVisible();
	await page.goto('stretches/seated-twist');
	await expect(shown.first()).toContainText(/today/);
	ledger.compare(place, 'with pain of 7', await textIn(shown.first()), 'not today');
	finish(ledger);
});

for (const zone of ['Asia/Kathmandu', 'America/St_Johns'])
	test.describe(`by the clocks of ${zone}`, () => {
		test.use({ timezoneId: zone });

		test('each day has what happened on it', async ({ page }) => {
			const [season, ledger] = [seasonIn(zone), openLedger()];
			await openWith(page, season);
			await page.goto('progress');
			await checkCalendar(page, ledger, season);
			await checkDiary(page, ledger, season);
			await checkData(page, ledger, season);
			finish(ledger);
		});
	});

test('a copy that is put back tells of itself what is true', async ({ page }) => {
	const [season, ledger] = [seasonIn('Europe/London'), openLedger()];
	await page.clock.setFixedTime(season.now);
	const contents = { entries: season.entries, aside: [] };
	const copy = backupText({
		...{ made: instant(season.now), device: 'other-device', contents, settings: defaultSettings }
	});
	await checkRestore(page, ledger, season, copy);
	finish(ledger);
});
