import { readFile } from 'node:fs/promises';
import { expect, type Page } from '@playwright/test';
import { countCopy, countTableRows } from './count-steps.ts';
import { factsKept, sessionsKept, type Fact } from './fact.ts';
import { isDone } from './count-days.ts';
import type { Ledger } from './ledger.ts';
import { counted } from './number-words.ts';
import { textIn } from './page-text.ts';
import type { Season } from './season.ts';

async function saved(page: Page, button: string): Promise<string> {
	const coming = page.waitForEvent('download');
	await page.getByRole('button', { name: button, exact: true }).first().click();
	return readFile(await (await coming).path(), 'utf8');
}

/** The page of data: the table, and a copy, which is returned. */
export async function checkData(
	page: Page,
	ledger: Ledger,
	{ facts, entries }: Season,
	place = 'Data'
): Promise<string> {
	await page.goto('settings/data');
	await expect(page.getByRole('button', { name: 'Save a copy' }).first()).toBeEnabled();
	const kept = await textIn(page.getByRole('region', { name: 'Where it is' }));
	const words = `${counted(sessionsKept(facts).length, 'session')} kept`;
	ledger.compare(place, 'sessions kept', kept.includes(` ${words}`) && words, words);
	const yet = page.getByText('No copy was made on this device yet.');
	ledger.compare(place, 'no copy yet', await yet.isVisible(), true);
	const rows = (await saved(page, 'Save a table (CSV)')).trim().split('\r\n').slice(1);
	ledger.compare(`${place}, table`, 'rows', rows.length, countTableRows(facts));
	const values = rows.map((row) => row.split(','));
	const date = 1;
	ledger.compare(
		`${place}, table`,
		'each step: date, exercise, side, times, level, asked, reached',
		values
			.map((row) => [row[date], ...row.slice(7, 10), ...row.slice(11, 14)].join(' '))
			.toSorted(),
		tableRows(facts).toSorted()
	);
	const copy = await saved(page, 'Save a copy');
	ledger.compare(`${place}, copy`, 'entries', JSON.parse(copy).entries.length, entries.length);
	await expect(page.getByText(/^Last copy: /)).toBeVisible();
	ledger.compare(place, 'no copy yet, after one', await yet.isVisible(), false);
	return copy;
}

function tableRows(facts: readonly Fact[]): readonly string[] {
	const dateText = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
	return factsKept(facts).flatMap((fact) => {
		const date = dateText(fact.day);
		if (fact.kind === 'spasm') return [`${date}       `.slice(0, 10 + 6)];
		if (fact.kind !== 'session') return [];
		const steps = fact.steps.map((step) => {
			const { exercise, side = '', times, asked = '', level = asked } = step;
			const reached = isDone(step) ? (step.reached ?? '') : '';
			return [date, exercise, side, times, level, asked, reached].join(' ');
		});
		return fact.stopped ? [...steps, [date, '', '', 0, '', '', ''].join(' ')] : steps;
	});
}

/** A copy is put back where nothing is. */
export async function checkRestore(
	page: Page,
	ledger: Ledger,
	{ facts }: Season,
	copy: string
): Promise<void> {
	const place = 'Data, a copy put back';
	await page.goto('settings/data');
	await expect(page.getByRole('button', { name: 'Save a copy' }).first()).toBeEnabled();
	const buffer = Buffer.from(copy);
	const file = { name: 'copy.json', mimeType: 'application/json', buffer };
	await page.getByLabel('Choose a copy').setInputFiles(file);
	const { sessions, checkIns, others } = countCopy(facts);
	const parts = [counted(sessions, 'session'), counted(checkIns, 'check-in')];
	const added = page.getByText(/^It adds /);
	await expect(added).toBeVisible();
	ledger.compare(
		place,
		'preview',
		(await textIn(added)).split(', from')[0],
		`It adds ${[...parts, `${others} other entries`].join(', ')}`
	);
	await page.getByRole('button', { name: 'Add it', exact: true }).click();
	const done = page.getByText(/ entries added\./);
	await expect(done).toBeVisible();
	const count = sessions + checkIns + others;
	ledger.compare(place, 'added', (await textIn(done)).split('.')[0], `${count} entries added`);
	await expect(page.getByText(/^Last copy: /)).toBeVisible();
	const yet = page.getByText('No copy was made on this device yet.');
	ledger.compare(place, 'no copy yet', await yet.isVisible(), false);
	const due = page.getByText('some sessions are in no copy yet');
	ledger.compare(place, 'some sessions in no copy', await due.isVisible(), false);
	await page.goto('');
	await expect(page.getByText(/^Last time: /)).toBeVisible();
	const only = page.getByText('only in this browser');
	ledger.compare('Today, a copy put back', 'only in this browser', await only.isVisible(), false);
}
