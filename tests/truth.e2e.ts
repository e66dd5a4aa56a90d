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
import { checkCard, fromToWords, lineBetween } from './truth/check-levels.ts';
import { checkPlan, checkPlayer, checkTimes } from './truth/check-plan.ts';
import { checkReport, firstDayOfCare } from './truth/check-report.ts';
import { mondayOn, sumDays } from './truth/count-days.ts';
import { dayOn } from './truth/fact.ts';
import { openLedger, type Ledger } from './truth/ledger.ts';
import { counted, hours } from './truth/number-words.ts';
import { textIn, textsIn } from './truth/page-text.ts';
import { halfYear, halfYearLines, halfYearToday } from './truth/half-year.ts';
import { easedYesterday } from './truth/scenes.ts';
import { seasonOf, type Season } from './truth/season.ts';

const today = dayOn(halfYearToday.date);
const lines = halfYearLines.map((line) => ({ ...line, name: exerciseNamed(line.exercise).name }));
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
	await checkProgress(page, ledger, season);
	await page.goto('progress/report');
	for (const [period, weeks] of [
		['4 weeks', 4],
		['12 weeks', 12],
		['All', undefined]
	] as const)
		await checkReport(page, ledger, season, { period, weeks, lines });
	await checkDiary(page, ledger, season);
	await checkPlan(page, ledger, season);
	await checkData(page, ledger, season);
	await checkTimes(page, ledger);
	await checkNextDay(page, ledger, season);
	await page.clock.setFixedTime(season.now);
	await checkPlayer(page, ledger);
	finish(ledger);
});

async function checkToday(page: Page, ledger: Ledger): Promise<void> {
	await page.goto('');
	await expect(page.getByText(/^Last time: /)).toBeVisible();
	ledger.compare(
		'Today',
		'last time',
		await textIn(page.getByText(/^Last time: /)),
		'Last time: A routine of before, yesterday.'
	);
	const asked = page.getByRole('region', { name: 'Your back today' });
	ledger.compare('Today', 'pain', /\d+ of 10/.exec(await textIn(asked))?.[0], '2 of 10');
	const only = page.getByText('only in this browser');
	await expect(only).toBeVisible();
	ledger.compare('Today', 'only in this browser', await only.isVisible(), true);
}

/** It lies open until the next morning. */
async function checkNextDay(page: Page, ledger: Ledger, { now }: Season): Promise<void> {
	const last = page.getByText(/^Last time: /);
	await page.goto('');
	await expect(last).toBeVisible();
	const only = page.getByText('only in this browser');
	ledger.compare('Today, after a copy', 'only in this browser', await only.isVisible(), false);
	await page.clock.setFixedTime(now + 15 * 3_600_000);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(page.getByRole('group', { name: 'How is your back right now?' })).toBeVisible();
	const place = 'Today, left open over night';
	ledger.compare(
		place,
		'last time',
		await textIn(last),
		'Last time: A routine of before, 2 days ago.'
	);
	ledger.compare(place, 'pain of yesterday', await page.getByText('Pain today').isVisible(), false);
}

async function checkProgress(page: Page, ledger: Ledger, season: Season): Promise<void> {
	const { facts } = season;
	const sum = sumDays(facts);
	await page.goto('progress');
	const since = page.getByRole('region', { name: 'Since 13 October 2025' });
	await expect(since).toBeVisible();
	ledger.compare(
		'Progress',
		'sums',
		await textIn(since.locator('p').last()),
		`${counted(sum.sessions, 'session')} on ${counted(sum.practice, 'day')}, ${hours(sum.minutes)} on the mat, and ${counted(sum.rest, 'day')} of rest.`
	);
	ledger.compare(
		'Progress',
		'what went further',
		(await textsIn(since.locator('li .value'))).toSorted(),
		lines
			.flatMap((line) => {
				const found = lineBetween(facts, line, -Infinity);
				return found && found.first !== found.last
					? [fromToWords(line, found.first, found.last)]
					: [];
			})
			.toSorted()
	);
	const week = page.getByRole('region', { name: 'This week' });
	ledger.compare(
		'Progress, this week',
		'the same level',
		(await textIn(week)).includes('Every exercise stayed at the same level'),
		lines.every((line) => {
			const [own, before] = (lineBetween(facts, line, -Infinity)?.weeks ?? []).toReversed();
			return own?.monday !== mondayOn(today) || !before || own.level === before.level;
		})
	);
	ledger.compare(
		'Progress, this week',
		'what comes next',
		(await textsIn(week.locator('li small'))).slice(0, 4),
		[
			...Array<string>(2).fill('Today 20°, one small step further.'),
			...['Today 17°, one small step further.', 'One more easy day, then 91°.']
		]
	);
	await checkCalendar(page, ledger, season);
	for (const [period, from] of [
		['12 weeks', mondayOn(today) - 77],
		['A year', mondayOn(today) - 51 * 7],
		['All', mondayOn(firstDayOfCare(facts) - 7)]
	] as const) {
		await page.getByText(period, { exact: true }).click();
		const ids = [...lines.map(({ exercise }) => exercise), 'hip-lift', 'double-knee-to-chest'];
		for (const exercise of new Set(ids)) {
			const { name } = exerciseNamed(exercise);
			const own = lines.filter((line) => line.exercise === exercise);
			const place = `Progress, ${period}`;
			const limited = period !== 'All';
			await checkCard(page, ledger, facts, { exercise, name, own, from, limited, place });
		}
	}
}

test('the day after an easier one tells the level, and what is the same', async ({ page }) => {
	const ledger = openLedger();
	const scenes = [easedYesterday];
	await openWith(page, seasonOf(scenes, { chance: seededRandom(1), zone: 'Europe/London', today }));
	await page.goto('stretches/seated-twist');
	const shown = page.locator('.picture dl dd');
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
		['left 30°, right 30°', 'Asked for less on 1 day (more pain than usual)']
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
