import type { Page } from '@playwright/test';
import { sessionsBetween } from './count-days.ts';
import { factsKept, type Fact, type MeasurementFact } from './fact.ts';
import type { Ledger } from './ledger.ts';
import { amount, dateOn } from './number-words.ts';
import { rowsIn, textsIn } from './page-text.ts';

interface ListOptions {
	readonly place: string;
	readonly from: number;
	readonly to: number;
	/** The name of an exercise. */
	readonly nameOf: (exercise: string) => string;
}

/** What was measured, and what is to be careful with. */
export async function checkReportLists(
	page: Page,
	ledger: Ledger,
	facts: readonly Fact[],
	{ place, from, to, nameOf }: ListOptions
): Promise<void> {
	const measured = factsKept(facts)
		.flatMap((fact) => (fact.kind === 'measurement' ? fact : []))
		.filter(({ day }) => day >= from && day <= to);
	const groups = Map.groupBy(measured, ({ exercise, side }) => `${exercise} ${side}`);
	ledger.compare(
		place,
		'measured at home',
		(await rowsIn(page.getByRole('table', { name: 'Measured at home' })))
			.map(([what, , ...rest]) => [what, ...rest].join(' '))
			.toSorted(),
		[...groups.values()]
			.map((own) => {
				const [first, last] = [own[0], own.at(-1)];
				if (!first || !last) return '';
				const what = `${nameOf(first.exercise)}${first.side ? `, ${first.side}` : ''}`;
				return [what, valueWords(first), valueWords(last), own.length].join(' ');
			})
			.toSorted()
	);
	const careful = page.getByRole('region', { name: 'To be careful with' });
	const group = careful.locator('dl > div').filter({ hasText: 'Stopped because it hurt' });
	const stops = sessionsBetween(facts, from, to).flatMap(({ day, steps, stopped }) => [
		...steps.flatMap((step) =>
			step.stopped === 'sharp'
				? [`${dateOn(day)}, in ${nameOf(step.exercise)}, ${step.side}: sharp pain`]
				: []
		),
		...(stopped ? [`${dateOn(day)}, before the first exercise: pain or tingling down a leg`] : [])
	]);
	ledger.compare(
		place,
		'stopped because it hurt',
		await textsIn(group.locator('dd')),
		stops.length > 0 ? stops.toReversed() : ['none']
	);
}

function valueWords({ value, error, unit, day }: MeasurementFact): string {
	return `${amount(unit, value)} ± ${amount(unit, error)}, ${dateOn(day)}`;
}
