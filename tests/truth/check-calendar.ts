import { expect, type Page } from '@playwright/test';
import { countDays, isPractice, sessionsBetween, sumDays, type DayCount } from './count-days.ts';
import type { Ledger } from './ledger.ts';
import { counted, monthOn, said } from './number-words.ts';
import { textIn, textsIn } from './page-text.ts';
import type { Season } from './season.ts';

/** Each day of each month, back to the first, with the sums below it. */
export async function checkCalendar(
	page: Page,
	ledger: Ledger,
	{ facts, today }: Season,
	place = 'Progress, days of care'
): Promise<void> {
	const care = page.getByRole('region', { name: 'Days of care' });
	const first = Math.min(...countDays(facts).keys());
	let [last, monthEnd] = [today, today];
	do {
		const month = monthOn(last);
		const begin = last - new Date(last * 86_400_000).getUTCDate() + 1;
		await expect(care).toContainText(month);
		const days = await textsIn(care.locator('tbody').locator('.day'));
		ledger.compare(place, `the days of ${month}`, shownDays(days), wordsOf(facts, begin, monthEnd));
		const shownSum = (await textIn(care.locator('> p, p').first())).split('. ')[0];
		ledger.compare(place, `sums of ${month}`, shownSum, sumWords(facts, begin, monthEnd));
		const list = page.locator('summary').filter({ hasText: ` in ${month}` });
		const sessions = sessionsBetween(facts, begin, monthEnd);
		const done = sessions.filter(isPractice).length;
		const stopped = sessions.length - done;
		ledger.compare(
			place,
			`sessions of ${month}`,
			await textIn(list),
			said(`${counted(done, 'session')} in ${month}`, stopped > 0 && `and ${stopped} stopped`)
		);
		[last, monthEnd] = [begin - 1, begin - 1];
		if (last >= first) await care.getByRole('button', { name: 'Month before' }).click();
	} while (last >= first);
}

/** Days of nothing are left out; which of them is today is no number. */
function shownDays(days: readonly string[]): readonly string[] {
	return days
		.map((words) => words.replace(/ ?today$/, '').trim())
		.filter((words) => /\D/.test(words));
}

function wordsOf(facts: Season['facts'], from: number, to: number): readonly string[] {
	return [...countDays(facts)]
		.filter(([day]) => day >= from && day <= to)
		.toSorted(([a], [b]) => a - b)
		.map(([day, count]) => `${new Date(day * 86_400_000).getUTCDate()} ${dayWords(count)}`);
}

function dayWords({ sessions, stops, spasms, lockUps, pains }: DayCount): string {
	const pain = Math.max(...pains);
	const rests = stops + spasms + lockUps === 0;
	return said(
		sessions > 0 ? counted(sessions, 'session') : rests && 'rest',
		stops > 0 && `stopped ${stops === 1 ? 'once' : counted(stops, 'time')}`,
		spasms > 0 && 'spasm',
		lockUps > 0 && counted(lockUps, 'short lock-up'),
		pain > 3 && `pain ${pain} of 10`
	);
}

function sumWords(facts: Season['facts'], from: number, to: number): string {
	const { practice, rest, stop, spasm, lockUp } = sumDays(facts, from, to);
	const words = said(
		practice > 0 && `${counted(practice, 'day')} of practice`,
		rest > 0 && `${counted(rest, 'day')} of rest`,
		stop > 0 && `${counted(stop, 'day')} stopped in time`,
		spasm > 0 && `${counted(spasm, 'day')} with a spasm, looked after`,
		lockUp > 0 && `${counted(lockUp, 'day')} with a short lock-up`
	);
	return words || 'Nothing noted in this month';
}
