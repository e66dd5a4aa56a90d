import type { Page } from '@playwright/test';
import { mondayOn } from './count-days.ts';
import { countWeeks, easedIn, type LineFact } from './count-steps.ts';
import { factsKept, type Fact } from './fact.ts';
import type { Ledger } from './ledger.ts';
import { amount, dateOn } from './number-words.ts';
import { openTables, rowsIn, textIn, textsIn } from './page-text.ts';
import { halfYearToday } from './half-year.ts';

/** What of a line lies in some weeks: its weeks, and the levels at their beginning and end. */
export function lineBetween(facts: readonly Fact[], line: LineFact, from: number) {
	const weeks = countWeeks(facts, line).filter(({ monday }) => monday >= from);
	const [first, last] = [weeks[0], weeks.at(-1)];
	if (!first || !last || weeks.every(({ times }) => times === 0)) return undefined;
	const { exercise, level } = halfYearToday.now;
	const fell = line.exercise === exercise;
	return {
		weeks,
		first: first.first,
		last: fell ? level : last.level,
		/** The last level that was practised, where a break left today's below it. */
		...(fell && { until: last.level })
	};
}

/** "from 15° to 19°", or the level alone where it is the same. */
export function fromToWords({ unit }: LineFact, from: number, to: number): string {
	return from === to ? amount(unit, to) : `from ${amount(unit, from)} → to ${amount(unit, to)}`;
}

/** "4° further", "as on the first day". */
function changeWords(line: LineFact, from: number, to: number, limited: boolean): string {
	const further = Math.abs(to - from);
	if (further === 0) return `as ${limited ? 'at the start of this time' : 'on the first day'}`;
	return `${amount(line.unit, further)} further`;
}

interface CardOptions {
	readonly exercise: string;
	readonly name: string;
	readonly own: readonly LineFact[];
	/** The first day that is shown. */
	readonly from: number;
	readonly limited: boolean;
	readonly place: string;
}

/** The card of one exercise: its levels, and its tables. */
export async function checkCard(
	page: Page,
	ledger: Ledger,
	facts: readonly Fact[],
	{ exercise, name, own, from, limited, place }: CardOptions
): Promise<void> {
	const card = page.getByRole('region', { name, exact: true });
	const lines = own.flatMap((line) => {
		const found = lineBetween(facts, line, mondayOn(from));
		return found ? [{ line, ...found }] : [];
	});
	const shown = await textsIn(card.locator('.head li'));
	ledger.compare(
		place,
		`${name}, levels and change`,
		shown.map((words) => words.split(/(?<=further|day|time)\s/)[0]),
		lines.map(({ line, first, last }) => {
			const words = [line.side, fromToWords(line, first, last)];
			return [...words, changeWords(line, first, last, limited)].filter(Boolean).join(' ');
		})
	);
	const easedDays = new Set(
		own.flatMap((line) => easedIn(facts, line).flatMap(({ day }) => (day >= from ? day : [])))
	);
	ledger.compare(
		place,
		`${name}, easier days`,
		(await textIn(card)).includes('Easier target on'),
		easedDays.size > 0
	);
	if ((await card.getByText('The same as a table').count()) === 0) {
		ledger.compare(place, `${name}, nothing in this time`, true, lines.length === 0);
		return;
	}
	await openTables(card);
	await card.locator('summary').evaluate((summary) => summary.scrollIntoView({ block: 'center' }));
	const chart = card.getByRole('img', { name: 'The same numbers are in the table below' });
	await chart.waitFor();
	ledger.compare(
		place,
		`${name}, points of the chart`,
		await chart.locator('circle.reached, rect.reached').count(),
		lines.flatMap(({ weeks }) => weeks.flatMap(({ reached }) => reached ?? [])).length
	);
	const sided = own.some(({ side }) => side);
	const side = (line: LineFact) => (sided ? [line.side ?? 'both'] : []);
	ledger.compare(
		place,
		`${name}, week by week`,
		await rowsIn(card.getByRole('table', { name: `${name}, newest first` })),
		lines
			.flatMap(({ line, weeks }) => weeks.map((week) => ({ line, week })))
			.toSorted((a, b) => b.week.monday - a.week.monday)
			.map(({ line, week: { monday, level, asked, reached, times } }) => {
				const words = (value: number) => amount(line.unit, value);
				const told = reached === undefined ? 'not said' : words(reached);
				const levels = [words(level), asked.map(words).join(' to '), told, times];
				return [dateOn(monday), ...side(line), ...levels];
			})
	);
	ledger.compare(
		place,
		`${name}, easier days one by one`,
		await rowsIn(card.getByRole('table', { name: 'Easier days' })),
		own.flatMap((line) =>
			easedIn(facts, line)
				.filter(({ day }) => day >= from)
				.map(({ day, asked, level }) => {
					const values = [asked, level].map((value) => amount(line.unit, value));
					return [dateOn(day), ...side(line), ...values, 'more pain that day'];
				})
		)
	);
	ledger.compare(
		place,
		`${name}, measured`,
		(await rowsIn(card.getByRole('table', { name: 'Measured' }))).map((row) => row.slice(0, -1)),
		factsKept(facts)
			.flatMap((fact) => (fact.kind === 'measurement' && fact.exercise === exercise ? fact : []))
			.filter(({ day }) => day >= from)
			.toReversed()
			.map((fact) => {
				const [value, error] = [fact.value, fact.error].map((each) => amount(fact.unit, each));
				return [dateOn(fact.day), ...(sided ? [fact.side] : []), `${value} ± ${error}`];
			})
	);
}
