import { readFileSync } from 'node:fs';
import { deflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { instant } from '#core/base/units.ts';
import type { OwnThing } from '#core/journal/own-thing.ts';
import { checkLottie } from '#core/own-stretch/lottie-check.ts';
import { lottiePictureText } from '#core/own-stretch/own-picture.ts';
import { barriers } from './barriers.ts';
import { exerciseNamed } from './content.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, stopClock } from './player-page.ts';
import { remember } from './stored-entries.ts';
import { storedNow } from './stored-now.ts';

/** A drawing by another tool, which comes with the package of its player. */
const foreign = (name: string) => `node_modules/lottie-web/test/animations/${name}.json`;

async function open(page: Page, id = 'new') {
	await page.goto(`own-stretches/${id}`);
	await page.getByRole('button', { name: 'See it move' }).waitFor();
}

async function stored(page: Page) {
	await expect(page.getByText('Stored', { exact: true })).toBeVisible();
	const { entries } = await storedNow(page);
	return entries.flatMap(({ kind, what, text }) =>
		kind === 'own' && what === 'stretch' ? [JSON.parse(String(text))] : []
	);
}

const choose = (page: Page, group: string | RegExp, name: string) =>
	page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true }).check();

async function chooseFile(
	page: Page,
	button: string,
	file: string | { name: string; mimeType: string; buffer: Buffer }
) {
	await page.getByLabel(button, { exact: true }).setInputFiles(file);
}

const own = (id: string, what: OwnThing['what'], text: string): OwnThing => ({
	...{ kind: 'own', id, device: 'here', what, text },
	at: instant(Date.parse('2026-03-01T08:00:00Z'))
});

test('a stretch with phases and a photo is stored by itself, and drawn in the list', async ({
	page
}) => {
	await open(page);
	await page.getByLabel('Name', { exact: true }).fill('Door stretch');
	await expect(page).toHaveURL(/own-stretches\/own-/);
	await page.getByLabel('How it is done').fill('One arm on the frame.');
	await page.getByText('1. move, 4 s').click();
	await page.getByLabel('Its name, in a word or two').first().fill('lean');
	await page.getByLabel('What is said when it begins').first().fill('Lean gently to the front.');
	await page.getByText('1. lean, 4 s').click();
	await choose(page, 'Sides', 'Left, then right');
	await choose(page, 'What is shown', 'A photo');
	const buffer = png(1600, 900);
	await chooseFile(page, 'Choose a photo', { name: 'door.png', mimeType: 'image/png', buffer });
	await choose(page, /Which side/, 'Left');
	expect((await stored(page)).at(-1)).toMatchObject({
		name: 'Door stretch',
		words: 'One arm on the frame.',
		eachSide: true,
		picture: { kind: 'photo', side: 'left' }
	});
	await page.reload();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Door stretch');
	const photo = page.getByTestId('figure').locator('img');
	await expect(photo).toBeVisible();
	const shape = await photo.evaluate((image: HTMLImageElement) => [
		image.naturalWidth,
		image.naturalHeight,
		image.src.length < 200_000 && image.src.startsWith('data:image/jpeg')
	]);
	expect(shape).toEqual([800, 450, true]);

	await page.goto('stretches');
	const list = page.getByRole('region', { name: 'Your own stretches' });
	await expect(list.getByRole('link', { name: 'Door stretch' })).toBeVisible();
	await expect(page.locator('symbol image')).toHaveCount(1);
	await list.getByRole('button', { name: 'Delete Door stretch' }).click();
	await expect(list.getByRole('link', { name: 'Door stretch' })).toBeHidden();
	await list.getByRole('button', { name: 'Bring Door stretch back' }).click();
	await list.getByRole('link', { name: 'Door stretch' }).click();
	await expect(photo).toBeVisible();
});

