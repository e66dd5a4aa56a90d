import { headingsOf } from './content.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, stopClock } from './player-page.ts';

const animations = /\.(figure|scene)\.[^/]+\.json$/;

test('a figure that cannot be fetched stands at its start, and the session goes on', async ({
	page,
	context,
	complaints
}) => {
	const player = playerOn(page);
	await context.route(animations, (route) => route.abort());
	await player.visit('play/daily');
	await expect(page.getByText('The moving figure could not be loaded.')).toBeVisible();
	await expect(player.figure.locator('.still')).toBeVisible();
	await expect(player.figure.locator('.body svg')).toHaveCount(0);

	await player.begun();
	await stopClock(page);
	const left = await player.timeLeft.textContent();
	await player.pass(5);
	await expect(player.timeLeft).not.toHaveText(left ?? '');
	await player.button('Next').click();
	await expect(player.heading).toHaveText(headingsOf('daily')[1] ?? '');
	await expect(player.figure.locator('.still')).toBeVisible();

	// The browser itself complains of each: that is what was asked for.
	const others = complaints.splice(0).filter((complaint) => !complaint.includes('net::ERR_FAILED'));
	expect(others).toEqual([]);
});

for (const body of ['{"layers":', '{"a":"page"}', 'null'])
	test(`a host that answers with ${body} instead of a figure is told like one that does not answer`, async ({
		page,
		context
	}) => {
		const player = playerOn(page);
		await context.route(animations, (route) =>
			route.fulfill({ contentType: 'application/json', body })
		);
		await player.visit('play/daily');
		await expect(page.getByText('The moving figure could not be loaded.')).toBeVisible();
		await expect(player.figure.locator('.still')).toBeVisible();
	});
