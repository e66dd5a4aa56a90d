import { barriers } from './barriers.ts';
import { exerciseNamed, headingsOf, routines } from './content.ts';
import { coveredControls } from './covered-controls.ts';
import { expect, test } from './fixtures.ts';
import { addStretches, openNewRoutine, stepNames, untilSaved } from './routine-editor-page.ts';

const [first, second, third] = ['lying-twist', 'cat-cow', 'childs-pose'].map(
	(id) => exerciseNamed(id).name
) as [string, string, string];

test.describe('by touch', () => {
	test.use({ hasTouch: true });

	test('a routine is built, changed, and all of it is there after a reload', async ({ page }) => {
		await openNewRoutine(page);
		await addStretches(page, [first, second]);
		await page.getByRole('button', { name: 'Add a pause' }).tap();
		await page.getByLabel('What is said').fill('Drink some water');
		await page.getByLabel('Name', { exact: true }).fill('My morning');
		await page.getByRole('button', { name: first, exact: false }).nth(1).tap();
		const twist = page.getByRole('group', { name: first });
		await twist.getByText('More on one').tap();
		await twist.getByRole('button', { name: 'More: Times on the left' }).tap();
		await twist.getByRole('button', { name: 'More: Rest between' }).tap();
		await twist.getByLabel('A note in your own words').fill('Slowly');
		const total = page.locator('.total strong');
		const before = await total.textContent();
		await twist.getByRole('button', { name: 'More: Hold' }).tap();
		await expect(total).not.toHaveText(before ?? '');
		await untilSaved(page);
		await page.reload();
		await expect(page.getByRole('heading', { name: 'My morning', level: 1 })).toBeVisible();
		expect(await stepNames(page)).toEqual([first, second, 'Drink some water']);
		await expect(
			page.getByText(/left 3 times, right 2 times, hold 11 seconds, rest 5 seconds/)
		).toBeVisible();
		await expect(page.getByText('“Slowly”')).toBeVisible();
		await expect(page.getByText('goes on when you tap')).toBeVisible();
		expect(await barriers(page)).toEqual([]);
	});
});

test('a reload right after a letter loses none', async ({ page }) => {
	await openNewRoutine(page);
	await page.getByLabel('What it is for').fill('For the stairs');
	await page.reload();
	await expect(page.getByLabel('What it is for')).toHaveValue('For the stairs');
});

test('a number that is typed takes the place of the one before, and is told its limit', async ({
	page
}) => {
	await openNewRoutine(page);
	await addStretches(page, [first]);
	await page.locator('[data-fold]').first().click();
	const hold = page.getByLabel('Hold', { exact: true });
	await hold.click();
	await page.keyboard.type('15');
	await page.keyboard.press('Enter');
	await expect(hold).toHaveValue('15');
	await expect(
		page.getByText(/15 seconds is longer than the \d+ that we know to help/)
	).toBeVisible();
	await hold.click();
	await page.keyboard.type('1511');
	await page.keyboard.press('Tab');
	await expect(hold).toHaveValue('600');
	await expect(hold).toHaveAccessibleDescription('At most 600 seconds.');
	await hold.click();
	await page.keyboard.type('0');
	await page.keyboard.press('Enter');
	await expect(page.getByText('At least 1 second.')).toBeVisible();
	await page.getByRole('button', { name: 'More: Hold' }).click();
	await expect(page.getByText('At least 1 second.')).toBeHidden();
});

test('the stretches to choose from stand by what they are for', async ({ page }) => {
	await openNewRoutine(page);
	await page.getByRole('button', { name: 'Add a stretch' }).click();
	const picker = page.getByRole('dialog');
	await expect(picker.getByRole('heading', { level: 3 })).toHaveText([
		'Loosen',
		'Strengthen',
		'Rest and breathe',
		'Walk'
	]);
	const names = await picker
		.getByRole('list', { name: 'Loosen' })
		.locator('.name')
		.allTextContents();
	expect(names).toEqual(names.toSorted((one, other) => one.localeCompare(other, 'en')));
});

