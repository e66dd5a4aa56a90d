import type { Page } from '@playwright/test';
import decodeQR from 'qr/decode.js';
import sharp from 'sharp';
import { instant } from '#core/base/units.ts';
import type { OwnThing } from '#core/journal/own-thing.ts';
import type { OwnRoutineText } from '#core/own/own-routine.ts';
import { routineFileText } from '#core/sharing/routine-file.ts';
import { hashOf, hashOfPacked, twelveSteps } from '#core/sharing/routine-link.fake.ts';
import { barriers } from './barriers.ts';
import { expect, test } from './fixtures.ts';
import { remember } from './stored-entries.ts';
import { storeReturningUser } from './returning-user.ts';

const noon = new Date('2026-11-30T12:00:00Z');
const first = '019a0000-0000-7000-8000-000000000001';
const id = `own-${first}`;

function thingOf(routine: OwnRoutineText): OwnThing {
	return {
		...{ kind: 'own', what: 'routine', id: first, device: 'here', text: JSON.stringify(routine) },
		at: instant(noon.getTime() - 3_600_000)
	};
}

async function openWithRoutine(page: Page, path: string, routine = twelveSteps): Promise<void> {
	await page.clock.setFixedTime(noon);
	await page.goto('');
	await page.getByText('First time here?').waitFor();
	await remember(page, [thingOf(routine)]);
	await page.goto(path);
}

const linkField = (page: Page) => page.getByRole('textbox', { name: 'The link' });
const offered = (page: Page) => page.getByRole('heading', { name: twelveSteps.name });
const added = (page: Page) => page.getByText('It is among your routines now.');

