import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { ensureWebKit } from '#scripts/webkit.ts';
import type { Engine } from './engine.ts';
import { clickAt, press } from './input-actions.ts';
import { virtualScreen } from './virtual-screen.ts';
import { freePort, webDriverSession, type WebDriverSession } from './webdriver.ts';

const answerSchema = v.variant('type', [
	v.object({ type: v.literal('success'), json: v.nullish(v.string()) }),
	v.object({ type: v.literal('exception'), text: v.string() })
]);

/** Debian's WebKitGTK, the engine next to Safari's that runs on Linux, driven by WebDriver. */
export async function webkit(): Promise<Engine> {
	const { driver, browser, screen } = ensureWebKit();
	const display = await virtualScreen(screen);
	const home = mkdtempSync(join(tmpdir(), 'browser-'));
	const port = await freePort();
	const server = spawn(driver, ['-p', String(port)], {
		stdio: 'ignore',
		env: {
			...process.env,
			DISPLAY: display.display,
			HOME: home,
			// The sandbox needs rights that a container and its root have not.
			WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
			LIBGL_ALWAYS_SOFTWARE: '1'
		}
	});
	const gone = new Promise<void>((ended) => server.once('exit', () => ended()));
	const kill = () => server.kill('SIGKILL');
	process.once('exit', kill);

	async function stop() {
		process.off('exit', kill);
		server.kill();
		await gone;
		await display.close();
		rmSync(home, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
	}

	try {
		const session = await webDriverSession(`http://127.0.0.1:${port}`, {
			'webkitgtk:browserOptions': {
				binary: browser,
				args: ['--automation', '--autoplay-policy=allow']
			}
		});
		return await tabOf(session, stop);
	} catch (problem) {
		await stop();
		throw problem;
	}
}

async function tabOf({ send }: WebDriverSession, stop: () => Promise<void>): Promise<Engine> {
	await send('POST', '/window/rect', { width: 390, height: 844 });
	// It is counted by the page's own clock, which a test turns by hours.
	await send('POST', '/timeouts', { script: 1_000_000_000 });
	return {
		/** WebDriver has no console; what pages note of themselves is all there is. */
		complaints: [],
		async goto(url) {
			await send('POST', '/url', { url });
		},
		/** For about one empty page in forty that the driver opens itself it waits for ever. */
		async leave() {
			await send('POST', '/execute/sync', { script: "location.replace('about:blank')", args: [] });
		},
		async evaluate<Answer, Given>(
			work: (given: Given) => Answer | Promise<Answer>,
			given?: Given
		): Promise<Answer> {
			const asked = {
				script: `const [given, answer] = arguments;
					(async () => JSON.stringify(await (${String(work)})(given)))().then(
						(json) => answer({ type: 'success', json }),
						(problem) => answer({ type: 'exception', text: String(problem) })
					);`,
				args: [given]
			};
			const answer = v.parse(answerSchema, await send('POST', '/execute/async', asked));
			if (answer.type === 'exception') throw new Error(answer.text);
			return JSON.parse(answer.json ?? 'null');
		},
		async click(x, y) {
			await send('POST', '/actions', { actions: clickAt(x, y) });
		},
		async press(key) {
			await send('POST', '/actions', { actions: press(key) });
		},
		async close() {
			try {
				await send('DELETE', '');
			} finally {
				await stop();
			}
		}
	};
}
