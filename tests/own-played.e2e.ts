import type { Page } from '@playwright/test';
import { ownThingAt, removalAt } from '#core/journal/entry.fake.ts';
import { barriers } from './barriers.ts';
import { exerciseNamed } from './content.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, ready, stopClock, workerSettled } from './player-page.ts';
import { remember } from './stored-entries.ts';
import { storedNow } from './stored-now.ts';

/** A Monday. */
const monday = Date.parse('2026-03-02T08:00:00Z');
const [first, second] = ['standing-breathing', 'seated-twist'];
const nameOf = (exercise: string) => exerciseNamed(exercise).name;

const steps = [
	{ exercise: first, note: 'Shoulders low' },
	{ say: 'Fetch a chair' },
	{ exercise: second, repetitions: 2 }
];
const routine = { version: 1, name: 'My morning', steps };

/** Stores it in a browser that has been opened, and answers its id. */
async function make(page: Page, text: object = routine, at = monday - 86_400_000) {
	const thing = ownThingAt(at, { text: JSON.stringify(text) });
	await remember(page, [thing]);
	return `own-${thing.id}`;
}

/** Opens a page whose clock the test can control, where this is stored. */
async function visitWith(page: Page, text: object = routine) {
	const player = playerOn(page);
	await player.visit('settings/data');
	const id = await make(page, text);
	return { player, id };
}

async function start(page: Page, text: object = routine) {
	const { player, id } = await visitWith(page, text);
	await page.goto(`play/own/${id}`);
	await ready(page);
	await player.begun();
	await stopClock(page);
	return { player, id };
}

/** Lets time pass until this heading, at most so many seconds. */
async function passUntil(page: Page, heading: string, most = 240) {
	const player = playerOn(page);
	for (let seconds = 0; seconds < most; seconds += 2) {
		if ((await player.heading.textContent())?.trim() === heading) return;
		await player.pass(2);
	}
	await expect(player.heading).toHaveText(heading);
}

async function untilItWaits(page: Page) {
	await passUntil(page, 'Fetch a chair');
	await playerOn(page).pass(20);
}

test('it is played to its end, waits where it says so, and is found in progress by its name', async ({
	page
}) => {
	const { player } = await start(page);
	await expect(player.heading).toHaveText(nameOf(first));
	await expect(page.getByText('Shoulders low', { exact: true })).toBeVisible();
	await untilItWaits(page);
	await expect(page.getByText('Tap Go on when you are ready.').first()).toBeVisible();
	await expect(player.timeLeft).toBeHidden();
	await player.pass(120);
	await expect(player.heading).toHaveText('Fetch a chair');
	await player.button('Go on').click();
	await player.pass(1);
	await expect(player.button('Pause')).toBeVisible();
	await passUntil(page, 'Well done');
	await player.save();
	await page.goto('progress');
	await page.getByText(/^1 session in/).click();
	await expect(page.getByText('My morning').first()).toBeVisible();
	await page.goto('settings/data');
	await expect(page.getByText('My morning').first()).toBeVisible();
});

test('a reload comes back to the same place, also to a wait', async ({ page }) => {
	const { player } = await start(page);
	await player.pass(8);
	const left = await player.timeLeft.textContent();
	await page.reload();
	await ready(page);
	await expect(player.button('Resume')).toBeVisible();
	await expect(player.heading).toHaveText(nameOf(first));
	await expect(player.timeLeft).toHaveText(left ?? '');
	await player.button('Resume').click();
	await untilItWaits(page);
	await page.reload();
	await ready(page);
	await expect(player.button('Go on')).toBeVisible();
	await expect(page.getByText('Tap Go on when you are ready.').first()).toBeVisible();
	await page.goto('routine/daily');
	await expect(
		page.getByRole('region', { name: 'Under way' }).getByText(/^My morning is not finished/)
	).toBeVisible();
});

test('a session under way goes on as it was begun, though the routine was changed since', async ({
	page
}) => {
	const { player, id } = await start(page);
	await untilItWaits(page);
	const changed = { ...routine, name: 'Changed', steps: [{ exercise: second }] };
	const change = ownThingAt(monday + 3_600_000, {
		text: JSON.stringify(changed),
		replaces: id.replace('own-', '')
	});
	await remember(page, [change]);
	await page.reload();
	await ready(page);
	await expect(player.heading).toHaveText('Fetch a chair');
	await player.button('Go on').click();
	await passUntil(page, 'Well done');
	await player.save();
	const { entries } = await storedNow(page);
	const session = entries.find(({ kind }) => kind === 'session');
	expect(session).toMatchObject({ of: id, ending: 'complete' });
	expect(JSON.stringify(session)).toContain(first);
});

