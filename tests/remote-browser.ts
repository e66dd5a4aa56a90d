import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A browser with a profile of its own that only its socket controls. */
export interface RemoteBrowser {
	/** The address of its socket. */
	readonly address: string;
	kill(): Promise<void>;
}

interface Start {
	readonly program: string;
	readonly options: (profile: string) => readonly string[];
	/** Files for the profile, by name. */
	readonly files?: Readonly<Record<string, string>>;
}

export async function remoteBrowser({
	program,
	options,
	files = {}
}: Start): Promise<RemoteBrowser> {
	const profile = mkdtempSync(join(tmpdir(), 'browser-'));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(profile, name), text);
	const browser = spawn(program, options(profile), {
		// Firefox does not start if the home directory belongs to another user.
		env: { ...process.env, HOME: profile },
		stdio: ['ignore', 'ignore', 'pipe']
	});
	const gone = new Promise<void>((ended) => browser.once('exit', () => ended()));
	const kill = async () => {
		browser.kill('SIGKILL');
		await gone;
		// Its child processes write for a moment longer.
		rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
	};
	try {
		return { address: await addressIn(browser.stderr), kill };
	} catch (problem) {
		await kill();
		throw problem;
	}
}

function addressIn(output: NodeJS.ReadableStream): Promise<string> {
	return new Promise((found, fail) => {
		let said = '';
		output.on('data', (piece: Buffer) => {
			said += piece.toString();
			const [, address] = /listening on (ws:\S+)/.exec(said) ?? [];
			if (address) found(address);
		});
		output.once('end', () => fail(new Error(`The browser did not start:\n${said}`)));
	});
}
