import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { findChromium, findHeadlessShell } from './chromium.ts';

afterEach(() => vi.unstubAllEnvs());

test('the Chromium that CHROMIUM names is taken, and a missing one is an error', () => {
	vi.stubEnv('CHROMIUM', process.execPath);
	expect(findChromium()).toBe(process.execPath);
	vi.stubEnv('CHROMIUM', '/nowhere/chromium');
	expect(() => findChromium()).toThrow('CHROMIUM names /nowhere/chromium, which does not exist.');
});

test('otherwise the first one on the path is taken', () => {
	const folder = mkdtempSync(join(tmpdir(), 'path-'));
	writeFileSync(join(folder, 'chromium'), '');
	chmodSync(join(folder, 'chromium'), 0o755);
	vi.stubEnv('CHROMIUM', '');
	vi.stubEnv('PATH', folder);
	expect(findChromium()).toBe(join(folder, 'chromium'));
	rmSync(folder, { recursive: true });
});

test('pages without a window are shown by the headless shell, or else by Chromium', () => {
	const folder = mkdtempSync(join(tmpdir(), 'path-'));
	vi.stubEnv('CHROMIUM', process.execPath);
	vi.stubEnv('PATH', folder);
	writeFileSync(join(folder, 'chromium-headless-shell'), '');
	expect(findHeadlessShell()).toBe(join(folder, 'chromium-headless-shell'));
	vi.stubEnv('HEADLESS_SHELL', '/nowhere/shell');
	expect(() => findHeadlessShell()).toThrow(
		'HEADLESS_SHELL names /nowhere/shell, which does not exist.'
	);
	rmSync(folder, { recursive: true });
});
