import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { weightsOf } from './weight.ts';

const weight = (text: string) => brotliCompressSync(Buffer.from(text)).length;

test('the first load is the page with all it names, once, and nothing it does not', async () => {
	const build = mkdtempSync(join(tmpdir(), 'build-'));
	const page = `<link href="/base/_app/immutable/a.css" rel="stylesheet">
<link rel="modulepreload" href="/base/_app/immutable/b.js"><a href="/base/c.html">c</a>
<script>import("/base/_app/immutable/b.js")</script>`;
	const files = {
		'index.html': page,
		'_app/immutable/a.css': 'a { color: red }',
		'_app/immutable/b.js': 'export const b = 1;',
		'_app/immutable/later.js': 'export const later = 1;',
		'_app/immutable/cat-cow.json': '{}'
	};
	mkdirSync(join(build, '_app/immutable'), { recursive: true });
	for (const [name, text] of Object.entries(files)) writeFileSync(join(build, name), text);
	const styles = weight(files['_app/immutable/a.css']);
	expect(await weightsOf(build, '/base')).toEqual({
		firstLoad: weight(page) + styles + weight(files['_app/immutable/b.js']),
		firstFlight: weight(page) + styles,
		animations: [{ name: 'cat-cow.json', bytes: weight('{}') }]
	});
	rmSync(build, { recursive: true });
});
