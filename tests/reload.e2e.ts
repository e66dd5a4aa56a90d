import { expect, test } from './fixtures.ts';
import { exerciseNamed, headingsOf } from './content.ts';
import { playerOn, ready } from './player-page.ts';

test.use({ serviceWorkers: 'allow' });

test('a reload in mid-session comes back to the same second, paused', async ({ page }) => {
	const player = playerOn(page);
	await player.open('play/daily');
	await player.pass(40.5);
	const heading = await player.heading.textContent();
	const left = await player.timeLeft.textContent();

	await page.reload();
	await ready(page);
	await expect(player.button('Resume')).toBeVisible();
	await expect(player.heading).toHaveText(heading ?? '');
	await expect(player.timeLeft).toHaveText(left ?? '');
	await player.pass(10);
	await expect(player.timeLeft).toHaveText(left ?? '');

	const total = page.locator('.total');
	const before = await total.innerText();
	await player.button('Resume').click();
	await player.pass(6);
	await expect(total).not.toHaveText(before);
});

test('a reload at a later step shows its figure where it stood', async ({ page }) => {
	const player = playerOn(page);
	await player.open('play/daily');
	const later = headingsOf('daily').indexOf(exerciseNamed('lying-twist').name);
	for (let step = 0; step < later; step++) await player.button('Next').click();
	let before = await player.shown();
	for (
		let passed = 0;
		passed < 90 && !(before.side === 'right' && before.kind === 'hold');
		passed++
	) {
		await player.pass(1);
		before = await player.shown();
	}
	await player.button('Pause').click();
	before = await player.shown();
	expect(before).toMatchObject({ heading: 'Lying twist', side: 'right', kind: 'hold' });

	await page.reload();
	await ready(page);
	await expect(player.button('Resume')).toBeVisible();
	await player.alive();
	// The figure is drawn a frame after it is there.
	await expect.poll(() => player.shown()).toEqual(before);
});

test('a pause stands still, and next and previous go one step', async ({ page }) => {
	const player = playerOn(page);
	const [first, second] = headingsOf('daily');
	await player.open('play/daily');
	await player.pass(12);
	await player.button('Pause').click();
	const before = await player.shown();
	await player.pass(20);
	expect(await player.shown()).toEqual(before);
	await player.button('Next').click();
	await expect(player.heading).toHaveText(second ?? '');
	await player.button('Previous').click();
	await expect(player.heading).toHaveText(first ?? '');
});

test('turning the phone loses no second', async ({ page }) => {
	const player = playerOn(page);
	await player.open('play/daily');
	await player.pass(20);
	const left = await player.timeLeft.textContent();
	await page.setViewportSize({ width: 844, height: 390 });
	await expect(player.timeLeft).toHaveText(left ?? '');
	await expect(player.button('Pause')).toBeInViewport();
});
