import { spawn } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync } from 'node:fs';
import { selectTests } from './select-tests.ts';
import { table } from './table.ts';
import { reportOf, slowest, type Report } from './test-reports.ts';

interface Suite {
	readonly name: string;
	readonly command: readonly string[];
	/** The file into which the suite writes its counts, if it counts tests. */
	readonly report?: string;
	/** The suite that this one needs; if that failed, this one is not run. */
	readonly needs?: string;
}

interface Outcome extends Report {
	readonly name: string;
	readonly verdict: 'passed' | 'failed' | 'not run';
	readonly seconds: number;
}

const nothing: Report = { passed: 0, failed: 0, times: [] };
const unitReport = '.cache/unit.json';
const e2eReport = '.cache/e2e.json';

const unit = (...selection: readonly string[]): Suite => ({
	name: 'unit',
	command: [
		...['vitest', 'run', '--reporter=dot', '--reporter=json'],
		...[`--outputFile.json=${unitReport}`, ...selection]
	],
	report: unitReport
});
const e2e = (...selection: readonly string[]): Suite => ({
	name: 'e2e',
	command: ['node', 'scripts/e2e.ts', ...selection],
	report: e2eReport,
	needs: 'build'
});
/** These each keep one core busy, so they run side by side. */
const still: readonly Suite[] = [
	{ name: 'format', command: ['prettier', '--check', '--log-level', 'warn', '.'] },
	{ name: 'lint', command: ['eslint', '.'] },
	{ name: 'types', command: ['npm', 'run', '--silent', 'check'] }
];
const build: readonly Suite[] = [
	{ name: 'build', command: ['node', 'scripts/build.ts'] },
	{ name: 'size', command: ['node', 'scripts/size.ts'], needs: 'build' }
];

const outcomes: Outcome[] = [];
const words = process.argv.slice(2);
if (words.length > 0) await runSelection();
else await runAll();
if (outcomes.length > 0) summarize();

async function runAll(): Promise<void> {
	outcomes.push(...(await Promise.all(still.map((suite) => run(suite, 'afterwards')))));
	for (const suite of [unit(), ...build, e2e()]) outcomes.push(await run(suite));
}

/** Only the tests that the words name, and a build if a journey needs one. */
async function runSelection(): Promise<void> {
	const paths = globSync(['{src,studio,vite,scripts,tests}/**/*.test.ts', 'tests/*.e2e.ts']);
	const files = new Map(paths.map((path) => [path, readFileSync(path, 'utf8')]));
	const { unit: unitFiles, e2e: e2eFiles, name } = selectTests(words, files);
	const pattern = name?.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
	if (unitFiles.length > 0)
		outcomes.push(await run(unit(...unitFiles, ...(pattern ? ['-t', pattern] : []))));
	if (e2eFiles.length > 0)
		outcomes.push(await run(e2e(...e2eFiles, ...(pattern ? ['-g', pattern] : []))));
	if (outcomes.length === 0) {
		console.error(`No test file or test is called "${words.join(' ')}".`);
		process.exitCode = 1;
	}
}

/**
 * Runs a suite and shows what it prints at once, or afterwards if others run beside it. One that
 * fails without a failed test counts as one failure, because the last line would report none
 * otherwise.
 */
async function run(
	{ name, command, report, needs }: Suite,
	shown: 'at once' | 'afterwards' = 'at once'
): Promise<Outcome> {
	if (shown === 'at once') console.log(`\n── ${name}`);
	if (outcomes.some((outcome) => outcome.name === needs && outcome.verdict !== 'passed')) {
		console.log(`Not run, because ${needs} failed.`);
		return { name, verdict: 'not run', ...nothing, failed: 1, seconds: 0 };
	}
	if (report) rmSync(report, { force: true });
	const began = performance.now();
	const printed: string[] = [];
	const passed = await succeeds(command, shown === 'afterwards' ? printed : undefined);
	if (shown === 'afterwards') console.log(`\n── ${name}\n${printed.join('')}`.trimEnd());
	const seconds = (performance.now() - began) / 1000;
	const found = report && existsSync(report) ? reportOf(readFileSync(report, 'utf8')) : nothing;
	if (passed) return { name, verdict: 'passed', ...found, seconds };
	return { name, verdict: 'failed', ...found, failed: Math.max(1, found.failed), seconds };
}

function succeeds([program = '', ...words]: readonly string[], printed?: string[]) {
	const output = printed ? 'pipe' : 'inherit';
	const child = spawn(program, words, { stdio: ['ignore', output, output] });
	for (const stream of [child.stdout, child.stderr])
		stream?.setEncoding('utf8').on('data', (text: string) => printed?.push(text));
	return new Promise<boolean>((done) => {
		child.once('error', () => done(false));
		child.once('close', (status) => done(status === 0));
	});
}

function summarize(): void {
	const slow = slowest(
		outcomes.flatMap(({ times }) => times),
		10
	);
	if (slow.length > 0) {
		console.log('\nThe slowest tests, in seconds:');
		console.log(
			slow.map(({ test, seconds }) => `${seconds.toFixed(1).padStart(6)}  ${test}`).join('\n')
		);
	}
	console.log(
		`\n${table([
			['suite', '', 'passed', 'failed', 'seconds'],
			...outcomes.map(({ name, verdict, passed, failed, seconds }) => [
				name,
				verdict,
				passed + failed ? String(passed) : '',
				passed + failed ? String(failed) : '',
				seconds.toFixed(1)
			])
		])}\n`
	);
	const passed = outcomes.reduce((sum, outcome) => sum + outcome.passed, 0);
	const failed = outcomes.reduce((sum, outcome) => sum + outcome.failed, 0);
	console.log(`${passed} passed, ${failed} failed`);
	if (outcomes.some(({ verdict }) => verdict !== 'passed')) process.exitCode = 1;
}
