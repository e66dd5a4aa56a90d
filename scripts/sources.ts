import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
	'src',
	'routines',
	'vite',
	'static',
	'vite.config.ts',
	'tsconfig.json',
	'package.json',
	'package-lock.json'
];

const isTest = /\.(test|fake)\.ts$/;

/** A hash that changes when any source of the build changes. */
export function fingerprint(root: string): string {
	const hash = createHash('sha256');
	for (const file of sources.flatMap((source) => filesUnder(root, source))) {
		hash
			.update(`${file}\0`)
			.update(readFileSync(join(root, file)))
			.update('\0');
	}
	return hash.digest('hex').slice(0, 12);
}

function filesUnder(root: string, path: string): readonly string[] {
	const stats = statSync(join(root, path), { throwIfNoEntry: false });
	if (!stats) return [];
	if (!stats.isDirectory()) return isTest.test(path) ? [] : [path];
	return readdirSync(join(root, path))
		.sort()
		.flatMap((name) => filesUnder(root, `${path}/${name}`));
}
