import { spawn } from 'node:child_process';

/** A screen that nobody sees. */
export interface VirtualScreen {
	/** The value of `DISPLAY` for programs that draw on it. */
	readonly display: string;
	close(): Promise<void>;
}

/** Starts Xvfb, which takes a free number itself, so that several may start at once. */
export async function virtualScreen(program: string): Promise<VirtualScreen> {
	const options = ['-displayfd', '1', '-screen', '0', '800x1000x24', '-nolisten', 'tcp'];
	const server = spawn(program, options, { stdio: ['ignore', 'pipe', 'ignore'] });
	const gone = new Promise<void>((ended) => server.once('exit', () => ended()));
	const number = await new Promise<string>((found, fail) => {
		let said = '';
		server.stdout.on('data', (piece: Buffer) => {
			said += piece.toString();
			if (said.includes('\n')) found(said.trim());
		});
		server.once('error', fail);
		server.once('exit', () => fail(new Error('Xvfb did not start.')));
	});
	const kill = () => server.kill('SIGKILL');
	process.once('exit', kill);
	return {
		display: `:${number}`,
		async close() {
			process.off('exit', kill);
			server.kill();
			await gone;
		}
	};
}