test('a drawing of another tool moves with the clock, and is mirrored on the other side', async ({
	page
}) => {
	await page.clock.install({ time: new Date('2026-03-02T08:00:00Z') });
	await open(page);
	await choose(page, 'Sides', 'Left, then right');
	await choose(page, 'What is shown', 'An animation (a Lottie file)');
	await chooseFile(page, 'Choose a Lottie file', foreign('adrock'));
	await page.clock.runFor(1000);
	await choose(page, /Which side/, 'Left');
	await page.getByLabel('As far as it goes').fill('15');
	await page.clock.runFor(1000);
	expect((await stored(page)).at(-1)).toMatchObject({
		picture: { kind: 'lottie', side: 'left', start: 0, full: 15 }
	});
	const figure = page.getByTestId('figure');
	const drawing = figure.locator('.layers svg');
	await expect(drawing).toBeVisible();
	const look = () =>
		drawing.evaluate((element) => element.innerHTML.replaceAll(/__lottie\w+/g, ''));
	const start = await look();
	await page.clock.pauseAt(new Date('2026-03-02T09:00:00Z'));
	await page.getByRole('button', { name: 'See it move' }).click();
	await page.clock.runFor(3000);
	const midway = await look();
	await page.clock.runFor(4000);
	const full = await look();
	expect(new Set([start, midway, full]).size).toBe(3);
	await expect(figure).toHaveAttribute('data-mirrored', 'false');
	// The other side begins after the first repetition and the change of sides.
	await page.clock.runFor(28_000);
	await expect(figure).toHaveAttribute('data-mirrored', 'true');
});

test('a drawing of another tool is played in a routine by the session’s clock, mirrored on the right', async ({
	page
}) => {
	const drawing = checkLottie(readFileSync(foreign('bacon'), 'utf8'));
	if (!drawing.ok) throw new Error(drawing.problem);
	const [move, hold, back] = [
		{ kind: 'move', breath: 'out', seconds: 4, cue: 'Lean slowly away.' },
		{ kind: 'hold', breath: 'slow', seconds: 6 },
		{ kind: 'return', breath: 'in', seconds: 4 }
	];
	const stretch = {
		...{ version: 1, name: 'Door bend', kind: 'mobility', eachSide: true, repetitions: 1 },
		...{ posture: { start: 'standing', end: 'standing' }, phases: [move, hold, back] },
		picture: { kind: 'lottie', picture: 'own-p1', start: 10, full: 100, side: 'left' }
	};
	await page.goto('');
	await page.getByText('First time here?').waitFor();
	await remember(page, [
		own('p1', 'picture', JSON.stringify(lottiePictureText(drawing.value))),
		own('s1', 'stretch', JSON.stringify(stretch)),
		own('r1', 'routine', '{"version":1,"name":"Mine","steps":[{"exercise":"own-s1"}]}')
	]);
	const player = playerOn(page);
	await player.visit('play/own/own-r1');
	await player.begun();
	await stopClock(page);
	await player.figure.locator('.layers svg').first().waitFor();
	const drawn = () => player.figure.locator('.layers svg').first().innerHTML();
	const seen = new Map<string, Set<string>>();
	// The figure goes when all is done.
	while (
		(await player.figure.count()) > 0 &&
		(await player.heading.textContent()) === 'Door bend'
	) {
		const side = await page
			.locator('.side')
			.textContent({ timeout: 100 })
			.catch(() => '');
		const mirrored = await player.figure.getAttribute('data-mirrored');
		if (side) {
			const key = `${side.trim()} mirrored ${mirrored}`;
			seen.set(key, (seen.get(key) ?? new Set()).add(await drawn()));
		}
		await player.pass(2);
	}
	expect([...seen.keys()].toSorted()).toEqual([
		'left side mirrored false',
		'right side mirrored true'
	]);
	for (const frames of seen.values()) expect(frames.size).toBeGreaterThan(4);
});

test('what is hostile, packed or no drawing gets a sentence and changes nothing', async ({
	page
}) => {
	await open(page);
	await page.getByLabel('Name', { exact: true }).fill('Kept');
	await choose(page, 'What is shown', 'An animation (a Lottie file)');
	const before = await stored(page);
	for (const [file, words] of [
		[foreign('starfish'), /small program/],
		[foreign('monster'), /too large/],
		[
			{ name: 'a.lottie', mimeType: 'application/zip', buffer: Buffer.from('PK') },
			/save it as Lottie JSON/
		],
		[
			jsonFile({
				...small(),
				assets: [{ id: 'a', u: '', p: 'https://example.org/a.png', w: 1, h: 1 }]
			}),
			/not in the file/
		],
		[jsonFile({ ...small(), op: 1e6 }), /longer than 20 seconds/],
		[jsonFile({ name: 'no drawing' }), /no Lottie file/]
	] as const) {
		await chooseFile(page, 'Choose a Lottie file', file);
		await expect(page.getByText(words)).toBeVisible();
	}
	await choose(page, 'What is shown', 'A photo');
	await chooseFile(page, 'Choose a photo', jsonFile({}));
	await expect(page.getByText(/cannot be read here/)).toBeVisible();
	expect(await stored(page)).toEqual(before);
});

