import type { Page } from '@playwright/test';
import { exerciseNamed, exercises } from './content.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, ready, type PlayerPage } from './player-page.ts';

/** What is closed for each, of what the daily routine or its stand-ins hold. */
const closedFor = Object.fromEntries(
	['osteoporosis', 'hip-replacement', 'pregnant'].map((condition) => [
		condition,
		[...exercises].flatMap(([, { name, precautions }]) =>
			precautions?.closed?.includes(condition) ? [name] : []
		)
	])
);

/** As if this had been ticked in another window: it is told, as browsers do. */
async function tellElsewhere(page: Page, changes: object): Promise<void> {
	const other = await page.context().newPage();
	await other.goto('progress/report');
	await other.evaluate((more) => {
		const key = 'one-degree-settings';
		const kept: object = JSON.parse(localStorage.getItem(key) ?? '{}');
		localStorage.setItem(key, JSON.stringify({ ...kept, ...more }));
	}, changes);
	await other.close();
	// Windows may be of different processes, which hear of it a moment later.
	const heard = () => page.evaluate(() => localStorage.getItem('one-degree-settings'));
	for (const each of Object.values(changes))
		await expect.poll(heard).toContain(JSON.stringify(each));
}

const health = (...conditions: readonly string[]) => ({
	health: { answered: Date.parse('2026-03-02T07:00:00Z'), conditions, allowed: [] }
});
const signed = (...signs: readonly string[]) => {
	const at = Date.parse('2026-03-02T08:00:00Z');
	const answered = { emergency: at, today: at, soon: at };
	return { screened: { answered, signs, cleared: [], alarmed: false } };
};

/** All headings from here to the end of the session. */
async function headingsLeft({ heading, button }: PlayerPage): Promise<readonly string[]> {
	const found: string[] = [];
	for (let step = 0; step < 40; step++) {
		const here = (await heading.textContent())?.trim() ?? '';
		if (here === 'You stopped here. That is fine.' || here === 'Well done') return found;
		found.push(here);
		await button('Next').click();
	}
	throw new Error('It never ends.');
}

const total = (page: Page) => page.locator('.total').innerText();

