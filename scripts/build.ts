import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { builds as bodies } from '#core/base/figure-look.ts';
import { compiledFigures } from '#vite/compiled-figures.ts';
import { mainBuild, type Build } from './builds.ts';
import { headersUnder } from './header-rules.ts';
import { rewritesUnder } from './rewrite-rules.ts';
import { fingerprint } from './sources.ts';
import { stage } from './stage.ts';

/** Builds unless the folder is made of exactly these sources already. Throws if the build fails. */
export async function buildIfChanged(wanted: Build): Promise<void> {
	const stamp = stampOf(wanted);
	const built = existsSync(join(wanted.folder, 'index.html')) && existsSync(stamp);
	if (!built || readFileSync(stamp, 'utf8') !== inputsOf(wanted)) await build(wanted);
}

async function build(wanted: Build): Promise<void> {
	const { folder, base } = wanted;
	const inputs = inputsOf(wanted);
	rmSync(stampOf(wanted), { force: true });
	await stage('Drawing the figures, which takes longest the first time', async () => {
		for (const id of bodies) await compiledFigures(process.cwd(), id);
	});
	await stage(`Building the app and its pages${base && ` below ${base}`}`, () => bundle(wanted));
	// Most static hosts look for the page for unknown addresses under this name.
	copyFileSync(join(folder, '200.html'), join(folder, '404.html'));
	const headers = readFileSync('static/_headers', 'utf8');
	writeFileSync(join(folder, '_headers'), headersUnder(base, headers));
	const rewrites = readFileSync('static/_redirects', 'utf8');
	writeFileSync(join(folder, '_redirects'), rewritesUnder(base, rewrites));
	mkdirSync('.cache', { recursive: true });
	writeFileSync(stampOf(wanted), inputs);
}

/** What the bundler prints is shown if it fails; its warnings are always shown. */
function bundle({ folder, base }: Build): void {
	const { status, stdout } = spawnSync('node_modules/.bin/vite', ['build', '--logLevel', 'warn'], {
		stdio: ['ignore', 'pipe', 'inherit'],
		env: { ...process.env, BASE_PATH: base, BUILD_FOLDER: folder }
	});
	if (status === 0) return;
	process.stdout.write(stdout);
	throw new Error('The build failed; what went wrong stands above.');
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
		await build(mainBuild);
	} catch (problem) {
		console.error(problem instanceof Error ? problem.message : problem);
		process.exitCode = 1;
	}
}
