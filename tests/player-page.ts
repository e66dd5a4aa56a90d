import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** What the player shows at one moment. */
export interface Shown {
	readonly heading: string;
	readonly side: 'left' | 'right' | undefined;
	readonly kind: string;
	readonly mirrored: boolean;
	/** A hash of the body's markup, which differs when the body looks different; empty without one. */
	readonly body: string;
	/** Where the body is on the page, in pixels to the right of the figure's middle. */
	readonly from: number;
	readonly to: number;
}

export type PlayerPage = ReturnType<typeof playerOn>;

/** Drives the player by roles and names, as a person does, with a clock that the test controls. */
export function playerOn(page: Page) {
	const figure = page.getByTestId('figure');
	const heading = page.getByRole('heading', { level: 1 });
	return {
		page,
		figure,
		heading,
		timeLeft: page.getByRole('timer'),
		button: (name: string) => page.getByRole('button', { name, exact: true }),

		/** Uses the key, and says that it is meant. */
		async end(): Promise<void> {
			await page.keyboard.press('Escape');
			await page.getByRole('button', { name: 'End', exact: true }).click();
		},

		/** Saves a session that has ended, and waits until it is kept. */
		async save(): Promise<void> {
			await page.getByRole('button', { name: 'Save', exact: true }).click();
			await expect(heading).toHaveText('Saved');
		},

		/**
		 * Opens a page whose clock the test can control, and waits until its buttons work. Sound is
		 * off, because a track plays by the wall clock and the session follows it.
		 */
		async visit(path: string): Promise<void> {
			await page.addInitScript(silence);
			await page.clock.install({ time: new Date('2026-03-02T08:00:00Z') });
			await page.addInitScript(noteReady);
			await page.goto(path);
			await ready(page);
		},

		/**
		 * Stops the clock of a session that has begun: from here on, time passes only as the test says.
		 */
		async takeClock(): Promise<void> {
			await this.alive();
			await this.begun();
			await stopClock(page);
		},

		/** The figure is drawn before the session begins; time that passes until then would be lost. */
		async begun(): Promise<void> {
			await expect(page.locator('.player')).not.toHaveAttribute('data-phase', 'ready');
		},

		/** Opens the player and takes its clock. */
		async open(path: string): Promise<void> {
			await this.visit(path);
			await this.takeClock();
		},

		/** Waits until the animated figure has replaced the still. */
		async alive(): Promise<void> {
			await expect(figure.locator('.body svg')).toBeVisible();
		},

		/** Lets time pass in steps so small that the player does not take them for a sleeping phone. */
		async pass(seconds: number): Promise<void> {
			for (let left = seconds * 1000; left > 0; left -= 500) {
				await page.clock.fastForward(Math.min(500, left));
			}
		},

		shown: () => page.evaluate(readShown),

		/** The kind of the current phase: quicker to read than all that is shown. */
		kind: () =>
			page.evaluate(() => document.querySelector<HTMLElement>('[data-kind]')?.dataset.kind ?? '')
	};
}

/** Stops the clock half a second from now. */
export async function stopClock(page: Page): Promise<void> {
	const soon = () => page.evaluate(() => Date.now() + 500);
	try {
		await page.clock.pauseAt(await soon());
	} catch {
		// On a slow machine that moment may have passed; the clock has stood still since then.
		await page.clock.pauseAt(await soon());
	}
}

/** Turns sound off, unless the settings say otherwise. */
export function silence(): void {
	const key = 'one-degree-settings';
	const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
	localStorage.setItem(key, JSON.stringify(Object.assign({ sound: false }, kept)));
}

function readShown(): Shown {
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
		body: body ? hashOf(body.innerHTML) : '',
		from: Math.min(...seen.map(({ left }) => left)) - middle,
		to: Math.max(...seen.map(({ right }) => right)) - middle
	};

	/** FNV-1a, because the markup itself is long and read a thousand times. */
	function hashOf(text: string): string {
		let hash = 0x811c9dc5;
		for (let index = 0; index < text.length; index++)
			hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
		return hash.toString(16);
	}
}

/** Waits until the page's own scripts run, by the same mark that the benchmark reads. */
export async function ready(page: Page): Promise<void> {
	await page.waitForFunction(
		() =>
			performance.getEntriesByName('ready').length > 0 ||
			document.documentElement.hasAttribute('data-test-ready')
	);
}

/** The test clock's `performance` drops marks, so this keeps the mark as an attribute. */
export function noteReady(): void {
	performance.mark = (name) => {
		if (name === 'ready') document.documentElement.setAttribute('data-test-ready', '');
		return new PerformanceMark(name);
	};
}

/** Waits until the service worker has cached everything and controls this page. */
export async function workerSettled(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
