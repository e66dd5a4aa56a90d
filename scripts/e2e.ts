import { spawnSync } from 'node:child_process';
import { buildIfChanged } from './build.ts';
import { mainBuild, nestedBuild } from './builds.ts';
import { ensureChromium } from './chromium.ts';
import { ensureFirefox } from './firefox.ts';
import { ensureWebKit, hasWebKit } from './webkit.ts';

try {
	const browser = ensureChromium();
	const words = process.argv.slice(2);
	const needed = (name: string) => words.length === 0 || words.some((word) => word.includes(name));
	// A single journey may need no other engine and no second build, so it does not wait for them.
	if (needed('firefox') || needed('engines')) ensureFirefox();
	if (needed('engines') && hasWebKit) ensureWebKit();
	await buildIfChanged(mainBuild);
	if (needed('base-path')) await buildIfChanged(nestedBuild);
	const { status } = spawnSync('node_modules/.bin/playwright', ['test', ...words], {
		stdio: ['ignore', 'inherit', 'inherit'],
		env: { ...process.env, CHROMIUM: browser }
	});
	process.exitCode = status ?? 1;
} catch (problem) {
	console.error(problem instanceof Error ? problem.message : problem);
	process.exitCode = 1;
}
