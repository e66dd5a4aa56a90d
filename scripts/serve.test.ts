import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { headersUnder } from './header-rules.ts';
import { rewritesUnder } from './rewrite-rules.ts';
import { serve, type Site } from './serve.ts';

const folder = mkdtempSync(join(tmpdir(), 'site-'));
const headers =
	'/*\n\tReferrer-Policy: no-referrer\n\n# long\n/app.*\n\tCache-Control: immutable\n';
const packed = { 'accept-encoding': 'br' };
let site: Site;
let under: Site;

beforeAll(async () => {
	const files = {
		'index.html': 'home',
		'404.html': 'whatever it is',
		'progress.html': 'progress',
		'routine/daily.html': 'daily',
		'app.js': 'let a = 1;'.repeat(200),
		'still.png': 'not really',
		'200.html': 'shell',
		_headers: headers,
		_redirects: '# own\n/routines/* /200 200\n/old /progress 301\n'
	};
	mkdirSync(join(folder, 'routine'));
	for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
	site = await serve({ folder, port: 0, base: '' });
	under = await serve({ folder, port: 0, base: '/back' });
});

afterAll(async () => {
	await site.close();
	await under.close();
	rmSync(folder, { recursive: true });
});

describe('an address', () => {
	test.each([
		['/', 200, 'home'],
		['/progress', 200, 'progress'],
		['/progress/', 200, 'progress'],
		['/routine/daily?from=home', 200, 'daily'],
		['/nowhere', 404, 'whatever it is'],
		['/routines/mine', 200, 'shell'],
		['/routines/', 404, 'whatever it is'],
		['/old', 404, 'whatever it is'],
		['/_headers', 404, 'whatever it is'],
		['/%2e%2e/%2e%2e/etc/passwd', 404, 'whatever it is'],
		['/%', 404, 'whatever it is']
	])('%s is answered with %i and its file', async (path, status, text) => {
		const response = await fetch(site.address + path);
		expect([response.status, await response.text()]).toEqual([status, text]);
	});

	test('under a base path is found there and nowhere else', async () => {
		const home = await fetch(`${under.address}`);
		expect([home.url, await home.text()]).toEqual([`${under.address}/`, 'home']);
		expect(await (await fetch(`${under.address}/progress`)).text()).toBe('progress');
		expect((await fetch(`http://localhost:${under.port}/progress`)).status).toBe(404);
	});
});

test('rules that answer with another page move below a base path', () => {
	const text = '# own\n/routines/* /200 200\n';
	expect(rewritesUnder('', text)).toBe(text);
	expect(rewritesUnder('/back', text)).toBe('# own\n/back/routines/* /back/200 200\n');
});

describe('an answer', () => {
	test('carries its type and the headers of its path, and is compressed', async () => {
		const response = await fetch(`${site.address}/app.js`, { headers: packed });
		expect(Object.fromEntries(response.headers)).toMatchObject({
			'content-type': 'text/javascript',
			'referrer-policy': 'no-referrer',
			'cache-control': 'immutable',
			'content-encoding': 'br'
		});
		expect(await response.text()).toBe('let a = 1;'.repeat(200));
	});

	test('under a base path carries the headers of its path there', async () => {
		expect(headersUnder('', headers)).toBe(headers);
		const moved = headersUnder('/back', headers);
		expect(moved).toContain('\n/back/app.*\n');
		writeFileSync(join(folder, '_headers'), moved);
		const there = await serve({ folder, port: 0, base: '/back' });
		const response = await fetch(`${there.address}/app.js`);
		await there.close();
		writeFileSync(join(folder, '_headers'), headers);
		expect(Object.fromEntries(response.headers)).toMatchObject({
			'referrer-policy': 'no-referrer',
			'cache-control': 'immutable'
		});
	});

	test('to a missing file is kept by nobody, whatever the rule of its path', async () => {
		const response = await fetch(`${site.address}/app.of-the-next-version.js`);
		expect([response.status, response.headers.get('cache-control')]).toEqual([404, 'no-store']);
		expect(response.headers.get('referrer-policy')).toBe('no-referrer');
	});

	test('is not compressed if its format is compressed already', async () => {
		const response = await fetch(`${site.address}/still.png`, { headers: packed });
		expect(response.headers.get('content-encoding')).toBe(null);
		expect(response.headers.get('content-type')).toBe('image/png');
	});

	test('is not sent again to a client that has it', async () => {
		const tag = (await fetch(`${site.address}/progress`)).headers.get('etag') ?? '';
		const again = await fetch(`${site.address}/progress`, { headers: { 'if-none-match': tag } });
		expect(again.status).toBe(304);
	});
});

test('a closed server answers no request', async () => {
	const brief = await serve({ folder, port: 0, base: '' });
	await fetch(brief.address);
	await brief.close();
	await expect(fetch(brief.address)).rejects.toThrow();
});
