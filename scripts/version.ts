import { execFileSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { fingerprint } from './sources.ts';

/** The same sources always get the same name, or two builds of them would not be the same bytes. */
export function versionOf(root: string): string {
	return process.env.APP_VERSION || commitOf(root) || fingerprint(root);
}

/** Absent without a repository, and while the sources differ from the last commit. */
function commitOf(root: string): string | undefined {
	const git = (...words: readonly string[]) =>
		execFileSync('git', words, { cwd: root, encoding: 'utf8', stdio: 'pipe' }).trim();
	try {
		if (realpathSync(git('rev-parse', '--show-toplevel')) !== realpathSync(root)) return undefined;
		if (git('status', '--porcelain') !== '') return undefined;
		return git('rev-parse', 'HEAD').slice(0, 12);
	} catch {
		return undefined; // No git here: the fingerprint serves as well.
	}
}