test('a session of a routine that was deleted meanwhile is saved as far as it went', async ({
	page
}) => {
	const { id } = await start(page);
	await untilItWaits(page);
	await remember(page, [removalAt(monday + 3_600_000, [id.replace('own-', '')])]);
	await page.goto(`play/own/${id}`);
	await ready(page);
	await expect(page.getByRole('heading', { name: 'This routine is not here' })).toBeVisible();
	await page.getByRole('button', { name: 'Save what I did' }).click();
	await expect(page.getByText('Saved.')).toBeVisible();
	const { entries } = await storedNow(page);
	expect(entries.find(({ kind }) => kind === 'session')).toMatchObject({ of: id, ending: 'early' });
	await page.goto('progress');
	await page.getByText(/^1 session in/).click();
	await expect(page.getByText('A routine of your own, deleted').first()).toBeVisible();
});

test('what is closed for somebody is left out of it, and all of it closed says so', async ({
	page
}) => {
	const closing = { exercise: 'knee-rolls' };
	const { player, id } = await visitWith(page, {
		...routine,
		steps: [closing, { exercise: second }]
	});
	await page.evaluate((answered) => {
		const key = 'one-degree-settings';
		const kept: object = JSON.parse(localStorage.getItem(key) ?? '{}');
		const health = { answered, conditions: ['pregnant'], allowed: [] };
		localStorage.setItem(key, JSON.stringify({ ...kept, health }));
	}, monday - 1000);
	await page.goto(`play/own/${id}`);
	await ready(page);
	await player.begun();
	const found: string[] = [];
	for (let step = 0; step < 12; step++) {
		const heading = (await player.heading.textContent())?.trim() ?? '';
		if (heading.startsWith('You stopped here')) break;
		found.push(heading);
		await player.button('Next').click();
	}
	expect(found).toContain(nameOf(second));
	expect(found).not.toContain(nameOf('knee-rolls'));
});

test('it stands on Today on its days, is marked once it was done, and can be the daily one', async ({
	page
}) => {
	await page.clock.setFixedTime(monday);
	await page.goto('');
	await page.getByText(/First time here|Last time/).waitFor();
	const id = await make(page, { ...routine, onToday: true, days: [1] });
	await page.goto('');
	const own = page.getByRole('region', { name: 'Your own' });
	await expect(own.getByRole('link', { name: 'My morning', exact: true })).toBeVisible();
	await expect(own.getByText(/minute|second/)).toBeVisible();
	await expect(own.getByRole('link', { name: /^Start\s?: My morning$/ })).toHaveAttribute(
		'href',
		new RegExp(`play/own/${id}$`)
	);
	expect(await barriers(page)).toEqual([]);

	await page.clock.setFixedTime(monday + 86_400_000);
	await page.goto('');
	await expect(page.getByRole('region', { name: 'Daily routine' })).toBeVisible();
	await page.getByText(/First time here|Last time/).waitFor();
	await expect(own).toBeHidden();

	await page.goto('plan');
	await page.getByRole('radio', { name: 'My morning' }).check();
	for (const name of ['Once a year or less', 'Yes', 'No fixed time'])
		await page.getByRole('radio', { name, exact: true }).check();
	await expect(page.getByText(/^Your routine My morning, about \d+ minute/)).toBeVisible();
	await page.getByRole('button', { name: 'Keep this plan' }).click();
	await page.clock.setFixedTime(monday);
	await page.goto('');
	const daily = page.getByRole('region', { name: 'Daily routine' });
	await expect(daily.getByRole('heading', { name: 'My morning' })).toBeVisible();
	await expect(daily.getByRole('link', { name: /Start/ })).toHaveAttribute(
		'href',
		new RegExp(`play/own/${id}`)
	);
	await expect(own).toBeHidden();

	await remember(page, [removalAt(monday, [id.replace('own-', '')])]);
	await page.goto('');
	await expect(page.getByText('so here is the daily one')).toBeVisible();
	await expect(daily.getByRole('link', { name: /Start/ })).toHaveAttribute('href', /play\/daily/);
});

test('an address that leads to nothing says so, and leads on', async ({ page }) => {
	await page.goto('play/own/own-none');
	await expect(page.getByRole('heading', { name: 'This routine is not here' })).toBeVisible();
	await expect(page.getByRole('link', { name: 'Your routines' })).toBeVisible();
	const empty = await make(page, { ...routine, steps: [{ say: 'Rest' }] });
	await page.goto(`play/own/${empty}`);
	await expect(page.getByText('no stretch in it yet')).toBeVisible();
	const newer = await make(page, { version: 2 }, monday - 1000);
	await page.goto(`play/own/${newer}`);
	await expect(page.getByText('A newer version of the app made it')).toBeVisible();
	expect(await barriers(page)).toEqual([]);
});

test.describe('with the service worker', () => {
	test.use({ serviceWorkers: 'allow' });

	test('it is played and reloaded without a network', async ({ page, context }) => {
		await page.goto('');
		await workerSettled(page);
		const id = await make(page);
		await context.setOffline(true);
		for (const again of [false, true]) {
			if (again) await page.reload();
			else await page.goto(`play/own/${id}`);
			await ready(page);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(nameOf(first));
			await expect(page.getByTestId('figure').locator('.body svg')).toBeVisible();
		}
	});
});
