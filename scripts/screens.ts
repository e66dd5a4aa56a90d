import { spawnSync } from 'node:child_process';
import { buildIfChanged } from './build.ts';
import { mainBuild } from './builds.ts';

/** Takes the pictures of the app that the README and the manifest show: `npm run screens`. */
await buildIfChanged(mainBuild);
const { status } = spawnSync(
	'node_modules/.bin/playwright',
	['test', 'screens', 'screen-reader', '--workers=1', '--retries=0', '--reporter=line'],
	{ stdio: 'inherit', env: { ...process.env, SCREENS: 'take' } }
);
process.exitCode = status ?? 1;
