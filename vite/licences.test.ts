import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { licences } from './licences.ts';
import { packageIn, shippedLicences } from './shipped-licences.ts';

const mit = { version: '1.0.0', identifier: 'MIT', text: 'You may.' };

describe('what is shipped', () => {
	test('is the app, the voice, and each package in the bundle with its text', () => {
		const ids = ['/app/src/main.ts', '/app/node_modules/tiny/index.js'];
		const shipped = shippedLicences('.', [{ name: 'tiny', ...mit }], ids);
		expect(shipped.map(({ name }) => name)).toEqual(['One Degree', 'festvox-us-slt-hts', 'tiny']);
		expect(shipped.map(({ text }) => text).join()).toMatch(
			/One Degree contributors[^]*Carnegie Mellon University[^]*You may\./
		);
	});

	test('has the code that the tools of the build write', () => {
		const ids = ['\0vite/preload-helper.js', '\0rolldown/runtime.js'];
		const tools = shippedLicences('.', [], ids).slice(2);
		expect(tools.map(({ name }) => name)).toEqual(['rolldown', 'vite']);
		expect(tools.every(({ text }) => text.includes('Copyright (c)'))).toBe(true);
		expect(tools[1]?.text).not.toContain('bundled dependencies');
	});

	test('stops the build without a text, without a name of the licence, or unreported', () => {
		const { text, ...nameless } = { name: 'tiny', ...mit };
		expect(() => shippedLicences('.', [nameless], [])).toThrow(
			'tiny 1.0.0 is shipped, and has no licence text.'
		);
		expect(() => shippedLicences('.', [{ name: 'tiny', version: '1.0.0', text }], [])).toThrow();
		expect(() => shippedLicences('.', [], ['/app/node_modules/@scope/tiny/a.js'])).toThrow(
			'The licence of @scope/tiny, which is shipped, is not known.'
		);
	});

	test('belongs to the innermost package of its path', () => {
		const paths = [
			'/app/node_modules/d3-scale/src/band.js',
			'C:\\app\\node_modules\\@sveltejs\\kit\\src\\a.js',
			'/app/node_modules/a/node_modules/b/c.js',
			'/app/src/core/base/units.ts',
			'\0virtual:content'
		];
		expect(paths.map(packageIn)).toEqual(['d3-scale', '@sveltejs/kit', 'b', undefined, undefined]);
	});
});

describe('a build', () => {
	let root = '';
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'licences-'));
		write('package.json', { name: 'app', version: '0.0.1', license: 'MIT' });
		write('LICENSE', 'The app is free.');
		write('voices/LICENCE.txt', 'The voice festvox 1.2.');
		write('main.js', `import { one } from 'tiny'; console.log(one);`);
		write('node_modules/tiny/index.js', 'export const one = Math.random();');
		write('node_modules/tiny/package.json', {
			...{ name: 'tiny', version: '1.0.0', license: 'MIT', main: 'index.js' }
		});
	});
	afterEach(() => rmSync(root, { recursive: true }));

	function write(path: string, content: string | object) {
		mkdirSync(join(root, path, '..'), { recursive: true });
		writeFileSync(
			join(root, path),
			typeof content === 'string' ? content : JSON.stringify(content)
		);
	}

	const bundle = () =>
		build({
			...{ root, configFile: false, logLevel: 'silent', plugins: [licences()] },
			build: { rolldownOptions: { input: join(root, 'main.js') } }
		});

	test('keeps the licence texts of what the bundler put in', async () => {
		write('node_modules/tiny/LICENSE', 'Tiny is free.');
		await bundle();
		const kept = JSON.parse(readFileSync(join(root, 'dist/.vite/licences.json'), 'utf8'));
		expect(kept.map(({ text }: { readonly text: string }) => text)).toEqual([
			...['The app is free.', 'The voice festvox 1.2.', 'Tiny is free.']
		]);
	});

	test('fails if a package in the bundle has no licence text', async () => {
		await expect(bundle()).rejects.toThrow('tiny 1.0.0 is shipped, and has no licence text.');
	});
});
