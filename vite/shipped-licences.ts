import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Licence } from '#ui/settings/licence-groups.ts';

/** A package in the bundle as Vite reports it. */
export interface PackageReport {
	readonly name: string;
	readonly version: string;
	readonly identifier?: string;
	readonly text?: string;
}

/** Code that the tools of the build write into the bundle, which belongs to no module of theirs. */
const toolCode = { vite: /vite\/preload-helper/, rolldown: /rolldown\/runtime/ } as const;

/**
 * The licences of all that is shipped: the app's own, the voice's, and one for each package that any
 * module of the bundle belongs to. Throws if one of them has no text.
 */
export function shippedLicences(
	root: string,
	reports: readonly PackageReport[],
	moduleIds: readonly string[]
): readonly Licence[] {
	const tools = Object.entries(toolCode)
		.filter(([, code]) => moduleIds.some((id) => code.test(id)))
		.map(([tool]) => toolReport(root, tool));
	const packages = [...reports, ...tools].toSorted((a, b) => a.name.localeCompare(b.name, 'en'));
	for (const name of new Set(moduleIds.flatMap((id) => packageIn(id) ?? [])))
		if (!packages.some((report) => report.name === name))
			throw new Error(`The licence of ${name}, which is shipped, is not known.`);
	return [ownReport(root), voiceReport(root), ...packages].map(withText);
}

/** The name of the package that a module belongs to; undefined for our own modules. */
export function packageIn(id: string): string | undefined {
	const path = id.replaceAll('\\', '/').split('/node_modules/').slice(1).at(-1);
	return path?.match(/^(?:@[^/]+\/)?[^/]+/)?.[0];
}

function withText({ name, version, identifier, text }: PackageReport): Licence {
	if (!identifier || !text?.trim())
		throw new Error(`${name} ${version} is shipped, and has no licence text.`);
	return { name, version, identifier, text: text.trim() };
}

function ownReport(root: string): PackageReport {
	const { version, license } = readPackage(root);
	const text = readFileSync(join(root, 'LICENSE'), 'utf8');
	return { name: 'One Degree', version, identifier: license, text };
}

function voiceReport(root: string): PackageReport {
	const text = readFileSync(join(root, 'voices/LICENCE.txt'), 'utf8');
	const [, name = '', version = ''] = /voice (\S+) ([\d.]*\d)/.exec(text) ?? [];
	return { name, version, identifier: 'BSD', text };
}

function toolReport(root: string, tool: string): PackageReport {
	const folder = join(root, 'node_modules', tool);
	const { version, license } = readPackage(folder);
	const file = tool === 'vite' ? 'LICENSE.md' : 'LICENSE';
	// What follows is about the tool itself, which is not shipped.
	const [text] = readFileSync(join(folder, file), 'utf8').split('\n# Licenses of bundled');
	return { name: tool, version, identifier: license, text };
}

function readPackage(folder: string): { readonly version: string; readonly license: string } {
	return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
}