test.describe('goes on', () => {
	for (const [condition, closed] of Object.entries(closedFor)) {
		test(`with ${condition} as it was begun, after a reload and from Today`, async ({ page }) => {
			const player = playerOn(page);
			await player.visit('settings');
			await tellElsewhere(page, health(condition));
			await page.goto('play/daily');
			await ready(page);
			await player.takeClock();
			await player.pass(20);
			await player.button('Pause').click();
			const left = await total(page);
			await page.reload();
			await expect(player.button('Resume')).toBeVisible();
			expect(await total(page)).toBe(left);
			await page.clock.resume();
			await page.goto('');
			await page.getByRole('link', { name: /^Go on from/ }).click();
			await expect(player.button('Resume')).toBeVisible();
			expect(await total(page)).toBe(left);
			const headings = await headingsLeft(player);
			expect(headings.filter((name) => closed.includes(name))).toEqual([]);
			expect(headings.length).toBeGreaterThan(4);
		});
	}

	test('without what was closed meanwhile, at the place where it stood, and says so', async ({
		page
	}) => {
		const player = playerOn(page);
		await player.open('play/daily');
		await player.button('Next').click();
		await player.button('Next').click();
		const here = await player.heading.textContent();
		await player.button('Pause').click();
		await page.goto('settings');
		await tellElsewhere(page, health('osteoporosis'));
		await page.goto('play/daily');
		await expect(player.button('Resume')).toBeVisible();
		await expect(player.heading).toHaveText(here ?? '');
		await expect(page.getByText(/^Left out from here on: .*Child's pose/)).toBeVisible();
		await page.getByRole('button', { name: 'OK' }).click();
		await expect(page.getByText(/^Left out from here on/)).toBeHidden();
		const headings = await headingsLeft(player);
		expect(headings.filter((name) => closedFor.osteoporosis?.includes(name))).toEqual([]);
	});

	test('not at all with what alone is closed now; what was done is written down', async ({
		page
	}) => {
		const player = playerOn(page);
		await player.open('repeat/childs-pose?rounds=endless');
		await player.pass(40);
		await player.button('Pause').click();
		await tellElsewhere(page, health('osteoporosis'));
		await expect(player.heading).toHaveText('Not offered now');
		await page.reload();
		await expect(player.heading).toHaveText('Not offered now');
		await expect(page.getByText('What you did of it before is written down.')).toBeVisible();
		await page.clock.resume();
		await page.goto('');
		await expect(page.getByText(/^Last time: Child's pose/)).toBeVisible();
	});
});

test.describe('an answer at the door counts for the session that it opens', () => {
	test.use({ seasoned: false });
	const none = (page: Page) => page.getByRole('button', { name: 'None of these' }).click();

	async function signs(page: Page, last?: string): Promise<void> {
		await none(page);
		await none(page);
		if (last === undefined) return none(page);
		await page.getByRole('checkbox', { name: last }).check();
		await page.getByRole('button', { name: 'This is true: what now?' }).click();
	}

	test('pregnant: nothing lies on the back or the front', async ({ page }) => {
		const player = playerOn(page);
		await player.visit('play/daily');
		await signs(page, 'You are pregnant, or you had a baby in the last 6 weeks.');
		await page.getByRole('button', { name: 'Go on gently' }).click();
		await page.getByRole('checkbox', { name: 'I am pregnant, in week 16 or later.' }).check();
		await page.getByRole('button', { name: 'Go on', exact: true }).click();
		await player.button('I’m ready').click();
		await player.takeClock();
		const headings = await headingsLeft(player);
		expect(headings.filter((name) => closedFor.pregnant?.includes(name))).toEqual([]);
		expect(headings).toContain(exerciseNamed('cat-cow').name);
	});

	test('gently: every target is at half', async ({ page }) => {
		const player = playerOn(page);
		await player.visit('play/daily');
		await signs(page, 'It is getting worse, or it went away and came back within a few days.');
		await page.getByRole('button', { name: 'Go on gently' }).click();
		await none(page);
		await player.button('I’m ready').click();
		await player.takeClock();
		await expect(player.heading).toHaveText(exerciseNamed('seated-twist').name);
		await expect(page.getByText(/ 10°$/)).toBeVisible();
	});

	test('high blood pressure: no strength, also where it was opened by hand', async ({ page }) => {
		const player = playerOn(page);
		await player.visit('play/core');
		await signs(page);
		await page.getByRole('checkbox', { name: /^My blood pressure is high/ }).check();
		await page.getByRole('button', { name: 'Go on', exact: true }).click();
		await page.getByText('Open it by hand').click();
		await page.getByRole('button', { name: 'Open strength now' }).click();
		await page.getByRole('button', { name: 'Begin', exact: true }).click();
		await player.button('I’m ready').click();
		await player.takeClock();
		const headings = await headingsLeft(player);
		const strong = ['bridge', 'bird-dog', 'plank', 'wall-squat', 'leg-lift', 'trunk-lift'];
		expect(headings.filter((name) => strong.some((id) => exerciseNamed(id).name === name))).toEqual(
			[]
		);
	});

	test('strength opened by hand is done at once', async ({ page }) => {
		const player = playerOn(page);
		await player.visit('play/core');
		await signs(page);
		await none(page);
		await page.getByText('Open it by hand').click();
		await page.getByRole('button', { name: 'Open strength now' }).click();
		await page.getByRole('button', { name: 'Begin', exact: true }).click();
		await player.button('I’m ready').click();
		await player.takeClock();
		expect(await headingsLeft(player)).toContain(exerciseNamed('bridge').name);
	});
});

test.describe('a sign ticked in another window', () => {
	test('stops what plays, and taken back it goes on from there', async ({ page }) => {
		const player = playerOn(page);
		await player.open('play/daily');
		await player.pass(20);
		const left = await total(page);
		await tellElsewhere(page, signed('saddle'));
		await expect(page.getByRole('alert')).toContainText('Stop. Get emergency help now.');
		await expect(player.timeLeft).toBeHidden();
		await page.keyboard.press(' ');
		await expect(player.timeLeft).toBeHidden();
		await page.getByRole('button', { name: 'Answer the questions again' }).click();
		for (let screen = 0; screen < 3; screen++)
			await page.getByRole('button', { name: 'None of these' }).click();
		await expect(player.button('Resume')).toBeVisible();
		expect(await total(page)).toBe(left);
	});

	test('keeps a window from taking over what is played', async ({ page }) => {
		const player = playerOn(page);
		await player.open('play/daily');
		await player.pass(5);
		const other = await page.context().newPage();
		await other.goto('play/daily');
		const take = other.getByRole('button', { name: 'Take it over here' });
		await expect(async () => {
			await player.pass(0.5);
			await expect(take).toBeVisible({ timeout: 500 });
		}).toPass();
		await tellElsewhere(page, signed('saddle'));
		await take.click();
		await expect(other.getByRole('alert')).toContainText('Stop. Get emergency help now.');
	});
});

test.describe('stopped by sharp pain, it is over for today', () => {
	/** The daily routine in its first stretch, which hurt. */
	async function stopped(page: Page, path = 'play/daily', kind = 'Sharp pain') {
		const player = playerOn(page);
		await player.open(path);
		await player.pass(14);
		const name = (await player.heading.textContent())?.trim() ?? '';
		await player.button('It hurts').click();
		await page.getByRole('radio', { name: kind }).check();
		return { player, name };
	}

	test('by no key, though the sheet is open', async ({ page }) => {
		const { player } = await stopped(page);
		const out = exerciseNamed('seated-twist').wayOut;
		for (const key of [' ', 'ArrowRight', 'ArrowLeft', 'Escape']) {
			await player.heading.focus();
			await page.keyboard.press(key);
			await player.pass(4);
			await expect(player.heading).toHaveText('Stopped');
			await expect(page.getByRole('paragraph').filter({ hasText: out })).toBeVisible();
		}
	});

	test('after skipping it, back is not there', async ({ page }) => {
		const { player, name } = await stopped(page);
		await player.button('Skip to the next').click();
		await player.pass(4);
		await player.button('Pause').click();
		await player.button('Previous').click();
		await player.button('Previous').click();
		await player.button('Resume').click();
		await player.pass(4);
		await expect(player.heading).not.toHaveText(name);
	});

	test('loaded anew it is still stopped, and goes on without it', async ({ page }) => {
		const { player, name } = await stopped(page);
		await page.reload();
		await expect(player.heading).toHaveText('Stopped');
		await expect(page.getByRole('radio', { name: 'Sharp pain' })).toBeChecked();
		await player.button('Skip to the next').click();
		await expect(player.heading).not.toHaveText(name);
		await expect(player.heading).not.toHaveText('Stopped');
	});

	test('ended and gone back to, it is not there', async ({ page }) => {
		const { player, name } = await stopped(page);
		await player.button('End for today').click();
		await page.getByRole('button', { name: 'Go back to the exercise' }).click();
		await expect(player.button('Resume')).toBeVisible();
		await expect(player.heading).not.toHaveText(name);
	});

	test('begun again at once it is closed', async ({ page }) => {
		const { player } = await stopped(page, 'repeat/lying-twist?rounds=endless');
		await player.button('End for today').click();
		await expect(page.getByRole('button', { name: 'Go back to the exercise' })).toBeHidden();
		await player.save();
		await page.goto('repeat/lying-twist?rounds=endless');
		await expect(page.getByText(/^It hurt sharply today/)).toBeVisible();
		await page.goto('stretches/lying-twist');
		await expect(page.getByText('Not offered now.')).toBeVisible();
		await expect(page.getByRole('link', { name: 'Play on repeat' })).toBeHidden();
	});

	test('down a leg: both lists are asked, and then it is over for today', async ({ page }) => {
		const { player } = await stopped(page, 'play/daily', 'Pain or tingling down a leg');
		await player.button('End for today').click();
		await expect(player.heading).toHaveText('You stopped here. That is fine.');
		await expect(page.getByRole('button', { name: 'Go back to the exercise' })).toBeHidden();
		await page.reload();
		await expect(player.heading).toHaveText('You stopped here. That is fine.');
		await player.save();
		await page.goto('play/daily');
		for (let screen = 0; screen < 2; screen++)
			await page.getByRole('button', { name: 'None of these' }).click();
		await expect(page.getByText(/^You felt pain down a leg today/)).toBeVisible();
		await page.goto('repeat/cat-cow');
		await expect(page.getByText(/^You felt pain down a leg today/)).toBeVisible();
		await page.goto('repeat/breathing');
		await expect(player.timeLeft).toBeVisible();
	});
});

test.describe('pain that was told', () => {
	test('while a session is kept: begun all the same, it asks for the easiest', async ({ page }) => {
		const player = playerOn(page);
		await player.open('play/daily');
		await expect(page.getByText(/ 15°$/)).toBeVisible();
		await player.pass(14);
		await player.button('Pause').click();
		await page.clock.resume();
		await page.goto('');
		const question = page.getByRole('group', { name: 'How is your back right now?' });
		await question.getByText('7', { exact: true }).click();
		await expect(page.getByText('Pain is 6 or more today')).toBeVisible();
		await page.goto('play/daily');
		await page.getByRole('button', { name: 'Begin it all the same, at its easiest' }).click();
		await expect(player.button('Resume')).toBeVisible();
		await expect(page.getByText(/ 5°$/)).toBeVisible();
	});

	test('at the end as 9: both lists come before going back', async ({ page }) => {
		const player = playerOn(page);
		await player.open('play/daily');
		await player.pass(50);
		await player.end();
		await page
			.getByRole('group', { name: /pain now/ })
			.getByText('9', { exact: true })
			.click();
		await page.getByRole('button', { name: 'Go back to the exercise' }).click();
		await expect(page.getByRole('button', { name: 'None of these' })).toBeVisible();
		await expect(player.button('Resume')).toBeHidden();
	});
});

test.describe('pages', () => {
	test('say why before the tap, without target, Play or measuring', async ({ page }) => {
		await playerOn(page).visit('settings');
		await tellElsewhere(page, health('osteoporosis'));
		await page.goto('stretches/childs-pose');
		await expect(page.getByText('Not offered now.')).toBeVisible();
		await expect(page.getByText('Today’s target')).toBeHidden();
		await expect(page.getByRole('link', { name: 'Start' })).toBeHidden();
		await expect(page.getByRole('link', { name: 'Play on repeat' })).toBeHidden();
		await expect(page.getByRole('link', { name: 'Measure how far you go' })).toBeHidden();
		for (const id of ['childs-pose', 'double-knee-to-chest']) {
			await page.goto(`measure/${id}`);
			await expect(page.getByText('Not offered now.')).toBeVisible();
			await expect(page.getByRole('button', { name: 'That far' })).toBeHidden();
		}
		await page.goto('measure/seated-twist');
		await expect(page.getByText(/^Not offered now. Only half the range/)).toBeVisible();
	});

	test('with an emergency, no page but rest offers to begin', async ({ page }) => {
		await playerOn(page).visit('settings');
		await tellElsewhere(page, signed('saddle'));
		for (const path of ['', 'routine/daily', 'stretches/cat-cow', 'progress', 'repeat']) {
			await page.goto(path);
			await ready(page);
			await expect(page.getByRole('link', { name: /^(Start|Play on repeat)/ })).toHaveCount(0);
		}
	});

	test('strength that is closed stays so in three minutes', async ({ page }) => {
		await playerOn(page).visit('settings');
		await tellElsewhere(page, { strengthening: { off: false, exercises: [] } });
		await page.goto('play/core?minutes=3');
		await expect(page.getByText('Strength is closed for now')).toBeVisible();
	});
});

test('the lock holds against every key, and lets it be said that it hurts', async ({ page }) => {
	const player = playerOn(page);
	await player.open('play/daily');
	await player.button('More').click();
	await player.button('Lock').click();
	const before = await player.heading.textContent();
	for (const key of ['Escape', ' ', 'ArrowRight', 'ArrowLeft']) {
		await page.keyboard.press(key);
		await player.pass(0.5);
		await expect(player.heading).toHaveText(before ?? '');
		await expect(page.getByRole('button', { name: 'Hold to unlock' })).toBeVisible();
	}
	await player.button('It hurts').click();
	await expect(player.heading).toHaveText('Stopped');
});

test('after an end nothing begins by itself, and no window is kept from playing', async ({
	page
}) => {
	const player = playerOn(page);
	await player.open('play/daily');
	await player.pass(50);
	await player.end();
	await player.save();
	const other = await page.context().newPage();
	await other.goto('play/daily');
	await expect(async () => {
		await player.pass(0.5);
		await expect(other.getByRole('button', { name: 'Pause' })).toBeVisible({ timeout: 500 });
	}).toPass();
	await other.close();
	await page.reload();
	await expect(player.heading).toHaveText('Today');
});
