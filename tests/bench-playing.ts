import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { throttle, workerSettled } from './bench-page.ts';
import { type Spent, spentWhile } from './bench-trace.ts';
import { storeReturningUser } from './returning-user.ts';

/** The main thread's cost of one frame in milliseconds, and how regularly frames came. */
export interface PerFrame extends Spent {
	/** Frames per second. */
	readonly frames: number;
	/** Frames that came more than half the usual interval too late. */
	readonly late: number;
}

export interface PlayingCost {
	readonly app: PerFrame;
	/** The same changes to the same elements, recorded before and replayed by a loop. */
	readonly byHand: PerFrame;
}

export const frameHeadings = [
	...(['sum', 'script', 'style', 'layout', 'paint', 'other'] as const),
	...(['a second', 'late'] as const)
];

export function frameCells(frame: PerFrame): readonly string[] {
	const { script, style, layout, paint, other, frames, late } = frame;
	const spent = [script, style, layout, paint, other];
	const sum = spent.reduce((total, part) => total + part, 0);
	return [...[sum, ...spent].map((part) => part.toFixed(1)), frames.toFixed(0), String(late)];
}

/** In milliseconds: the length of a measurement, and of the recording before it. */
const length = 2000;
const recording = 1500;

type Change = readonly [element: Element, attribute: string, value: string | null];

declare global {
	interface Window {
		/** What changed in each frame. */
		recorded: Change[][];
	}
}

export async function measurePlayingCost(
	browser: Browser,
	options: BrowserContextOptions,
	address: string,
	cpu: number
): Promise<PlayingCost> {
	const context = await browser.newContext(options);
	await context.addInitScript(storeReturningUser);
	const page = await context.newPage();
	await page.goto(address);
	await page.waitForSelector('[data-testid="figure"] .body svg path', { state: 'attached' });
	await workerSettled(page);
	await page.evaluate(untilItMoves);
	await page.evaluate(record, recording);
	await throttle(page, cpu, false);
	await page.evaluate(untilItMoves);
	const app = await perFrame(browser, page, watch);
	await page.getByRole('button', { name: 'Pause' }).click();
	await page.waitForTimeout(1000);
	const byHand = await perFrame(browser, page, replay);
	await context.close();
	return { app, byHand };
}

async function perFrame(
	browser: Browser,
	page: Page,
	work: (length: number) => Promise<readonly number[]>
): Promise<PerFrame> {
	let times: readonly number[] = [];
	const spent = await spentWhile(browser, page, async () => {
		times = await page.evaluate(work, length);
	});
	const share = (milliseconds: number) => milliseconds / Math.max(1, times.length);
	const gaps = times.slice(1).map((time, index) => time - (times[index] ?? time));
	const usual = gaps.toSorted((one, other) => one - other)[Math.floor(gaps.length / 2)] ?? 0;
	return {
		script: share(spent.script),
		style: share(spent.style),
		layout: share(spent.layout),
		paint: share(spent.paint),
		other: share(spent.other),
		frames: times.length / (length / 1000),
		late: gaps.filter((gap) => gap > 1.5 * usual).length
	};
}

/**
 * This function and the next three run in the page. This one waits for a movement, because a step
 * may begin with one that the figure has made already.
 */
async function untilItMoves(): Promise<void> {
	const body = document.querySelector('[data-testid="figure"] .body');
	if (!body) throw new Error('There is no figure.');
	for (;;) {
		let changes = 0;
		const observer = new MutationObserver(() => changes++);
		observer.observe(body, {
			attributes: true,
			attributeFilter: ['d', 'transform'],
			subtree: true
		});
		await new Promise((done) => setTimeout(done, 300));
		observer.disconnect();
		if (changes >= 3 && document.querySelector('[data-kind="move"], [data-kind="return"]')) return;
	}
}

async function record(milliseconds: number): Promise<void> {
	window.recorded = [];
	const observer = new MutationObserver((mutations) =>
		window.recorded.push(
			mutations.flatMap(({ target, attributeName }): Change[] =>
				target instanceof Element && attributeName
					? [[target, attributeName, target.getAttribute(attributeName)]]
					: []
			)
		)
	);
	const body = document.querySelector('[data-testid="figure"] .body');
	if (body) observer.observe(body, { attributes: true, subtree: true });
	await new Promise((done) => setTimeout(done, milliseconds));
	observer.disconnect();
}

async function watch(milliseconds: number): Promise<readonly number[]> {
	const times: number[] = [];
	const observer = new MutationObserver(() => times.push(performance.now()));
	const body = document.querySelector('[data-testid="figure"] .body');
	if (body)
		observer.observe(body, {
			attributes: true,
			attributeFilter: ['d', 'transform'],
			subtree: true
		});
	await new Promise((done) => setTimeout(done, milliseconds));
	observer.disconnect();
	return times;
}

async function replay(milliseconds: number): Promise<readonly number[]> {
	const times: number[] = [];
	const until = performance.now() + milliseconds;
	await new Promise<void>((done) => {
		const next = () => {
			for (const [element, attribute, value] of window.recorded[
				times.length % window.recorded.length
			] ?? [])
				element.setAttribute(attribute, value ?? '');
			times.push(performance.now());
			if (performance.now() < until) requestAnimationFrame(next);
			else done();
		};
		requestAnimationFrame(next);
	});
	return times;
}
