import { expect, type Page } from '@playwright/test';
import { countPain, isLockUp, mondayOn, sumDays } from './count-days.ts';
import { factsKept } from './fact.ts';
import type { Ledger } from './ledger.ts';
import { counted, dateOn } from './number-words.ts';
import { textIn, textsIn } from './page-text.ts';
import { firstDayOfCare } from './check-report.ts';
import type { Season } from './season.ts';

/** The spasms, what comes up again, and the text for a doctor. */
export async function checkDiary(
	page: Page,
	ledger: Ledger,
	{ facts, today }: Season
): Promise<void> {
	const kept = factsKept(facts);
	const spasms = kept.flatMap((fact) => (fact.kind === 'spasm' ? fact : []));
	await page.goto('diary');
	const before = page.getByRole('region', { name: 'Before', exact: true });
	await expect(before.getByRole('listitem').first()).toBeVisible();
	ledger.compare(
		'Diary',
		'spasms',
		await textsIn(before.locator('li h3')),
		spasms.toReversed().map(({ day, minute }) => `${dateOn(day)}, ${wallText(minute)}`)
	);
	ledger.compare(
		'Diary',
		'their pain',
		(await textsIn(before.locator('li dd'))).filter((words) => words.endsWith(' of 10')),
		spasms.toReversed().map(({ pain }) => `${pain} of 10`)
	);
	const longAgo = today - firstDayOfCare(facts) > 84;
	const from = longAgo ? mondayOn(today) - 7 * 11 : -Infinity;
	await expect(page.getByRole('button', { name: 'Save the text' })).toBeEnabled();
	ledger.compare(
		'Diary',
		'days of practice in these weeks',
		/Bars: .* (\d+) in all/.exec(await textIn(page.locator('.pain')))?.[1],
		sumDays(facts, from, today).practice
	);
	const lifting = spasms.filter(({ triggers }) => triggers.includes('lifting')).length;
	ledger.compare(
		'Diary, what comes up again',
		'lifting before it',
		await textIn(page.getByText(`of ${spasms.length}`).first()),
		`${lifting} of ${spasms.length}`
	);
	await page.getByText('Read it here').click();
	checkDoctorText(ledger, await page.locator('pre').innerText(), { facts, today });
}

function checkDoctorText(
	ledger: Ledger,
	text: string,
	{ facts, today }: Pick<Season, 'facts' | 'today'>
): void {
	const place = 'Text for a doctor';
	const kept = factsKept(facts);
	const spasms = kept.flatMap((fact) => (fact.kind === 'spasm' ? fact : []));
	const line = (start: string) => text.split('\n').find((each) => each.startsWith(start)) ?? 'none';
	const [lockUps, full] = [true, false].map((brief) =>
		spasms.filter((spasm) => isLockUp(spasm) === brief).map(({ day }) => day)
	);
	const when = (day = 0) => `${dateOn(day)}, ${counted(today - day, 'day')} ago.`;
	const starts = ['First spasm', 'Latest spasm', 'Spasms noted', 'Short lock-ups'];
	ledger.compare(place, 'spasms', starts.map(line), [
		`First spasm noted: ${when(full?.[0])}`,
		`Latest spasm: ${when(full?.at(-1))}`,
		`Spasms noted in all: ${full?.length}.`,
		`Short lock-ups (under two minutes) noted in all: ${lockUps?.length}, the latest ${when(lockUps?.at(-1))}`
	]);
	ledger.compare(
		place,
		'pain week by week',
		text.split('\n').filter((each) => each.startsWith('- week of')),
		countPain(facts).map(
			({ monday, least, median, worst, days }) =>
				`- week of ${dateOn(monday)}: ${least}, ${median}, ${worst} (${counted(days, 'day')})`
		)
	);
	const { sessions, practice } = sumDays(facts);
	const times = (care: string) =>
		kept.filter((fact) => fact.kind === 'self-care' && fact.care === care).length;
	ledger.compare(place, 'what was tried', ['- exercise', '- walk', '- cold'].map(line), [
		`- exercise routines: ${counted(sessions, 'time')} on ${counted(practice, 'day')}`,
		`- walk: ${counted(times('walk'), 'time')}`,
		`- cold pack: ${counted(times('cold'), 'time')}`
	]);
}

function wallText(minute: number): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return `${two(Math.floor(minute / 60) % 24)}:${two(minute % 60)}`;
}