test('by keys alone', async ({ page }) => {
	await openNewRoutine(page);
	await addStretches(page, [first, second, third]);
	const grip = page.getByRole('button', { name: `Move ${third}` });
	await grip.focus();
	await page.keyboard.press('ArrowUp');
	await expect(grip).toBeFocused();
	await page.keyboard.press('Home');
	expect(await stepNames(page)).toEqual([third, first, second]);
	await expect(page.getByText(`${third} is now step 1 of 3.`).first()).toBeAttached();
	await page.keyboard.press('End');
	expect(await stepNames(page)).toEqual([first, second, third]);
	await page.keyboard.press('Tab');
	await page.keyboard.press('Enter');
	await page.getByRole('button', { name: `Move up: ${third}` }).press('Enter');
	await expect(page.getByRole('button', { name: `Move up: ${third}` })).toBeFocused();
	await page.keyboard.press('Enter');
	expect(await stepNames(page)).toEqual([third, first, second]);
	await expect(page.getByRole('button', { name: `Move down: ${third}` })).toBeFocused();
	await page.getByRole('button', { name: `Remove ${third}` }).press('Enter');
	expect(await stepNames(page)).toEqual([first, second]);
	await page.keyboard.press('Control+z');
	expect(await stepNames(page)).toEqual([third, first, second]);
	await page.keyboard.press('Control+Shift+z');
	expect(await stepNames(page)).toEqual([first, second]);
	await page.getByLabel('Name', { exact: true }).focus();
	await page.keyboard.type('!');
	await page.keyboard.press('Control+z');
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('My routine');
	await page.keyboard.press('Control+y');
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('My routine!');
});

test('a step is dragged to another place, and undone', async ({ page }) => {
	await openNewRoutine(page);
	await addStretches(page, [first, second, third]);
	const grip = page.getByRole('button', { name: `Move ${first}` });
	const target = page.getByRole('button', { name: `Move ${third}` });
	await target.scrollIntoViewIfNeeded();
	const [from, to] = [await grip.boundingBox(), await target.boundingBox()];
	if (!from || !to) throw new Error('There is nothing to drag.');
	await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
	await page.mouse.down();
	await page.mouse.move(from.x + 10, from.y + from.height / 2 + 20, { steps: 5 });
	await page.mouse.move(to.x + 10, to.y + to.height / 2 + 10, { steps: 20 });
	await expect.poll(() => stepNames(page)).not.toEqual([first, second, third]);
	await expect(page.locator('#dnd-action-dragged-el')).toHaveCSS('opacity', '1');
	await page.mouse.up();
	await expect.poll(() => stepNames(page)).toEqual([second, third, first]);
	await page.getByRole('button', { name: 'Undo' }).click();
	expect(await stepNames(page)).toEqual([first, second, third]);
	await page.getByRole('button', { name: 'Redo' }).click();
	expect(await stepNames(page)).toEqual([second, third, first]);
});

test.describe('with a finger', () => {
	test.use({ hasTouch: true });

	test('a step is dragged, and the page does not scroll meanwhile', async ({ page, context }) => {
		await openNewRoutine(page);
		await addStretches(page, [first, second, third]);
		const target = page.getByRole('button', { name: `Move ${first}` });
		const grip = page.getByRole('button', { name: `Move ${third}` });
		await target.evaluate((each) => each.scrollIntoView({ block: 'center' }));
		const [from, to] = [await grip.boundingBox(), await target.boundingBox()];
		if (!from || !to) throw new Error('There is nothing to drag.');
		const scrolled = await page.evaluate(() => scrollY);
		const finger = await context.newCDPSession(page);
		const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) =>
			finger.send('Input.dispatchTouchEvent', {
				type,
				touchPoints: y === undefined ? [] : [{ x: from.x + 20, y }]
			});
		const [start, end] = [from.y + from.height / 2, to.y + to.height / 2 - 10];
		await touch('touchStart', start);
		for (let part = 1; part <= 20; part++)
			await touch('touchMove', start + ((end - start) * part) / 20);
		await expect.poll(() => stepNames(page)).toEqual([third, first, second]);
		await touch('touchEnd');
		await untilSaved(page);
		expect(await stepNames(page)).toEqual([third, first, second]);
		expect(await page.evaluate(() => scrollY)).toBe(scrolled);
	});
});

test.describe('for somebody whose strength work is not open yet', () => {
	test.use({ seasoned: false });

	test('what is closed is marked with why, and kept', async ({ page }) => {
		await openNewRoutine(page);
		const strength = exerciseNamed('bridge').name;
		await page.getByRole('button', { name: 'Add a stretch' }).click();
		const choice = page.getByRole('dialog').getByRole('button', { name: strength });
		await expect(choice).toContainText('Not open on this device yet. You can still add it.');
		await choice.click();
		await page.getByRole('button', { name: 'Done' }).click();
		await expect(page.getByText('Nothing of it can be played now.')).toBeVisible();
		await expect(
			page.getByText('Left out for now: strength opens one exercise after another.')
		).toBeVisible();
		await addStretches(page, [first]);
		await expect(page.getByRole('link', { name: 'Play' })).toBeVisible();
		await untilSaved(page);
		await page.reload();
		await expect.poll(() => stepNames(page)).toEqual([strength, first]);
	});
});

