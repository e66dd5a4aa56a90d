import * as v from 'valibot';
import { ensureFirefox } from '#scripts/firefox.ts';
import type { Engine } from './engine.ts';
import { clickAt, press } from './input-actions.ts';
import { remoteBrowser } from './remote-browser.ts';
import { expressionOf, remoteSocket, type RemoteSocket } from './remote-socket.ts';

/** One tab of a Firefox process of its own. Functions run in its page with user activation. */
export interface Firefox extends Engine {
	/** Adds a function that runs before the scripts of every page. */
	watch(work: () => void): Promise<void>;
	/** Opens another tab in front. */
	hide(): Promise<void>;
}

/** Allows sound without a tap, and prevents calls to other hosts. */
const preferences = {
	'media.autoplay.default': 0,
	'media.autoplay.blocking_policy': 0,
	'app.update.enabled': false,
	'app.normandy.enabled': false,
	'browser.safebrowsing.downloads.remote.enabled': false,
	'browser.safebrowsing.malware.enabled': false,
	'browser.safebrowsing.phishing.enabled': false,
	'browser.shell.checkDefaultBrowser': false,
	'datareporting.policy.dataSubmissionEnabled': false,
	'extensions.update.enabled': false,
	'network.captive-portal-service.enabled': false,
	'network.connectivity-service.enabled': false,
	'services.settings.server': 'data:,none',
	'toolkit.telemetry.enabled': false
} as const;

const tabsSchema = v.object({
	contexts: v.tupleWithRest([v.object({ context: v.string() })], v.unknown())
});
const answerSchema = v.variant('type', [
	v.object({
		type: v.literal('success'),
		result: v.looseObject({ value: v.optional(v.string()) })
	}),
	v.object({ type: v.literal('exception'), exceptionDetails: v.object({ text: v.string() }) })
]);
const logSchema = v.looseObject({ level: v.string(), text: v.nullable(v.string()) });

/**
 * Debian's Firefox, driven by WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). Playwright's
 * own Firefox would be a download, and Playwright needs a newer protocol than Debian's Firefox has.
 */
export async function firefox(): Promise<Firefox> {
	const lines = Object.entries(preferences).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`
	);
	const browser = await remoteBrowser({
		program: ensureFirefox(),
		options: (profile) =>
			['--headless', '--no-remote', '--profile', profile].concat('--remote-debugging-port', '0'),
		files: { 'user.js': lines.join('') }
	});
	try {
		return await tabOf(await remoteSocket(`${browser.address}/session`), browser.kill);
	} catch (problem) {
		await browser.kill();
		throw problem;
	}
}

async function tabOf(socket: RemoteSocket, kill: () => Promise<void>): Promise<Firefox> {
	const { send } = socket;
	const complaints: string[] = [];
	socket.on('log.entryAdded', (entry) => {
		const { level, text } = v.parse(logSchema, entry);
		if (level === 'error') complaints.push(text ?? '');
	});
	await send('session.new', { capabilities: {} });
	await send('session.subscribe', { events: ['log.entryAdded'] });
	const { contexts } = v.parse(tabsSchema, await send('browsingContext.getTree'));
	const [{ context }] = contexts;
	await send('browsingContext.setViewport', { context, viewport: { width: 390, height: 844 } });
	return {
		complaints,
		async watch(work) {
			await send('script.addPreloadScript', { functionDeclaration: String(work) });
		},
		async goto(url) {
			await send('browsingContext.navigate', { context, url, wait: 'complete' });
		},
		async leave() {
			await send('browsingContext.navigate', { context, url: 'about:blank', wait: 'complete' });
		},
		async evaluate<Answer, Given>(
			work: (given: Given) => Answer | Promise<Answer>,
			given?: Given
		): Promise<Answer> {
			const asked = { awaitPromise: true, userActivation: true, target: { context } };
			const expression = expressionOf(work, given);
			const answer = v.parse(answerSchema, await send('script.evaluate', { expression, ...asked }));
			if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
			return JSON.parse(answer.result.value ?? 'null');
		},
		async click(x, y) {
			await send('input.performActions', { context, actions: clickAt(x, y) });
		},
		async press(key) {
			await send('input.performActions', { context, actions: press(key) });
		},
		async hide() {
			await send('browsingContext.create', { type: 'tab' });
		},
		async close() {
			await send('browser.close');
			socket.close();
			await kill();
		}
	};
}
