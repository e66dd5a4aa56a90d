import * as v from 'valibot';
import { ensureFirefox } from '#scripts/firefox.ts';
import { remoteBrowser } from './remote-browser.ts';
import { expressionOf, remoteSocket, type RemoteSocket } from './remote-socket.ts';

/** One tab of a Firefox process of its own. */
export interface Firefox {
	/** Adds a function that runs before the scripts of every page. */
	watch(work: () => void): Promise<void>;
	goto(address: string): Promise<void>;
	/** Runs a function in the page with user activation. Its result must survive JSON. */
	evaluate<Answer>(work: () => Answer | Promise<Answer>): Promise<Answer>;
	/** Opens another tab in front. */
	hide(): Promise<void>;
	/** The errors in the page's console so far. */
	readonly complaints: readonly string[];
	close(): Promise<void>;
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
	return {
		complaints,
		async watch(work) {
			await send('script.addPreloadScript', { functionDeclaration: String(work) });
		},
		async goto(url) {
			await send('browsingContext.navigate', { context, url, wait: 'complete' });
		},
		async evaluate(work) {
			const asked = { awaitPromise: true, userActivation: true, target: { context } };
			const answer = v.parse(
				answerSchema,
				await send('script.evaluate', { expression: expressionOf(work), ...asked })
			);
			if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
			return JSON.parse(answer.result.value ?? 'null');
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