test('advice is told, and nothing is forbidden', async ({ page }) => {
	await openNewRoutine(page);
	const strength = exerciseNamed('bridge').name;
	await addStretches(page, [strength]);
	await expect(page.getByText(/comes before anything that loosens/)).toBeVisible();
	await addStretches(page, [first]);
	await page.getByRole('button', { name: `Move ${first}` }).press('ArrowUp');
	await expect(page.getByText(/comes before anything that loosens/)).toBeHidden();
	await expect(page.getByRole('link', { name: 'Play' })).toHaveAttribute(
		'href',
		/\/play\/own\/own-/
	);
	await expect(page.getByText('Mat', { exact: true })).toBeVisible();
});

test('a copy of ours has its stretches, and ours stays as it is', async ({ page }) => {
	await page.goto('routine/daily');
	await page.getByRole('button', { name: 'Make your own from this' }).click();
	const name = `${routines.get('daily')?.name}, my way`;
	await expect(page.getByRole('heading', { name, level: 1 })).toBeVisible();
	const names = await stepNames(page);
	expect(headingsOf('daily').filter((each) => names.includes(each))).toEqual(names);
	await page.getByRole('link', { name: 'Your routines' }).click();
	await expect(page.getByRole('heading', { name, level: 2 })).toBeVisible();
});

test('days, Today and a reminder are kept', async ({ page }) => {
	await openNewRoutine(page);
	await page.getByRole('checkbox', { name: 'Show on Today' }).check();
	await page.getByRole('button', { name: 'Sunday' }).click();
	await page.getByRole('checkbox', { name: 'Remind me of it' }).check();
	await page.getByLabel('At', { exact: true }).fill('18:30');
	await untilSaved(page);
	await page.reload();
	await expect(page.getByRole('checkbox', { name: 'Show on Today' })).toBeChecked();
	await expect(page.getByRole('button', { name: 'Sunday' })).toHaveAttribute(
		'aria-pressed',
		'true'
	);
	await expect(page.getByLabel('At', { exact: true })).toHaveValue('18:30');
});

test('what another window writes is shown here', async ({ page, context }) => {
	await openNewRoutine(page);
	const other = await context.newPage();
	await other.goto(page.url());
	await other.getByLabel('Name', { exact: true }).fill('From the other window');
	await expect(
		page.getByRole('heading', { name: 'From the other window', level: 1 })
	).toBeVisible();
	await other.getByRole('button', { name: 'Delete this routine' }).click();
	await expect(page.getByRole('heading', { name: 'It was deleted elsewhere' })).toBeVisible();
	await page.getByRole('button', { name: 'Keep it as a new routine' }).click();
	await expect(
		page.getByRole('heading', { name: 'From the other window', level: 1 })
	).toBeVisible();
});

test('an address without a routine says so, and leads back', async ({ page }) => {
	await page.goto('routines/own-nothing');
	await expect(page.getByRole('heading', { name: 'No such routine' })).toBeVisible();
	await page.getByRole('link', { name: 'All your routines' }).click();
	await expect(page.getByRole('heading', { name: 'Your routines', level: 1 })).toBeVisible();
});

for (const letters of ['100%', '200%'])
	test(`nothing is wider than a phone of 320 px with letters at ${letters}`, async ({ page }) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await openNewRoutine(page);
		await addStretches(page, [first]);
		await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
		await page.locator('[data-fold]').first().click();
		await page.getByText('More on one').click();
		const widest = () => page.evaluate(() => document.documentElement.scrollWidth);
		expect(await widest()).toBe(320);
		expect(await coveredControls(page)).toEqual([]);
		await page.getByRole('button', { name: 'Add a stretch' }).click();
		const picker = page.getByRole('dialog');
		expect(await picker.evaluate((each) => each.scrollWidth)).toBeLessThanOrEqual(320);
		expect(await barriers(page)).toEqual([]);
		await page.getByRole('button', { name: 'Done' }).click();
		await page.goto('routines');
		await page.getByRole('link', { name: /^Edit/ }).waitFor();
		await page.evaluate((size) => (document.documentElement.style.fontSize = size), letters);
		expect(await widest()).toBe(320);
	});