test('a movement of ours is found by its name, and each change can be undone', async ({ page }) => {
	await open(page);
	await choose(page, 'What is shown', 'A movement of ours');
	await page.getByLabel('Search our movements').fill('cat');
	await page
		.getByRole('button', { name: 'Cat–cow' })
		.or(page.getByRole('button', { name: /^Cat/ }))
		.first()
		.click();
	await expect(page.getByTestId('figure').locator('.body svg')).toBeVisible();
	const another = page.getByRole('button', { name: 'Choose another' });
	await expect(another).toBeFocused();
	await another.click();
	await expect(page.getByLabel('Search our movements')).toBeFocused();
	const wider = await page
		.getByRole('button', { name: exerciseNamed('side-breathing').name })
		.evaluate((each) => each.scrollWidth - each.clientWidth);
	expect(wider).toBeLessThanOrEqual(0);
	await page.getByRole('button', { name: /^Cat/ }).click();
	await expect(another).toBeFocused();
	await page.getByRole('button', { name: 'Undo' }).click();
	await expect(page.getByRole('radio', { name: 'None', exact: true })).toBeChecked();
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(page.getByRole('radio', { name: 'A movement of ours' })).toBeChecked();
	await page.getByLabel('Name', { exact: true }).fill('');
	await expect(page.getByRole('alert')).toContainText('It needs a name');
});

test('a stretch that never comes back is told so, and gets a way back', async ({ page }) => {
	await open(page);
	const told = page.getByText('It never comes back to where it began.');
	for (const part of ['4. rest, 3 s', '3. back, 4 s']) {
		await page.getByText(part).click();
		await page.getByRole('button', { name: `Remove: ${part}` }).click();
	}
	await expect(told).toBeVisible();
	await page.getByRole('button', { name: 'Add a part that goes back' }).click();
	await expect(told).toBeHidden();
	await expect(page.locator('summary', { hasText: '3. back, 4 s' })).toBeFocused();
});

test('what is deleted in the editor can be brought back there', async ({ page }) => {
	await open(page);
	await page.getByLabel('Name', { exact: true }).fill('Bend');
	await stored(page);
	await page.getByRole('button', { name: 'Delete this stretch' }).click();
	await expect(page.getByText('Bend is deleted.')).toBeVisible();
	await page.getByRole('button', { name: 'Bring Bend back' }).click();
	await page.getByRole('link', { name: 'Bend' }).click();
	await expect(page.getByLabel('Name', { exact: true })).toHaveValue('Bend');
});

test('the editor shuts nobody out', async ({ page }) => {
	await open(page);
	await page.getByText('1. move, 4 s').click();
	await page.getByLabel('Its target grows with your back').check();
	expect(await barriers(page)).toEqual([]);
	await choose(page, 'What is shown', 'An animation (a Lottie file)');
	await chooseFile(page, 'Choose a Lottie file', foreign('adrock'));
	await expect(page.getByLabel('As far as it goes')).toBeVisible();
	expect(await barriers(page)).toEqual([]);
	await page.setViewportSize({ width: 320, height: 640 });
	await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
	const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
	expect(wider).toBeLessThanOrEqual(0);
});

function small() {
	return JSON.parse(readFileSync(foreign('adrock'), 'utf8'));
}

function jsonFile(content: object) {
	const buffer = Buffer.from(JSON.stringify(content));
	return { name: 'a.json', mimeType: 'application/json', buffer };
}

/** A picture of a gradient, made here so that no file is needed. */
function png(width: number, height: number): Buffer {
	const rows = Buffer.alloc((width * 3 + 1) * height);
	for (let y = 0; y < height; y++)
		for (let x = 0; x < width; x++)
			rows.set([(255 * x) / width, (255 * y) / height, 120], y * (width * 3 + 1) + 1 + 3 * x);
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([8, 2, 0, 0, 0], 8);
	const chunks = [
		chunk('IHDR', head),
		chunk('IDAT', deflateSync(rows)),
		chunk('IEND', Buffer.alloc(0))
	];
	return Buffer.concat([Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]), ...chunks]);
}

function chunk(type: string, data: Buffer): Buffer {
	const body = Buffer.concat([Buffer.from(type), data]);
	const whole = Buffer.alloc(body.length + 8);
	whole.writeUInt32BE(data.length, 0);
	body.copy(whole, 4);
	whole.writeUInt32BE(crc(body), body.length + 4);
	return whole;
}

function crc(bytes: Buffer): number {
	let sum = 0xffffffff;
	for (const byte of bytes) {
		sum ^= byte;
		for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
	}
	return (sum ^ 0xffffffff) >>> 0;
}