test('a routine goes from one device to another by its link, is added once, and undone', async ({
	page,
	browser,
	baseURL
}) => {
	await openWithRoutine(page, `share?id=${id}`);
	await expect(linkField(page)).toHaveValue(/shared#1\./);
	const unnamed = await linkField(page).inputValue();
	await page.getByRole('textbox', { name: 'Who is it from?' }).fill('Anna Weber');
	await expect(linkField(page)).not.toHaveValue(unnamed);
	await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
	await page.getByRole('button', { name: 'Copy the link' }).click();
	await expect(page.getByText('The link is copied.')).toBeInViewport();
	expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/shared#1\./);
	const link = await linkField(page).inputValue();
	expect(link.length).toBeLessThanOrEqual(600);

	const other = await browser.newContext({ baseURL: baseURL ?? '' });
	const theirs = await other.newPage();
	const asked: string[] = [];
	theirs.on('request', (request) => asked.push(request.url()));
	await theirs.addInitScript(storeReturningUser);
	await theirs.goto(link);
	await expect(offered(theirs)).toBeVisible();
	await expect(theirs.getByText('From Anna Weber. 12 steps.')).toBeVisible();
	await expect(theirs.getByText('Set by Anna Weber.').first()).toBeVisible();
	await expect(theirs.getByText('“Shoulders stay on the floor”')).toBeVisible();
	await expect(theirs.getByText('as you would do it today')).toBeVisible();
	// A phone may drop a page that is not seen.
	await theirs.reload();
	await expect(offered(theirs)).toBeVisible();
	// What stands after `#` is sent to nobody.
	const letters = link.split('#1.')[1]?.slice(0, 20) ?? link;
	expect(asked.filter((url) => url.includes(letters) && !url.includes('#'))).toEqual([]);
	expect(await barriers(theirs)).toEqual([]);

	await theirs.getByRole('button', { name: 'Add it to my routines' }).click();
	await expect(added(theirs)).toBeVisible();
	await expect(theirs).toHaveURL(/\/shared$/);
	await theirs.getByRole('button', { name: 'Undo' }).click();
	await expect(theirs.getByText('It is gone again.')).toBeVisible();
	await theirs.getByRole('button', { name: 'Add it after all' }).click();
	await expect(added(theirs)).toBeVisible();
	// A reload does not ask again, and the same link is known.
	await theirs.reload();
	await expect(theirs.getByText('Open what somebody sent')).toBeVisible();
	await theirs.getByRole('textbox', { name: 'Paste the link here' }).fill(link);
	await theirs.getByRole('button', { name: 'Open the link' }).click();
	await expect(theirs.getByText('You have it already.')).toBeVisible();
	await expect(theirs.getByText('5 days a week. This week: 0 of 5')).toBeVisible();
	await expect(theirs.getByRole('link', { name: 'Open yours' })).toHaveAttribute(
		'href',
		/\/routines\/own-/
	);
	await other.close();
});

test('the code on the screen is read by a camera as the link, also full screen', async ({
	page
}) => {
	await openWithRoutine(page, `share?id=${id}`);
	await expect(linkField(page)).toHaveValue(/shared#1\./);
	const link = await linkField(page).inputValue();
	const code = page.getByRole('img', { name: 'QR code of the link' });
	expect(await readCode(await code.first().screenshot())).toBe(link);
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.getByRole('button', { name: 'Full screen' }).click();
	const screen = page.getByRole('dialog');
	await expect(screen.getByRole('img')).toBeVisible();
	expect(await readCode(await screen.screenshot())).toBe(link);
	await page.keyboard.press('Escape');
	await expect(screen).toBeHidden();
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the picture' }).click();
	expect((await download).suggestedFilename()).toMatch(/\.gif$/);
});

test('a routine goes by file, chosen or dropped', async ({ page }) => {
	await openWithRoutine(page, `share?id=${id}`);
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the file' }).click();
	const file = await download;
	expect(file.suggestedFilename()).toBe('Back-plan-for-Mr-Novak.onedegree.json');
	await page.goto('shared');
	await page.getByLabel(/Or choose the file/).setInputFiles(await file.path());
	await expect(page.getByText('You have it already.')).toBeVisible();
	await page.getByRole('button', { name: 'Leave it' }).click();
	const dropped = await page.evaluateHandle(() => {
		const transfer = new DataTransfer();
		transfer.items.add(new File(['{"app":"something"}'], 'plan.json'));
		return transfer;
	});
	await page.dispatchEvent('main', 'drop', { dataTransfer: dropped });
	await expect(page.getByRole('alert')).toHaveText(/no routine of One Degree/);
});

test('a stretch of one’s own goes along in the link, unless it has a photo', async ({
	page,
	browser
}) => {
	const stretch = {
		...{ version: 1, name: 'Towel slide', kind: 'mobility', eachSide: false, repetitions: 2 },
		...{ posture: { start: 'on-back', end: 'on-back' } },
		phases: [
			{ kind: 'move', breath: 'out', seconds: 4 },
			{ kind: 'return', breath: 'in', seconds: 4 }
		]
	};
	const of = (id: string, what: OwnThing['what'], content: object): OwnThing => ({
		...{ kind: 'own', what, id, device: 'here', text: JSON.stringify(content) },
		at: instant(noon.getTime() - 3_600_000)
	});
	const [slide, door] = [
		'019a0000-0000-7000-8000-00000000000a',
		'019a0000-0000-7000-8000-00000000000b'
	];
	const photo = { kind: 'photo', picture: 'own-p1' };
	const steps = [{ exercise: `own-${slide}` }];
	await page.goto('');
	await page.getByText('First time here?').waitFor();
	await remember(page, [
		of(slide, 'stretch', stretch),
		of(door, 'stretch', { ...stretch, picture: photo }),
		of('p1', 'picture', { version: 1 }),
		of('r1', 'routine', { version: 1, name: 'Mine', steps }),
		of('r2', 'routine', { version: 1, name: 'Other', steps: [{ exercise: `own-${door}` }] })
	]);
	await page.goto('share?id=own-r2');
	await expect(page.getByText('It has a photo or an animation of yours.')).toBeVisible();
	await page.goto('share?id=own-r1');
	await expect(linkField(page)).toHaveValue(/shared#1\./);

	const other = await browser.newContext();
	const theirs = await other.newPage();
	await theirs.goto(await linkField(page).inputValue());
	await expect(theirs.getByText('Towel slide').first()).toBeVisible();
	await theirs.getByRole('button', { name: 'Add it to my routines' }).click();
	await theirs.getByRole('link', { name: 'Open it' }).click();
	await expect(theirs.getByText('Towel slide').first()).toBeVisible();
	await expect(theirs.getByRole('link', { name: 'Play' })).toBeVisible();
	await other.close();
});

test('what is closed for this person is said with its reason, before anything is added', async ({
	page
}) => {
	await page.goto('');
	await page.evaluate(() => {
		const kept = JSON.parse(localStorage.getItem('one-degree-settings') ?? '{}');
		kept.health.conditions = ['surgery'];
		localStorage.setItem('one-degree-settings', JSON.stringify(kept));
	});
	await page.goto(`shared#${hashOf(twelveSteps)}`);
	await expect(page.getByText(/^Left out for now: /).first()).toBeVisible();
	await expect(page.getByRole('button', { name: 'Add it to my routines' })).toBeVisible();
});

test('a file that opens the installed app is shown', async ({ page }) => {
	await page.addInitScript((text) => {
		const handle = { getFile: async () => new File([text], 'plan.onedegree.json') };
		const setConsumer = (call: (launch: unknown) => void) => call({ files: [handle] });
		Object.defineProperty(window, 'launchQueue', { value: { setConsumer } });
	}, routineFileText(twelveSteps));
	await page.goto('shared');
	await expect(offered(page)).toBeVisible();
});

test('what is damaged, newer, hostile or foreign gets a sentence and changes nothing', async ({
	page
}) => {
	await page.clock.setFixedTime(noon);
	const whole = hashOf(twelveSteps);
	const bomb = hashOfPacked(' '.repeat(30_000_000));
	const cases: readonly (readonly [string, RegExp])[] = [
		[whole.slice(0, 200), /damaged/],
		[whole.replace(/^1/, '2'), /newer version/],
		['1.', /damaged/],
		['top', /no link to a routine/],
		[hashOfPacked('[3,"a",[["nobody",1,0]]]'), /no routine that the app can read/],
		[bomb, /far more than a routine/]
	];
	for (const [hash, words] of cases) {
		await page.goto('shared');
		await page
			.getByRole('textbox', { name: 'Paste the link here' })
			.fill(`https://a.b/shared#${hash}`);
		await page.getByRole('button', { name: 'Open the link' }).click();
		await expect(page.getByRole('alert')).toHaveText(words);
	}
	await page.goto(`shared#${whole.slice(0, 100)}`);
	await expect(page.getByRole('alert')).toHaveText(/damaged/);
	await page.goto(`shared#${hashOfPacked('[3,"Theirs",[["nobody",0]]]')}`);
	await expect(page.getByText('A stretch that this app does not have')).toBeVisible();
	await page.goto(`share?id=${id}`);
	await expect(page.getByText('There is no routine of yours at this address.')).toBeVisible();
});

test('a physiotherapist sets limits, which are stored at once and which the patient’s targets obey', async ({
	page,
	browser,
	site
}) => {
	const { prescription: _, ...plain } = twelveSteps;
	await openWithRoutine(page, `share?id=${id}`, plain);
	await page.clock.resume();
	await page.getByLabel('Who is it from? (optional)').fill('Anna Weber');
	await page.getByText('For a patient: limits, days and phone').click();
	await page.getByLabel('Phone, for questions').fill('call me');
	await expect(page.getByText('This is not a phone number yet.')).toBeVisible();
	await page.getByLabel('Phone, for questions').fill('+49 30 1234567');
	const twist = page.getByRole('group', { name: 'Seated twist' });
	await twist.getByLabel('No further than').fill('900');
	await expect(twist.getByRole('alert')).toHaveText(/A number from/);
	await twist.getByLabel('No further than').fill('12');
	await expect(linkField(page)).toHaveValue(/shared#1\./);
	await expect(page.getByText('Saved.')).toBeVisible();
	// Who sets a limit for others sets none for themselves.
	await page.goto('routine/daily');
	await expect(page.getByText('First time').first()).toBeVisible();
	await expect(page.getByText('Set by Anna Weber')).toBeHidden();
	await page.goto(`share?id=${id}`);
	await page.getByText('For a patient: limits, days and phone').click();
	await expect(page.getByLabel('Phone, for questions')).toHaveValue('+49 30 1234567');
	expect(await barriers(page)).toEqual([]);
	const link = await linkField(page).inputValue();

	const other = await browser.newContext();
	const theirs = await other.newPage();
	await theirs.goto(link);
	await theirs.getByRole('button', { name: 'Add it to my routines' }).click();
	await expect(added(theirs)).toBeVisible();
	await theirs.goto(new URL('stretches/seated-twist', site.address + '/').href);
	await theirs.getByText('Details: numbers and sources').click();
	await expect(theirs.getByText('Set by Anna Weber: no further than 12°.')).toBeVisible();
	await theirs.goto(new URL('routine/daily', site.address + '/').href);
	await expect(theirs.getByText('Set by Anna Weber: no further than 12°.')).toBeVisible();
	// Nobody changes it in her name.
	await theirs.goto(new URL('routines', site.address + '/').href);
	await theirs.getByRole('link', { name: /^(Edit|Change)/ }).click();
	await theirs.getByRole('link', { name: 'Share' }).click();
	await expect(theirs.getByText('Only Anna Weber can change this.')).toBeVisible();
	await expect(theirs.getByLabel('Phone, for questions')).toHaveCount(0);
	await other.close();
});

test('twelve steps are printed on at most two pages, black on white, with how they are done', async ({
	page
}) => {
	await openWithRoutine(page, `print?id=${id}`);
	await expect(page.getByRole('heading', { level: 1 })).toHaveText(twelveSteps.name);
	await expect(page.getByRole('img', { name: 'QR code of the link' })).toBeVisible();
	await expect(page.getByText('To stop:')).toHaveCount(12);
	const steps = page.getByRole('article').getByRole('listitem');
	await expect(steps.nth(5)).toContainText(/Begin at 15°, no further than 30°\./);
	await expect(steps.nth(5)).toContainText('On your back, knees bent together, arms out wide.');
	await expect(steps.nth(5)).toContainText('knees roll to one side');
	// No target of this device, no days that go by, and nothing that has to be typed.
	await expect(page.getByText('°')).toHaveCount(2);
	await expect(page.getByText('28 February 2027', { exact: true })).toBeVisible();
	await expect(page.getByText(/shared#1\./)).toHaveCount(0);
	await expect(page.getByText('Week 4')).toBeVisible();
	await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
	await expect(page.getByRole('navigation')).toBeHidden();
	const paper = await page.pdf({ preferCSSPageSize: true });
	expect(pagesIn(paper)).toBeLessThanOrEqual(2);
	const ink = await page
		.getByRole('heading', { level: 1 })
		.evaluate((heading) => getComputedStyle(heading).color);
	expect(ink).toBe('rgb(0, 0, 0)');
});

test('without a prescription paper has no boxes to tick, and a pause prints its words alone', async ({
	page
}) => {
	const { prescription: _, ...plain } = twelveSteps;
	const steps = [
		...plain.steps.slice(0, 2),
		...[{ say: 'Drink some water' }, { say: 'Rest a little', seconds: 20 }]
	];
	await openWithRoutine(page, `print?id=${id}`, { ...plain, steps });
	const printed = page.getByRole('article').getByRole('listitem');
	await expect(printed.nth(2)).toHaveText('3. “Drink some water”');
	await expect(printed.nth(3)).toHaveText(/^4\. “Rest a little”\s*20 seconds$/);
	await expect(page.getByText('Week 1')).toHaveCount(0);
	// A border that touches the edge of the page is cut off there.
	await page.emulateMedia({ media: 'print' });
	const { width = 0 } = page.viewportSize() ?? {};
	const box = await page.getByText('Stop at once').locator('..').boundingBox();
	expect((box?.x ?? 0) + (box?.width ?? width)).toBeLessThan(width - 1);
});

async function readCode(picture: Buffer): Promise<string> {
	const { data, info } = await sharp(picture)
		.ensureAlpha()
		.raw()
		.toBuffer({ resolveWithObject: true });
	return decodeQR({ width: info.width, height: info.height, data: new Uint8Array(data) });
}

function pagesIn(paper: Buffer): number {
	return paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}
