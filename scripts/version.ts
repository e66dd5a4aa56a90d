import { fingerprint } from './sources.ts';

/** The same sources always get the same name, or two builds of them would not be the same bytes. */
export function versionOf(root: string): string {
	return process.env.APP_VERSION || fingerprint(root);
}
