import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, expect, test } from 'vitest';
import { exportsOf, circlesIn, foldersOf, imports, importsOf, modules } from './import-graph.ts';

/** So many modules in a folder can be taken in at a look. */
const most = 20;
/** One screen whose parts belong together. */
const crowded = ['src/ui/player'];

describe('the rooms of src', () => {
	test('no file imports itself by way of others, types included', () => {
		expect(modules.length).toBeGreaterThan(500);
		expect(circlesIn(imports)).toEqual([]);
	});

	test('no folder imports itself by way of others', () => {
		expect(circlesIn(foldersOf(imports))).toEqual([]);
	});

	test(`no folder holds more than ${most} modules`, () => {
		const counts = Map.groupBy(modules, (file) => dirname(file));
		const large = [...counts].flatMap(([folder, { length }]) => (length > most ? [folder] : []));
		expect(large).toEqual(crowded);
	});

	test('an exported name has one meaning, components included', () => {
		const places = modules.flatMap((file) =>
			[...exportsOf(file), ...componentOf(file)].map((name) => ({ name, file }))
		);
		const twice = [...Map.groupBy(places, ({ name }) => name)].flatMap(([name, found]) =>
			found.length > 1 ? [`${name}: ${found.map(({ file }) => file).join(', ')}`] : []
		);
		expect(places.length).toBeGreaterThan(1000);
		expect(twice).toEqual([]);
	});
});

describe('what is told of the rooms', () => {
	const text = (file: string) => readFileSync(file, 'utf8');

	test.each(['docs/architecture.md', 'docs/glossary.md', 'CONTRIBUTING.md', 'README.md'])(
		'%s names files that exist',
		(file) => {
			const named = [...text(file).matchAll(/`((?:src|vite|tests|routines|scripts)\/[^`\s*…]+)`/g)];
			const paths = named.map(([, path = '']) => path);
			const made = (path: string) => /\/name\.json$/.test(path) || existsSync(path);
			expect(paths.filter((path) => !made(path))).toEqual([]);
		}
	);

	test('every room has a line and doors that exist', () => {
		const rows = [
			...text('docs/architecture.md').matchAll(
				/^\| ([a-z]+[a-z-]*(?:\/[a-z-]+)?) +\| .+? \| (.+) \|$/gm
			)
		];
		const rooms = rows.map(([, room = '', doors = '']) => ({
			room,
			doors: [...doors.matchAll(/`([^`]+)`/g)].map(([, door = '']) => `src/${room}/${door}`)
		}));
		const folders = new Set(modules.map((file) => dirname(file).replace('src/', '')));
		folders.delete('src');
		expect(
			rooms
				.map(({ room }) => room)
				.filter((room) => room !== 'room')
				.toSorted()
		).toEqual([...folders].filter((folder) => !folder.startsWith('routes')).toSorted());
		const missing = rooms.flatMap(({ doors }) => doors.filter((door) => !existsSync(door)));
		expect(missing).toEqual([]);
	});

	test('the glossary is one screen of words', () => {
		expect(text('docs/glossary.md').trim().split('\n').length).toBeLessThanOrEqual(60);
	});
});

describe('what looks at them', () => {
	const graph = new Map([
		['a/one.ts', ['a/two.ts']],
		['a/two.ts', ['b/three.ts']],
		['b/three.ts', ['a/one.ts']],
		['c/four.ts', ['a/one.ts']]
	]);

	test('finds a circle of files, and of folders', () => {
		expect(circlesIn(graph)).toEqual([['a/one.ts', 'a/two.ts', 'b/three.ts']]);
		expect(circlesIn(foldersOf(graph))).toEqual([['a', 'b']]);
	});

	test('sees neighbours, other layers, types, and what is imported later', () => {
		const text = [
			"import type { Routine } from './routine.ts';",
			"export * from '#core/base/units.ts';",
			"const later = () => import('#core/session/session.ts');"
		].join('\n');
		expect(importsOf('src/core/routine/other.ts', text)).toEqual([
			'src/core/routine/routine.ts',
			'src/core/base/units.ts',
			'src/core/session/session.ts'
		]);
	});

	test('knows constants, functions, types and classes by name', () => {
		expect(exportsOf('src/core/base/units.ts')).toEqual(
			expect.arrayContaining(['Milliseconds', 'milliseconds', 'between'])
		);
		expect(exportsOf('src/state/player/player.svelte.ts')).toEqual(['Player']);
	});
});

function componentOf(file: string): readonly string[] {
	return file.endsWith('.svelte') ? [basename(file, '.svelte')] : [];
}
