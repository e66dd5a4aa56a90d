import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

const layer = /^#(core|figure|browser|state|ui)\//;

/** The modules of `src`, by path from the project's root; tests and fakes are no part of the house. */
export const modules = globSync('src/**/*.{ts,svelte}').filter(
	(file) => !/\.(test|fake)\.ts$|\.d\.ts$|^src\/routes\/.*\+/.test(file)
);

const known = new Set(modules);

/** Which modules each module imports; types, re-exports and later imports included. */
export const imports: ReadonlyMap<string, readonly string[]> = new Map(
	modules.map((file) => [file, importsOf(file, scriptOf(file))])
);

/** The paths of the modules that the text of one names. */
export function importsOf(file: string, text: string): readonly string[] {
	const named = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
	return [...new Set(named.map((name) => pathOf(file, name)))].filter((path) => known.has(path));
}

/** The names that a module declares and exports; what it passes on from others is not among them. */
export function exportsOf(file: string): readonly string[] {
	const source = ts.createSourceFile(file, scriptOf(file), ts.ScriptTarget.Latest, true);
	return source.statements.flatMap((statement) => {
		if (!ts.canHaveModifiers(statement)) return [];
		const words = ts.getModifiers(statement) ?? [];
		if (!words.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword)) return [];
		if (ts.isVariableStatement(statement))
			return statement.declarationList.declarations.flatMap(({ name }) =>
				ts.isIdentifier(name) ? [name.text] : name.elements.map((each) => each.getText())
			);
		return 'name' in statement && statement.name ? [statement.name.getText()] : [];
	});
}

/** Groups of nodes that can all be reached from each other: by Tarjan, those of more than one. */
export function circlesIn(
	graph: ReadonlyMap<string, readonly string[]>
): readonly (readonly string[])[] {
	const order = new Map<string, number>();
	const lowest = new Map<string, number>();
	const open: string[] = [];
	const circles: (readonly string[])[] = [];
	for (const node of graph.keys()) if (!order.has(node)) visit(node);
	return circles;

	function visit(node: string) {
		const at = order.size;
		order.set(node, at);
		lowest.set(node, at);
		open.push(node);
		for (const next of graph.get(node) ?? []) {
			if (!order.has(next)) visit(next);
			if (open.includes(next)) lower(node, lowest.get(next) ?? at);
		}
		if (lowest.get(node) !== at) return;
		const circle = open.splice(open.indexOf(node));
		if (circle.length > 1) circles.push(circle.toSorted());
	}

	function lower(node: string, to: number) {
		lowest.set(node, Math.min(lowest.get(node) ?? to, to));
	}
}

/** Which folders each folder imports from, itself aside. */
export function foldersOf(
	graph: ReadonlyMap<string, readonly string[]>
): ReadonlyMap<string, readonly string[]> {
	const folders = new Map<string, Set<string>>();
	for (const [file, named] of graph) {
		const folder = dirname(file);
		const seen = folders.get(folder) ?? new Set();
		for (const each of named) if (dirname(each) !== folder) seen.add(dirname(each));
		folders.set(folder, seen);
	}
	return new Map([...folders].map(([folder, seen]) => [folder, [...seen]]));
}

function pathOf(file: string, name: string): string {
	if (name.startsWith('.')) return join(dirname(file), name);
	return layer.test(name) ? name.replace('#', 'src/') : name;
}

function scriptOf(file: string): string {
	const text = readFileSync(file, 'utf8');
	if (!file.endsWith('.svelte')) return text;
	return [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)]
		.map(([, code]) => code)
		.join('\n');
}
