import {
	cpSync,
	globSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync
} from 'node:fs';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { mainBuild } from '#scripts/builds.ts';
import { serve, type Site } from '#scripts/serve.ts';

/** A site whose pages run some functions before their own scripts. */
export interface SiteCopy extends Site {
	readonly folder: string;
	/** Puts another worker in its place, as a new version does. */
	release(): void;
}

/** Where nothing of the app runs, so that a test can prepare what it will find. */
export const emptyPage = 'empty.html';

/**
 * Serves a copy of the build on a port, and so with a storage, of its own. WebDriver cannot run a
 * function before the scripts of a page, so the functions stand in the pages, above the policy that
 * would refuse them.
 */
export async function serveCopy(works: readonly (() => void)[]): Promise<SiteCopy> {
	const folder = mkdtempSync(join(tmpdir(), 'site-'));
	const script = `<script>${works.map((work) => `(${String(work)})();`).join('\n')}</script>`;
	cpSync(mainBuild.folder, folder, { recursive: true, filter: (path) => !isShared(path) });
	for (const name of readdirSync(mainBuild.folder).filter(isShared))
		symlinkSync(resolve(mainBuild.folder, name), join(folder, name));
	for (const name of globSync('**/*.html', { cwd: folder })) {
		const page = readFileSync(join(folder, name), 'utf8');
		writeFileSync(
			join(folder, name),
			page.replace('<head>', () => `<head>${script}`)
		);
	}
	writeFileSync(join(folder, emptyPage), `<!doctype html><head>${script}</head>`);
	const site = await serve({ ...mainBuild, folder, port: 0, compressed: false });
	return {
		...site,
		folder,
		release() {
			const worker = join(folder, 'service-worker.js');
			writeFileSync(worker, `${readFileSync(worker, 'utf8')}\n// A later release.\n`);
		},
		async close() {
			await site.close();
			rmSync(folder, { recursive: true, force: true });
		}
	};
}

/** What is most of the bytes and never differs is not copied. */
const isShared = (path: string) => /(^|\/)(_app|icons|screenshots)$/.test(path);
