import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { table } from './table.ts';

interface Suite {
	readonly name: string;
	readonly command: string;
	/** The file into which the suite writes its counts, if it counts tests. */
	readonly report?: string;
	/** The suite that this one needs; if that failed, this one is not run. */
	readonly needs?: string;
}

interface Counts {
	readonly passed: number;
	readonly failed: number;
	/** Tests that passed at the second try only. */
	readonly flaky: number;
}

interface Outcome extends Counts {
	readonly name: string;
	readonly verdict: 'passed' | 'failed' | 'not run';
	readonly seconds: number;
}

const none: Counts = { passed: 0, failed: 0, flaky: 0 };
const unit = '.cache/unit.json';
const e2e = '.cache/e2e.json';

const suites: readonly Suite[] = [
	{ name: 'format', command: 'prettier --check --log-level warn .' },
	{ name: 'lint', command: 'svelte-kit sync && eslint .' },
	{ name: 'types', command: 'npm run --silent check' },
	{
		name: 'unit',
		command: `vitest run --reporter=dot --reporter=json --outputFile.json=${unit}`,
		report: unit
	},
	{ name: 'build', command: 'node scripts/build.ts' },
	{ name: 'size', command: 'node scripts/size.ts', needs: 'build' },
	{ name: 'e2e', command: 'node scripts/e2e.ts', report: e2e, needs: 'build' }
];

const outcomes: Outcome[] = [];
for (const suite of suites) outcomes.push(run(suite));

console.log(
	`\n${table([
		['suite', '', 'passed', 'failed', 'flaky', 'seconds'],
		...outcomes.map(({ name, verdict, passed, failed, flaky, seconds }) => [
			name,
			verdict,
			passed + failed ? String(passed) : '',
			passed + failed ? String(failed) : '',
			flaky ? String(flaky) : '',
			seconds.toFixed(1)
		])
	])}\n`
);
const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
if (outcomes.some(({ verdict }) => verdict !== 'passed')) process.exitCode = 1;

/**
 * Runs a suite. One that fails without a failed test counts as one failure, because the last line
 * would report none otherwise.
 */
function run({ name, command, report, needs }: Suite): Outcome {
	console.log(`\n── ${name}`);
	if (outcomes.some((outcome) => outcome.name === needs && outcome.verdict !== 'passed')) {
		console.log(`Not run, because ${needs} failed.`);
		return { name, verdict: 'not run', ...none, failed: 1, seconds: 0 };
	}
	if (report) rmSync(report, { force: true });
	const began = Date.now();
	const { status } = spawnSync(command, { shell: true, stdio: ['ignore', 'inherit', 'inherit'] });
	const seconds = (Date.now() - began) / 1000;
	const counts = report ? countsIn(report) : none;
	if (status === 0) return { name, verdict: 'passed', ...counts, seconds };
	return { name, verdict: 'failed', ...counts, failed: Math.max(1, counts.failed), seconds };
}

function countsIn(report: string): Counts {
	if (!existsSync(report)) return none;
	const { numPassedTests, numFailedTests, stats } = JSON.parse(readFileSync(report, 'utf8'));
	return stats
		? { passed: stats.expected + stats.flaky, failed: stats.unexpected, flaky: stats.flaky }
		: { passed: numPassedTests, failed: numFailedTests, flaky: 0 };
}
