import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { builds } from '#core/base/figure-look.ts';
import { compiledFigures } from '#vite/compiled-figures.ts';
import { headersUnder } from './header-rules.ts';
import { fingerprint } from './sources.ts';
import { stage } from './stage.ts';

const stamp = '.cache/built';

/** Builds unless `build/` is made of exactly these sources already. Throws if the build fails. */
export async function buildIfChanged(): Promise<void> {
	const built = existsSync('build/index.html') && existsSync(stamp) && readFileSync(stamp, 'utf8');
	if (built !== buildInputs()) await build();
}

async function build(): Promise<void> {
	const inputs = buildInputs();
	rmSync(stamp, { force: true });
	await stage('Drawing the figures, which takes longest the first time', async () => {
		for (const { id } of builds) await compiledFigures(process.cwd(), id);
	});
	await stage('Building the app and its pages', bundle);
	// Most static hosts look for the page for unknown addresses under this name.
	copyFileSync('build/200.html', 'build/404.html');
	const headers = readFileSync('static/_headers', 'utf8');
	writeFileSync('build/_headers', headersUnder(process.env.BASE_PATH ?? '', headers));
	mkdirSync('.cache', { recursive: true });
	writeFileSync(stamp, inputs);
}

/** What the bundler prints is shown if it fails; its warnings are always shown. */
function bundle() {
	const { status, stdout } = spawnSync('node_modules/.bin/vite', ['build', '--logLevel', 'warn'], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	if (status === 0) return;
	process.stdout.write(stdout);
	throw new Error('The build failed; what went wrong stands above.');
}

function buildInputs(): string {
	return [fingerprint('.'), process.env.BASE_PATH, process.env.APP_VERSION].join(' ');
}

if (import.meta.main) {
	try {
		await build();
	} catch (problem) {
		console.error(problem instanceof Error ? problem.message : problem);
		process.exitCode = 1;
	}
}
