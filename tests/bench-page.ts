import type { CDPSession, Page } from 'playwright-core';

/** A cheaper phone on a slow connection. */
export const slow = { cpu: 4, bitsPerSecond: 1_600_000, latency: 150 } as const;

export interface PageLoad {
	readonly kilobytes: number;
	readonly largestPaint: number;
	readonly blocked: number;
	readonly shift: number;
	readonly ready: number;
}

declare global {
	interface Window {
		vitals: { largestPaint: number; blocked: number; shift: number; moved: number };
	}
}

export async function throttle(page: Page, cpu: number, network: boolean): Promise<CDPSession> {
	const session = await page.context().newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: cpu });
	await session.send('Performance.enable');
	await session.send('Network.enable');
	if (network) {
		await session.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: slow.latency,
			downloadThroughput: slow.bitsPerSecond / 8,
			uploadThroughput: slow.bitsPerSecond / 8
		});
	}
	return session;
}

/**
 * Runs in the page before its own scripts and records what the browser reports about painting and
 * blocking.
 */
function noteVitals(): void {
	window.vitals = { largestPaint: 0, blocked: 0, shift: 0, moved: 0 };
	const observe = (type: string, note: (entry: PerformanceEntry & { value?: number }) => void) =>
		new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
			type,
			buffered: true
		});
	observe('largest-contentful-paint', (entry) => (window.vitals.largestPaint = entry.startTime));
	observe('longtask', (entry) => (window.vitals.blocked += Math.max(0, entry.duration - 50)));
	observe('layout-shift', (entry) => (window.vitals.shift += entry.value ?? 0));
}

export async function measureLoad(page: Page, address: string): Promise<PageLoad> {
	const session = await throttle(page, slow.cpu, true);
	let bytes = 0;
	session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
	await page.addInitScript(noteVitals);
	await page.goto(address);
	await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
	await page.waitForTimeout(1500);
	const seen = await page.evaluate(() => ({
		...window.vitals,
		ready: performance.getEntriesByName('ready')[0]?.startTime ?? 0
	}));
	return { ...seen, kilobytes: bytes / 1000 };
}

export function firstPaint(page: Page): Promise<number> {
	return page.evaluate(
		() =>
			new Promise<number>((painted) => {
				new PerformanceObserver((list) => {
					const paint = list.getEntriesByName('first-contentful-paint')[0];
					if (paint) painted(paint.startTime);
				}).observe({ type: 'paint', buffered: true });
			})
	);
}

/** Milliseconds that the main thread is busy in `length` milliseconds. */
export async function busyIn(session: CDPSession, length: number): Promise<number> {
	const before = await busyTime(session);
	await new Promise((done) => setTimeout(done, length));
	return (await busyTime(session)) - before;
}

async function busyTime(session: CDPSession): Promise<number> {
	const { metrics } = await session.send('Performance.getMetrics');
	return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Milliseconds from a tap on Start until the animated figure is on the page. */
export async function timeToLiveFigure(page: Page): Promise<number> {
	const alive = page.evaluate(
		() =>
			new Promise<number>((appeared) => {
				let tapped = Number.NaN;
				addEventListener('click', () => (tapped = performance.now()), { capture: true });
				const observer = new MutationObserver(() => {
					if (!document.querySelector('[data-testid="figure"] .body svg path')) return;
					observer.disconnect();
					requestAnimationFrame(() => appeared(performance.now() - tapped));
				});
				observer.observe(document.body, { childList: true, subtree: true });
			})
	);
	await page.getByRole('link', { name: 'Start' }).first().click();
	return alive;
}

export async function workerSettled(page: Page): Promise<void> {
	await page.waitForFunction(() => navigator.serviceWorker.controller?.state === 'activated');
}
