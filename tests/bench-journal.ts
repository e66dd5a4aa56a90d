import type { Browser, BrowserContextOptions } from 'playwright-core';
import { readingsOf } from '#core/readings/reading.ts';
import { slow, throttle } from './bench-page.ts';
import { spentWhile } from './bench-trace.ts';
import { median } from './sound-analysis.ts';
import { historyOf } from './history.ts';
import { remember } from './stored-entries.ts';

interface PageCost {
	/** Milliseconds of script until then. */
	readonly script: number;
	/** Milliseconds until the awaited text is shown. */
	readonly shown: number;
	/** The script's heap, in megabytes. */
	readonly memory: number;
	/** The database, in megabytes. */
	readonly disk: number;
}

export interface Opening {
	/** The site's address, without a slash at its end. */
	readonly address: string;
	readonly path: string;
	/** A text on the page once it is open. */
	readonly text: RegExp;
	/** Whether to wait until the page is idle as well. */
	readonly settled: boolean;
	/** The days of daily practice in the journal. */
	readonly days: number;
}

/** A journal of so many days, and how many readings are in it. */
export function journalOf(days: number) {
	const entries = historyOf({ until: Date.now() - 3_600_000, days });
	return { entries, readings: readingsOf(entries).length };
}

/** Opens a page several times and returns the median of each measure. */
export async function measurePages(runs: number, ...asked: Parameters<typeof measurePage>) {
	const seen: PageCost[] = [];
	for (let run = 0; run < runs; run++) seen.push(await measurePage(...asked));
	return (measure: keyof PageCost) => median(seen.map((one) => one[measure]));
}

/** Opens a page with a journal of so many days, on a cheaper phone. */
async function measurePage(
	browser: Browser,
	phone: BrowserContextOptions,
	{ address, path, text, settled, days }: Opening
): Promise<PageCost> {
	const context = await browser.newContext(phone);
	const page = await context.newPage();
	await page.goto(`${address}/`);
	await page.getByText('First time here?').waitFor();
	const { entries } = journalOf(days);
	if (entries.length > 0) await remember(page, entries);
	await page.goto(`${address}/licence`);
	const session = await throttle(page, slow.cpu, false);
	let shown = Number.NaN;
	const { script } = await spentWhile(browser, page, async () => {
		await page.goto(`${address}${path}`);
		await page.getByText(text).first().waitFor();
		shown = await page.evaluate(() => performance.now());
		if (settled) await page.evaluate(untilIdle);
		// A frame, by which the trace identifies the page's main thread.
		await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(drawn)));
	});
	await session.send('HeapProfiler.collectGarbage');
	const { usedSize } = await session.send('Runtime.getHeapUsage');
	const disk = await page.evaluate(spaceTaken);
	await context.close();
	return { script, shown, memory: usedSize / 1e6, disk: disk / 1e6 };
}

/** This function and the next run in the page. */
function untilIdle(): Promise<void> {
	return new Promise((idle) => {
		let quiet = 0;
		let last = performance.now();
		const look = () => {
			const now = performance.now();
			quiet = now - last < 80 ? quiet + 1 : 0;
			last = now;
			if (quiet === 15) idle();
			else setTimeout(look, 40);
		};
		look();
	});
}

async function spaceTaken(): Promise<number> {
	const { usageDetails } = Object.assign({ usageDetails: {} }, await navigator.storage.estimate());
	return Number(Reflect.get(usageDetails, 'indexedDB') ?? Number.NaN);
}
