import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The first program of one of these names on the path. */
export function onPath(names: readonly string[]): string | undefined {
	const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin', '/snap/bin');
	return names
		.flatMap((name) => folders.map((folder) => `${folder}/${name}`))
		.find((file) => existsSync(file));
}

/** What the variable of this name says, if it says anything. Throws if that is not there. */
export function namedBy(variable: string): string | undefined {
	const named = process.env[variable];
	if (named && !existsSync(named))
		throw new Error(`${variable} names ${named}, which does not exist.`);
	return named || undefined;
}

/** Where there is apt, and it may be used without asking. */
export function installWithApt(program: string): void {
	if (!succeeds('apt-get', '--version')) return;
	const root = process.getuid?.() === 0;
	if (!root && !succeeds('sudo', '-n', 'true')) return;
	const run = (...words: readonly string[]) =>
		spawnSync(
			root ? 'env' : 'sudo',
			[...(root ? [] : ['-n', 'env']), 'DEBIAN_FRONTEND=noninteractive', 'apt-get', ...words],
			{ stdio: ['ignore', 'inherit', 'inherit'] }
		);
	run('update', '-q');
	run('install', '-q', '-y', '--no-install-recommends', program);
}

function succeeds(command: string, ...words: readonly string[]): boolean {
	try {
		execFileSync(command, words, { stdio: 'ignore' });
		return true;
	} catch {
		return false; // Not installed or not allowed comes to the same here.
	}
}
