import { ESLint } from 'eslint';
import { beforeAll, describe, expect, test } from 'vitest';

const eslint = new ESLint({
	// Types are of no use to these rules, and a file that does not exist has none.
	overrideConfig: [
		{
			files: ['**/*.ts'],
			languageOptions: { parserOptions: { projectService: false } },
			rules: {
				'@typescript-eslint/no-floating-promises': 'off',
				'@typescript-eslint/no-misused-promises': 'off',
				'@typescript-eslint/switch-exhaustiveness-check': 'off'
			}
		}
	]
});

async function complaints(code: string, filePath: string): Promise<readonly string[]> {
	const [result] = await eslint.lintText(code, { filePath });
	return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

// The first file takes the linter's own start, which a busy machine is slow at.
beforeAll(() => complaints('', 'src/core/fixture.ts'), 60_000);

const layers = ['core', 'figure', 'browser', 'state', 'ui'] as const;
type Layer = (typeof layers)[number];

const seen: Readonly<Record<Layer | 'routes' | 'service-worker' | 'studio', readonly Layer[]>> = {
	core: ['core'],
	figure: ['core', 'figure'],
	browser: ['core', 'browser'],
	state: ['core', 'state'],
	ui: ['core', 'state', 'ui'],
	routes: layers,
	'service-worker': ['core'],
	studio: ['core', 'figure', 'ui']
};

const fixtureIn = (layer: string) => `${layer === 'studio' ? '' : 'src/'}${layer}/fixture.ts`;

const arrows = Object.entries(seen).flatMap(([from, to]) =>
	layers.map((layer) => ({ from, layer, allowed: to.includes(layer) }))
);

describe('a layer sees what it may see and nothing else', () => {
	test.each(arrows)('$from → $layer: $allowed', async ({ from, layer, allowed }) => {
		const told = await complaints(
			`import { thing } from '#${layer}/thing.ts';\nexport const other = thing;\n`,
			fixtureIn(from)
		);
		expect(told).toEqual(allowed ? [] : ['no-restricted-imports']);
	});

	test.each(Object.keys(seen))('%s → scripts and vite: false', async (from) => {
		for (const built of ['scripts', 'vite']) {
			const code = `import { thing } from '#${built}/thing.ts';\nexport const other = thing;\n`;
			expect(await complaints(code, fixtureIn(from))).toEqual(['no-restricted-imports']);
		}
	});

	test('also in a component', async () => {
		const script = `<script lang="ts">import { thing } from '#browser/thing.ts';</script>{thing}`;
		expect(await complaints(script, 'src/ui/Fixture.svelte')).toContain('no-restricted-imports');
	});

	test('also later, and for a type', async () => {
		expect(
			await complaints(`void import('#browser/device/clock.ts');`, 'src/state/fixture.ts')
		).toEqual(['no-restricted-syntax']);
		expect(
			await complaints(`export type X = import('#ui/x.ts').X;`, 'src/browser/fixture.ts')
		).toContain('no-restricted-syntax');
	});

	test.each(['core', 'figure', 'browser', 'state', 'ui', 'routes', 'studio'])(
		'%s does not climb',
		async (layer) => {
			const code = `export { x } from '../x.ts';`;
			expect(await complaints(code, fixtureIn(layer))).toEqual(['no-restricted-imports']);
		}
	);
});

describe('the pure layers', () => {
	const deeds = [
		[`import { onMount } from 'svelte';\nexport const a = onMount;`, 'no-restricted-imports'],
		[`import { read } from 'node:fs';\nexport const a = read;`, 'no-restricted-imports'],
		[`import { resolve } from '$app/paths';\nexport const a = resolve;`, 'no-restricted-imports'],
		[
			`import { figures } from 'virtual:figures';\nexport const a = figures;`,
			'no-restricted-imports'
		],
		['export const a = window.innerWidth;', 'no-restricted-globals'],
		['export const a = setTimeout;', 'no-restricted-globals'],
		[`export const a = fetch('/x');`, 'no-restricted-globals'],
		['export const a = name;', 'no-restricted-globals'],
		['export const a = Date.now();', 'no-restricted-properties'],
		['export const a = Math.random();', 'no-restricted-properties'],
		['export const a = performance.now();', 'no-restricted-properties'],
		['export const a = new Date();', 'no-restricted-syntax'],
		['export async function a(b: Promise<void>) { await b; }', 'no-restricted-syntax'],
		[
			'export const a = (b: unknown) => b as string;',
			'@typescript-eslint/consistent-type-assertions'
		]
	] as const;

	test.each(['core', 'figure'].flatMap((layer) => deeds.map((deed) => [layer, ...deed] as const)))(
		'%s refuses %j',
		async (layer, code, rule) => {
			expect(await complaints(code, `src/${layer}/fixture.ts`)).toContain(rule);
		}
	);
});

describe('everywhere', () => {
	test.each([
		['export enum Side { Left, Right }', 'no-restricted-syntax'],
		['export default function a() {}', 'no-restricted-syntax'],
		['export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
		['export const a = (b?: string) => b!;', '@typescript-eslint/no-non-null-assertion']
	])('%j is refused', async (code, rule) => {
		for (const file of ['src/routes/fixture.ts', 'vite/fixture.ts', 'scripts/fixture.ts']) {
			expect(await complaints(code, file)).toContain(rule);
		}
	});

	test.each([
		'setTimeout(() => {}, 1);',
		`localStorage.getItem('x');`,
		`void fetch('/x');`,
		'Date.now();'
	])('neither state nor ui says %j', async (code) => {
		for (const file of ['src/state/fixture.svelte.ts', 'src/ui/fixture.ts']) {
			expect((await complaints(code, file)).join()).toMatch(/no-restricted-(globals|properties)/);
		}
	});

	test('only a cast fetches', async () => {
		const code = `void fetch('/x');`;
		expect(await complaints(code, 'src/ui/figure/figure-renderer.ts')).toEqual([]);
		expect(await complaints(code, 'src/ui/figure/other.ts')).toEqual(['no-restricted-globals']);
	});
});
