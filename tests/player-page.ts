import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** What the player shows at one moment. */
export interface Shown {
	readonly heading: string;
	readonly side: 'left' | 'right' | undefined;
	readonly kind: string;
	readonly mirrored: boolean;
	/** The body as drawn: differs when and only when it looks different. */
	readonly body: string;
	/** Where the body is on the page, from the middle of the figure to the right, in pixels. */
	readonly from: number;
	readonly to: number;
}

export type PlayerPage = ReturnType<typeof playerOn>;

/** The player as a person meets it: by roles and names, with a clock that the test turns. */
export function playerOn(page: Page) {
	const figure = page.getByTestId('figure');
	return {
		page,
		figure,
		heading: page.getByRole('heading', { level: 1 }),
		timeLeft: page.getByRole('timer'),
		button: (name: string) => page.getByRole('button', { name, exact: true }),

		/** By the key that does what the button says. */
		end: () => page.keyboard.press('Escape'),

		/**
		 * Opens a page whose clock the test can take in hand, and waits until its buttons work. Without
		 * sound: that plays by the world's clock, and the session by its sound.
		 */
		async visit(path: string): Promise<void> {
			await page.addInitScript(silence);
			await page.clock.install({ time: new Date('2026-03-02T08:00:00Z') });
			await page.addInitScript(noteReady);
			await page.goto(path);
			await ready(page);
		},

		/** From a session that has begun: time passes only as the test says, and the figure lives. */
		async takeClock(): Promise<void> {
			await this.alive();
			// Drawn before it has begun: what passes until then would be lost.
			await expect(page.locator('.player')).not.toHaveAttribute('data-phase', 'ready');
			await stopClock(page);
		},

		/** Straight into the player. */
		async open(path: string): Promise<void> {
			await this.visit(path);
			await this.takeClock();
		},

		/** The live figure has replaced the still one. */
		async alive(): Promise<void> {
			await expect(figure.locator('.body svg')).toBeVisible();
		},

		/** Lets time pass in steps that a player does not take for a sleeping phone. */
		async pass(seconds: number): Promise<void> {
			for (let left = seconds * 1000; left > 0; left -= 500) {
				await page.clock.fastForward(Math.min(500, left));
			}
		},

		shown: () => page.evaluate(shown)
	};
}

/** Half a second from now, time stands still. */
export async function stopClock(page: Page): Promise<void> {
	const soon = () => page.evaluate(() => Date.now() + 500);
	try {
		await page.clock.pauseAt(await soon());
	} catch {
		// On a slow machine that moment may be over; but the clock has stood still since it was asked.
		await page.clock.pauseAt(await soon());
	}
}

/** Unless something was chosen before. */
export function silence(): void {
	const key = 'one-degree-settings';
	const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
	localStorage.setItem(key, JSON.stringify(Object.assign({ sound: false }, kept)));
}

function shown(): Shown {
	const figure = document.querySelector('[data-testid="figure"]');
	const body = figure?.querySelector('.body svg');
	const parts = [...(body?.children ?? [])].map((part) => part.getBoundingClientRect());
	const seen = parts.filter(({ width }) => width > 0);
	const frame = figure?.parentElement?.getBoundingClientRect();
	const middle = frame ? frame.x + frame.width / 2 : 0;
	const [, side] = /(left|right) side/.exec(figure?.getAttribute('aria-label') ?? '') ?? [];
	return {
		heading: document.querySelector('h1')?.textContent?.trim() ?? '',
		side: side === 'left' || side === 'right' ? side : undefined,
		kind: document.querySelector<HTMLElement>('[data-kind]')?.dataset.kind ?? '',
		mirrored: figure?.getAttribute('data-mirrored') === 'true',
		body: body?.innerHTML ?? '',
		from: Math.min(...seen.map(({ left }) => left)) - middle,
		to: Math.max(...seen.map(({ right }) => right)) - middle
	};
}

/** Until the page's own scripts run: the same mark that the benchmark reads. */
export async function ready(page: Page): Promise<void> {
	await page.waitForFunction(
		() =>
			performance.getEntriesByName('ready').length > 0 ||
			document.documentElement.hasAttribute('data-test-ready')
	);
}

/** The clock in the test's hands has a `performance` that forgets its marks. */
function noteReady(): void {
	performance.mark = (name) => {
		if (name === 'ready') document.documentElement.setAttribute('data-test-ready', '');
		return new PerformanceMark(name);
	};
}

/** The worker has everything it keeps, and answers for this page. */
export async function workerSettled(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
