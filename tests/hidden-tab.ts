import * as v from 'valibot';
import { chromiumArguments, ensureChromium } from '#scripts/chromium.ts';
import { remoteBrowser } from './remote-browser.ts';
import { expressionOf, remoteSocket } from './remote-socket.ts';

/** A tab of Chromium that another tab can truly hide: Playwright keeps every page visible. */
export interface Tab {
	/** Adds a function that runs before the scripts of every page. */
	watch(work: () => void): Promise<void>;
	goto(address: string): Promise<void>;
	/** Runs a function in the page. Its result must survive JSON. */
	evaluate<Answer>(work: () => Answer | Promise<Answer>): Promise<Answer>;
	/** Opens another tab in front. Throws if this one is still visible. */
	hide(): Promise<void>;
	/** Seconds that the tab's main thread has been busy so far. */
	busy(): Promise<number>;
	close(): Promise<void>;
}

const targetsSchema = v.object({
	targetInfos: v.array(v.looseObject({ type: v.string(), targetId: v.string() }))
});
const sessionSchema = v.object({ sessionId: v.string() });
const answerSchema = v.looseObject({
	result: v.looseObject({ value: v.optional(v.string()) }),
	exceptionDetails: v.optional(v.looseObject({ text: v.string() }))
});
const metricsSchema = v.object({
	metrics: v.array(v.object({ name: v.string(), value: v.number() }))
});

export async function tabToHide(): Promise<Tab> {
	const browser = await remoteBrowser({
		program: ensureChromium(),
		options: (profile) => [
			...chromiumArguments,
			'--headless=new',
			'--autoplay-policy=no-user-gesture-required',
			'--remote-debugging-port=0',
			`--user-data-dir=${profile}`,
			'about:blank'
		]
	});
	const socket = await remoteSocket(browser.address);
	const { targetInfos } = v.parse(targetsSchema, await socket.send('Target.getTargets'));
	const targetId = targetInfos.find(({ type }) => type === 'page')?.targetId;
	const attached = await socket.send('Target.attachToTarget', { targetId, flatten: true });
	const session = v.parse(sessionSchema, attached);
	const send = (method: string, params = {}) => socket.send(method, params, session);
	for (const domain of ['Page', 'Performance']) await send(`${domain}.enable`);

	async function evaluate<Answer>(work: () => Answer | Promise<Answer>): Promise<Answer> {
		const asked = { expression: expressionOf(work), awaitPromise: true };
		const answer = v.parse(answerSchema, await send('Runtime.evaluate', asked));
		if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
		return JSON.parse(answer.result.value ?? 'null');
	}

	return {
		evaluate,
		async watch(work) {
			await send('Page.addScriptToEvaluateOnNewDocument', { source: `(${String(work)})()` });
		},
		async goto(url) {
			await send('Page.navigate', { url });
		},
		async hide() {
			await socket.send('Target.createTarget', { url: 'about:blank' });
			await new Promise((done) => setTimeout(done, 500));
			if ((await evaluate(() => document.visibilityState)) !== 'hidden')
				throw new Error('The tab is still seen.');
		},
		async busy() {
			const { metrics } = v.parse(metricsSchema, await send('Performance.getMetrics'));
			return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
		},
		async close() {
			socket.close();
			await browser.kill();
		}
	};
}
