import { expect, test } from 'vitest';
import { chunkGroups, type ModuleGraph } from './chunk-groups.ts';

const src = '/home/app/src';
const play = `${src}/routes/(play)/play/[id]/+page.svelte`;
const progress = `${src}/routes/(app)/progress/+page.svelte`;
const today = `${src}/ui/today/deferred-parts.ts`;

/** A graph in which a module is needed at once by these others, which are loaded by themselves. */
function graphOf(importers: Readonly<Record<string, readonly string[]>>): ModuleGraph {
	return {
		getModuleInfo: (id) => ({
			isEntry: false,
			importers: importers[id] ?? [],
			dynamicImporters: importers[id] ? [] : ['/home/app/.svelte-kit/app.js']
		})
	};
}

function fileOf(id: string, graph = graphOf({ [id]: [progress] })): string | null {
	for (const { name, test = () => true } of chunkGroups) {
		if (!(test instanceof RegExp ? test.test(id) : test(id))) continue;
		const found = typeof name === 'string' ? name : name(id, graph);
		if (found) return found;
	}
	return null;
}

test('what every page needs comes before what some need', () => {
	expect(fileOf(`${src}/ui/controls/Button.svelte`)).toBe('everywhere');
	expect(fileOf(`${src}/core/safety/play-start.ts`)).toBe('everywhere');
	expect(fileOf(`${src}/ui/controls/Card.svelte`)).toBe('controls');
	expect(fileOf(`${src}/ui/safety/Screens.svelte`)).toBe('safety');
	expect(fileOf(String.raw`C:\app\src\ui\figure\Figure.svelte`)).toBe('figure');
});

test('what the player alone needs is apart from what it shares with other pages', () => {
	const cue = `${src}/core/cues/due-cues.ts`;
	const between = `${src}/state/player/player.svelte.ts`;
	expect(fileOf(cue, graphOf({ [cue]: [between], [between]: [play] }))).toBe('player');
	expect(fileOf(cue, graphOf({ [cue]: [between, progress], [between]: [play] }))).toBe('practice');
	expect(fileOf(cue, graphOf({ [cue]: [today, progress] }))).toBe('today');
	expect(fileOf(cue, graphOf({ [cue]: [today] }))).toBeNull();
});

test('modules that need each other in a ring come to an end', () => {
	const [one, other] = [`${src}/core/cues/one.ts`, `${src}/core/cues/other.ts`];
	expect(fileOf(one, graphOf({ [one]: [other], [other]: [one, play] }))).toBe('player');
});

test('a page itself and the framework stay where the bundler puts them', () => {
	const kit = '/home/app/node_modules/@sveltejs/kit/src/runtime/client/client.js';
	expect(fileOf(progress)).toBeNull();
	expect(fileOf(kit, graphOf({ [kit]: [play] }))).toBeNull();
});
