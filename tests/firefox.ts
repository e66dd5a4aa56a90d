import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firefoxHere } from '#scripts/firefox.ts';
import { connected } from './webdriver-bidi.ts';

/** One tab of a Firefox of its own. */
export interface Firefox {
	/** Runs before the scripts of every page. */
	watch(work: () => void): Promise<void>;
	goto(address: string): Promise<void>;
	/** In the page, as if somebody had just tapped it; what it answers must survive JSON. */
	evaluate<Answer>(work: () => Answer | Promise<Answer>): Promise<Answer>;
	/** Opens another tab in front. */
	hide(): Promise<void>;
	/** What its console called an error so far. */
	readonly complaints: readonly string[];
	close(): Promise<void>;
}

/** Sound without a tap, and no call to anywhere. */
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

/**
 * Debian's Firefox, driven by WebDriver BiDi: Playwright's own is a download, and what Playwright asks
 * of others is newer than Debian's.
 */
export async function firefox(): Promise<Firefox> {
	const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
	const lines = Object.entries(preferences).map(
		([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`
	);
	writeFileSync(join(profile, 'user.js'), lines.join(''));
	const options = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port'];
	const browser = spawn(firefoxHere(), [...options, '0'], {
		// It does not start for a user whose home belongs to somebody else.
		env: { ...process.env, HOME: profile },
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const gone = new Promise<void>((ended) => browser.once('exit', () => ended()));
	const kill = async () => {
		browser.kill('SIGKILL');
		await gone;
		// Its helpers write for a moment longer.
		rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
	};
	try {
		const bidi = await connected(await addressIn(browser.stderr));
		const context = await bidi.firstTab();
		return {
			watch: (work) => bidi.preload(work),
			goto: (url) => bidi.navigate(context, url),
			evaluate: (work) => bidi.evaluate(context, work),
			hide: () => bidi.openTab(),
			complaints: bidi.complaints,
			close: async () => {
				await bidi.end();
				await kill();
			}
		};
	} catch (problem) {
		await kill();
		throw problem;
	}
}

/** Where it says that it listens. */
function addressIn(output: NodeJS.ReadableStream): Promise<string> {
	return new Promise((found, fail) => {
		let said = '';
		output.on('data', (piece: Buffer) => {
			said += piece.toString();
			const [, address] = /BiDi listening on (ws:\S+)/.exec(said) ?? [];
			if (address) found(`${address}/session`);
		});
		output.once('end', () => fail(new Error(`Firefox did not start:\n${said}`)));
	});
}
