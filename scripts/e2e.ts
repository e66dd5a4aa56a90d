import { spawnSync } from 'node:child_process';
import { buildIfChanged } from './build.ts';
import { chromiumHere } from './chromium.ts';
import { firefoxHere } from './firefox.ts';

try {
	const browser = chromiumHere();
	// One journey alone that does without it need not wait for it.
	if (process.argv.length === 2) firefoxHere();
	buildIfChanged();
	const { status } = spawnSync('node_modules/.bin/playwright', ['test', ...process.argv.slice(2)], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, CHROMIUM: browser }
	});
	process.exitCode = status ?? 1;
} catch (problem) {
	console.error(problem instanceof Error ? problem.message : problem);
	process.exitCode = 1;
}
