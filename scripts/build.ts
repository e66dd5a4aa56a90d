import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { headersUnder } from './header-rules.ts';
import { fingerprint } from './sources.ts';

export interface Build {
	readonly folder: string;
	/** The base path as in `BASE_PATH`: empty, or with a slash in front only. */
	readonly base: string;
}

/** The build that is served and published. */
export const mainBuild: Build = { folder: 'build', base: process.env.BASE_PATH ?? '' };

/** The build that tests play below the root of its host. */
export const nestedBuild: Build = { folder: '.cache/nested-build', base: '/one-degree' };

/** Builds unless the folder is made of exactly these sources already. Throws if the build fails. */
export function buildIfChanged(wanted: Build): void {
	const stamp = stampOf(wanted);
	const built = existsSync(join(wanted.folder, 'index.html')) && existsSync(stamp);
	if (!built || readFileSync(stamp, 'utf8') !== inputsOf(wanted)) build(wanted);
}

function build(wanted: Build): void {
	const { folder, base } = wanted;
	const inputs = inputsOf(wanted);
	rmSync(stampOf(wanted), { force: true });
	const { status } = spawnSync('node_modules/.bin/vite', ['build', '--logLevel', 'warn'], {
		stdio: 'inherit',
		env: { ...process.env, BASE_PATH: base, BUILD_FOLDER: folder }
	});
	if (status !== 0) throw new Error('The build failed; what went wrong stands above.');
	// Most static hosts look for the page for unknown addresses under this name.
	copyFileSync(join(folder, '200.html'), join(folder, '404.html'));
	const headers = readFileSync('static/_headers', 'utf8');
	writeFileSync(join(folder, '_headers'), headersUnder(base, headers));
	mkdirSync('.cache', { recursive: true });
	writeFileSync(stampOf(wanted), inputs);
}

/** Stands outside of the folder, because everything in there is published. */
function stampOf({ folder }: Build): string {
	return `.cache/${basename(folder)}.inputs`;
}

function inputsOf({ base }: Build): string {
	return [fingerprint('.'), base, process.env.APP_VERSION].join(' ');
}

if (import.meta.main) {
	try {
		build(mainBuild);
	} catch (problem) {
		console.error(problem instanceof Error ? problem.message : problem);
		process.exitCode = 1;
	}
}
