import { bothSidedOf, exerciseNamed, headingsOf } from './content.ts';
import { expect, test } from './fixtures.ts';
import { playerOn, type PlayerPage, type Shown } from './player-page.ts';

const lyingTwist = exerciseNamed('lying-twist');
const { start = 0, step = 0 } = lyingTwist.range ?? {};
const target = `${start}°`;
/** Short of the target by one step, which is what "Less than the target" says until it is said more exactly. */
const less = `${start - step}°`;
const bothSided = bothSidedOf('daily');

test('the daily routine plays from Start to the end and is there tomorrow', async ({ page }) => {
	test.setTimeout(300_000);
	const player = playerOn(page);
	await player.visit('.');
	await page.getByRole('link', { name: 'Start', exact: true }).click();
	await player.takeClock();

	const seen = await playThrough(player);
	const steps = stepsOf(seen);
	expect(steps.map(([first]) => first?.heading)).toEqual(headingsOf('daily'));
	for (const step of steps) showsTheMovement(step);
	const sided = steps.filter(showsBothSides).map(([first]) => first?.heading);
	expect(sided).toEqual(bothSided);

	await expect(player.heading).toHaveText('Well done');
	await page.getByRole('radio', { name: 'Too much' }).check();
	await player.button('Lying twist, left').click();
	const twist = page.getByRole('group', { name: /^Lying twist, left/ });
	await expect(twist).toContainText(`target ${target}`);
	await twist.getByLabel('Less than the target').check();
	const painNow = page.getByRole('group', { name: /pain now/ });
	await painNow.getByRole('radio', { name: '2, mild' }).check({ force: true });
	await player.save();

	for (const look of [() => page.goto('progress'), () => page.reload()]) {
		await look();
		await expect(page.getByText('1 session on 1 day, 13 min on the mat')).toBeVisible();
		const readings = page.getByRole('region', { name: lyingTwist.name });
		await readings.getByText('The same as a table').click();
		const rows = readings.getByRole('row');
		await expect(rows.nth(1)).toContainText(
			new RegExp(`left\\s*${target}\\s*${target}\\s*${less}`)
		);
		await expect(rows.nth(2)).toContainText(
			new RegExp(`right\\s*${target}\\s*${target}\\s*${target}`)
		);
	}
});

/** Everything the player shows, twice a second, until there is no time left to show. */
async function playThrough(player: PlayerPage): Promise<readonly Shown[]> {
	const seen: Shown[] = [];
	while (await player.timeLeft.isVisible()) {
		const shown = await player.shown();
		const begins = shown.heading !== seen.at(-1)?.heading;
		// A figure is fetched in real time, which the clock in the test's hands does not wait for.
		if (begins) await player.page.waitForTimeout(250);
		seen.push(begins ? await player.shown() : shown);
		await player.pass(0.5);
		expect(seen.length, 'half seconds the routine took').toBeLessThan(2 * 60 * 13);
	}
	return seen;
}

function stepsOf(seen: readonly Shown[]): readonly (readonly Shown[])[] {
	const steps: Shown[][] = [];
	for (const shown of seen) {
		const step = steps.at(-1);
		if (step?.[0]?.heading === shown.heading) step.push(shown);
		else steps.push([shown]);
	}
	return steps;
}

function showsTheMovement(step: readonly Shown[]): void {
	const [start] = step;
	expect(step.filter(({ body }) => body === '')).toEqual([]);
	if (step.some(({ kind }) => kind === 'spoken')) return;
	const pictures = new Set(step.map(({ body }) => body));
	// A movement takes at least two seconds, and is looked at twice in each.
	expect(pictures.size, `${start?.heading}: different pictures`).toBeGreaterThan(3);
	for (const hold of step.filter(({ kind }) => kind === 'hold')) {
		expect(hold.body, `${hold.heading}: held, not at the start`).not.toBe(start?.body);
	}
}

/** Whether both sides have their turn; where the furthest of one is not the mirror image of the other, it fails. */
function showsBothSides(step: readonly Shown[]): boolean {
	const [left, right] = (['left', 'right'] as const).map((side) =>
		step.findLast((shown) => shown.side === side && shown.kind === 'hold')
	);
	if (!left || !right) return false;
	expect(left.mirrored, `${left.heading}: one side mirrors the other`).toBe(!right.mirrored);
	expect(left.body, `${left.heading}: both sides go as far`).toBe(right.body);
	expect(left.from).toBeCloseTo(-right.to, -1);
	expect(left.to).toBeCloseTo(-right.from, -1);
	return true;
}
