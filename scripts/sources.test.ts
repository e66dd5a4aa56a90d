import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { fingerprint } from './sources.ts';
import { versionOf } from './version.ts';

const root = mkdtempSync(join(tmpdir(), 'sources-'));
mkdirSync(join(root, 'src'));
writeFileSync(join(root, 'src/a.ts'), 'a');
afterAll(() => {
	vi.unstubAllEnvs();
	rmSync(root, { recursive: true });
});

test('the same sources have the same fingerprint, other sources another', () => {
	const before = fingerprint(root);
	expect(fingerprint(root)).toBe(before);
	writeFileSync(join(root, 'src/b.ts'), '');
	const withOne = fingerprint(root);
	writeFileSync(join(root, 'README.md'), 'not built');
	expect(fingerprint(root)).toBe(withOne);
	rmSync(join(root, 'src/b.ts'));
	expect([withOne === before, fingerprint(root)]).toEqual([false, before]);
});

test('a version is APP_VERSION, or the fingerprint of the sources', () => {
	vi.stubEnv('APP_VERSION', '');
	expect(versionOf(root)).toBe(fingerprint(root));
	vi.stubEnv('APP_VERSION', '1.2.3');
	expect(versionOf(root)).toBe('1.2.3');
});
