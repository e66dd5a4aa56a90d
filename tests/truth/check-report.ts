import type { Page } from '@playwright/test';
import {
	countDays,
	countFeelings,
	countPain,
	countResponses,
	isLockUp,
	isPractice,
	mondayOn,
	practiceDaysAWeek,
	sessionsBetween,
	stopsIn,
	sumDays
} from './count-days.ts';
import { easedIn, type LineFact } from './count-steps.ts';
import { factsKept, type Fact } from './fact.ts';
import { lineBetween } from './check-levels.ts';
import { checkReportLists } from './check-report-lists.ts';
import type { Ledger } from './ledger.ts';
import { amount, counted, dateOn, hours } from './number-words.ts';
import { openTables, rowsIn, textIn, textsIn } from './page-text.ts';
import type { Season } from './season.ts';

interface ReportOptions {
	/** The name of the period, and its weeks. */
	readonly period: string;
	readonly weeks: number | undefined;
	readonly lines: readonly (LineFact & { readonly name: string })[];
	readonly nameOf: (exercise: string) => string;
}

/** The page for a physiotherapist with one of its periods. */
export async function checkReport(
	page: Page,
	ledger: Ledger,
	{ facts, today }: Season,
	{ period, weeks, lines, nameOf }: ReportOptions
): Promise<void> {
	const place = `Report, ${period}`;
	await page.getByText(period, { exact: true }).click();
	const firstNoted = Math.min(...factsKept(facts).map(({ day }) => day));
	const from = weeks ? mondayOn(today) - 7 * (weeks - 1) : mondayOn(firstNoted);
	const count = (today - (today - mondayOn(today)) - from) / 7 + 1;
	ledger.compare(
		place,
		'time',
		(await textIn(page.locator('article header p'))).split('. ')[0],
		`${dateOn(from)} to ${dateOn(today)}, ${counted(count, 'week')}`
	);
	const names = await textsIn(page.locator('dl.strong dt'));
	const words = await textsIn(page.locator('dl.strong dd'));
	for (const [name, happened] of Object.entries(factsBetween(facts, from, today)))
		ledger.compare(place, name, words[names.indexOf(name)], happened);
	ledger.compare(place, 'which facts', names, Object.keys(factsBetween(facts, from, today)));

	await openTables(page.getByRole('region', { name: 'Pain, 0 to 10' }));
	ledger.compare(
		place,
		'pain week by week',
		await rowsIn(page.getByRole('table', { name: 'Pain week by week' })),
		countPain(facts, from, today)
			.toReversed()
			.map(({ monday, least, median, worst, days }) => [
				...[dateOn(monday), least, median, worst, days]
			])
	);
	await compareLevels(page, ledger, { place, facts, from, lines });
	await checkReportLists(page, ledger, facts, { place, from, to: today, nameOf });
	ledger.compare(
		place,
		'spasms',
		(await rowsIn(page.getByRole('table', { name: 'Spasms' }))).map((row) => row.slice(0, 2)),
		spasmsBetween(facts, from, today)
			.toReversed()
			.map(({ day, pain }) => [dateOn(day), pain])
	);
}

function spasmsBetween(facts: readonly Fact[], from: number, to: number) {
	return factsKept(facts)
		.flatMap((fact) => (fact.kind === 'spasm' ? fact : []))
		.filter(({ day }) => day >= from && day <= to);
}

const feelings = {
	'too-much': 'too much',
	'just-right': 'just right',
	'could-go-further': 'could go further'
};
const responses = {
	'as-usual': 'as usual',
	'bit-worse': 'a bit worse',
	'clearly-worse': 'clearly worse'
};
const stops = { sharp: 'sharp pain', leg: 'pain or tingling down a leg' };

/** The first lines of the page. */
function factsBetween(facts: readonly Fact[], from: number, to: number) {
	const sum = sumDays(facts, from, to);
	const sessions = sessionsBetween(facts, from, to);
	const done = sessions.filter(isPractice);
	const early = done.filter((each) => each.left || stopsIn(each).length > 0).length;
	const undone = sessions.length - done.length;
	const spasms = spasmsBetween(facts, from, to);
	const lockUps = spasms.filter(isLockUp).length;
	const kinds = sessions.flatMap(stopsIn);
	const first = firstDayOfCare(facts);
	const since = first > from ? ` since ${dateOn(first)}` : '';
	const rate = Math.round(practiceDaysAWeek(facts, from, to) * 10) / 10;
	const told = (
		counts: Readonly<Record<string, number>>,
		names: Readonly<Record<string, string>>
	) =>
		Object.entries(counts)
			.map(([id, times]) => `${names[id]} ${times} ×`)
			.join('; ');
	return {
		Sessions: `${[
			`${sum.sessions}`,
			...(early > 0 ? [`${early} ended early`] : []),
			...(undone > 0 ? [`and ${undone} stopped before anything was done`] : [])
		].join(', ')}; ${hours(sum.minutes)} in all`,
		Days: [
			`${counted(sum.practice, 'day')} of practice${since}, ${rate} a week`,
			`${sum.rest} of rest`,
			...(sum.hurt > 0 ? [`${sum.hurt} of spasm or stop`] : [])
		].join('; '),
		Spasms:
			[
				...(spasms.length > lockUps ? [`${spasms.length - lockUps}`] : []),
				...(lockUps > 0 ? [counted(lockUps, 'short lock-up')] : [])
			].join(', and ') || 'none noted',
		'Stops by kind':
			Object.entries(stops)
				.flatMap(([kind, name]) => {
					const times = kinds.filter((each) => each === kind).length;
					const where = kind === 'sharp' ? ' (Seated twist)' : '';
					return times > 0 ? [`${name} ${times} ×${where}`] : [];
				})
				.join('; ') || 'never',
		'How it felt': told(countFeelings(facts, from, to), feelings),
		'In the days after, by day': told(countResponses(facts, from, to), responses)
	};
}

interface LevelOptions extends Pick<ReportOptions, 'lines'> {
	readonly place: string;
	readonly facts: readonly Fact[];
	readonly from: number;
}

async function compareLevels(
	page: Page,
	ledger: Ledger,
	{ place, facts, from, lines }: LevelOptions
): Promise<void> {
	const items = page.getByRole('region', { name: 'Level, from the beginning' }).locator('li');
	for (const [name, own] of Map.groupBy(lines, (line) => line.name)) {
		const item = items.filter({ has: page.getByRole('heading', { name }) });
		const shown = (await item.count()) === 0 ? 'nothing' : await textIn(item.locator('p').first());
		const levels = own.flatMap((line) => {
			const found = lineBetween(facts, line, from);
			if (!found) return [];
			const { first, last, until = last } = found;
			const values = [...new Set([first, until])].map((each) => amount(line.unit, each));
			const now = until === last ? '' : `, now ${amount(line.unit, last)}`;
			return [`${line.side ? `${line.side} ` : ''}${values.join(' → ')}${now}`];
		});
		ledger.compare(place, `${name}, level`, shown, levels.join(', ') || 'nothing');
		const days = new Set(
			own.flatMap((line) => easedIn(facts, line).flatMap(({ day }) => (day >= from ? day : [])))
		);
		const eased = item.getByText('Asked for less on');
		ledger.compare(
			place,
			`${name}, easier days`,
			(await eased.count()) === 0 ? 'none' : await textIn(eased),
			days.size === 0
				? 'none'
				: `Asked for less on ${counted(days.size, 'day')} (more pain that day)`
		);
	}
}

/** The first day on which anything was told of the back. */
export function firstDayOfCare(facts: readonly Fact[]): number {
	return Math.min(...countDays(facts).keys());
}
