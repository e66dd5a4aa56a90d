import { fingerprint } from './sources.ts';

/** A version that is the same for the same sources, so that two builds of them are the same bytes. */
export function versionOf(root: string): string {
	return process.env.APP_VERSION || fingerprint(root);
}
