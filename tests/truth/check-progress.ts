import { expect, type Page } from '@playwright/test';
import { checkCalendar } from './check-calendar.ts';
import { checkCard, fromToWords, lineBetween } from './check-levels.ts';
import { mondayOn, sumDays } from './count-days.ts';
import { firstDayOfCare } from './check-report.ts';
import { factsKept, sessionsKept } from './fact.ts';
import { halfYearLines } from './half-year.ts';
import type { Ledger } from './ledger.ts';
import { counted, dateOn, hours } from './number-words.ts';
import { textIn, textsIn } from './page-text.ts';
import type { Season } from './season.ts';

/** All of the page of progress, with each of its periods. */
export async function checkProgress(
	page: Page,
	ledger: Ledger,
	season: Season,
	nameOf: (exercise: string) => string
): Promise<void> {
	const { facts, today } = season;
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
		halfYearLines
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
		halfYearLines.every((line) => {
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
		const ids = [
			...halfYearLines.map(({ exercise }) => exercise),
			'hip-lift',
			'double-knee-to-chest'
		];
		for (const exercise of new Set(ids)) {
			const name = nameOf(exercise);
			const own = halfYearLines.filter((line) => line.exercise === exercise);
			const place = `Progress, ${period}`;
			const limited = period !== 'All';
			await checkCard(page, ledger, facts, { exercise, name, own, from, limited, place });
		}
		await checkStatements(page, ledger, { facts, from, place: `Progress, ${period}`, nameOf });
	}
}

interface StatementOptions {
	readonly facts: Season['facts'];
	readonly from: number;
	readonly place: string;
	readonly nameOf: (exercise: string) => string;
}

/** What was counted in another unit, and what was measured, in words. */
async function checkStatements(
	page: Page,
	ledger: Ledger,
	{ facts, from, place, nameOf }: StatementOptions
): Promise<void> {
	const cardOf = (exercise: string) =>
		textIn(page.getByRole('region', { name: nameOf(exercise), exact: true }));
	const seconds = sessionsKept(facts).flatMap(({ day, steps }) =>
		steps.flatMap(({ unit, asked }) => (unit === 'seconds' ? [{ day, asked }] : []))
	);
	const [first, last] = [seconds[0], seconds.at(-1)];
	ledger.compare(
		place,
		'front plank, in another unit',
		/Earlier[^.]*\./.exec(await cardOf('plank'))?.[0],
		`Earlier, counted in seconds: from ${first?.asked} s to ${last?.asked} s, until ${dateOn(last?.day ?? 0)}.`
	);
	const twist = await cardOf('seated-twist');
	const further = 'Further than the 15° of 20 Oct 2025';
	ledger.compare(place, 'seated twist, measured further', twist.includes(further), true);
	const [lift] = factsKept(facts).filter(({ kind }) => kind === 'measurement');
	ledger.compare(
		place,
		'hip lift, measured before this time',
		(await cardOf('hip-lift')).includes('before this time'),
		lift !== undefined && lift.day < from
	);
}
