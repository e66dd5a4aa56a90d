import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** The path of the first program on the PATH that has one of these names. */
export function onPath(names: readonly string[]): string | undefined {
	const folders = (process.env.PATH ?? '').split(':').concat('/usr/bin', '/snap/bin');
	return names
		.flatMap((name) => folders.map((folder) => `${folder}/${name}`))
		.find((file) => existsSync(file));
}

/** The file that an environment variable names, if it is set. Throws if that file does not exist. */
export function pathFromVariable(variable: string): string | undefined {
	const named = process.env[variable];
	if (named && !existsSync(named))
		throw new Error(`${variable} names ${named}, which does not exist.`);
	return named || undefined;
}

/** Installs each program that apt knows, if there is apt and it may be used without a password. */
export function installWithApt(...programs: readonly string[]): void {
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
	for (const program of programs) run('install', '-q', '-y', '--no-install-recommends', program);
}

function succeeds(command: string, ...words: readonly string[]): boolean {
	try {
		execFileSync(command, words, { stdio: 'ignore' });
		return true;
	} catch {
		return false; // A missing command and a forbidden one are treated alike.
	}
}
