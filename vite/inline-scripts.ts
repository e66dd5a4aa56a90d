import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Hashes of the scripts written into `app.html` by hand; SvelteKit adds only those of its own. */
export function inlineScriptHashes(root: string): readonly `sha256-${string}`[] {
	const html = readFileSync(join(root, 'src/app.html'), 'utf8');
	return [...html.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(
		([, script = '']) => `sha256-${createHash('sha256').update(script).digest('base64')}` as const
	);
}
