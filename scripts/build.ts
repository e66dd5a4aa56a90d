import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { headersUnder } from './header-rules.ts';
import { fingerprint } from './sources.ts';

const stamp = '.cache/built';

/** Builds unless `build/` is made of exactly these sources already. Throws if the build fails. */
export function buildIfChanged(): void {
	const built = existsSync('build/index.html') && existsSync(stamp) && readFileSync(stamp, 'utf8');
	if (built !== buildInputs()) build();
}

function build(): void {
	const inputs = buildInputs();
	rmSync(stamp, { force: true });
	const commandArguments = ['build', '--logLevel', 'warn'];
	const { status } = spawnSync('node_modules/.bin/vite', commandArguments, { stdio: 'inherit' });
	if (status !== 0) throw new Error('The build failed; what went wrong stands above.');
	// Most static hosts look for the page for unknown addresses under this name.
	copyFileSync('build/200.html', 'build/404.html');
	const headers = readFileSync('static/_headers', 'utf8');
	writeFileSync('build/_headers', headersUnder(process.env.BASE_PATH ?? '', headers));
	mkdirSync('.cache', { recursive: true });
	writeFileSync(stamp, inputs);
}

function buildInputs(): string {
	return [fingerprint('.'), process.env.BASE_PATH, process.env.APP_VERSION].join(' ');
}

if (import.meta.main) {
	try {
		build();
	} catch (problem) {
		console.error(problem instanceof Error ? problem.message : problem);
		process.exitCode = 1;
	}
}
