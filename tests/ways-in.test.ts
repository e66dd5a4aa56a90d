import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { GuardedSession } from '#state/player/guarded-session.svelte.ts';
import { Player } from '#state/player/player.svelte.ts';
import { keys } from '#ui/player/keys.ts';
import { deeds, gestures, keysInPlayer, links, outside, pages, shortcuts } from './ways-in.ts';

const sources = globSync('src/**/*.{ts,svelte}').filter((file) => !/\.(test|fake)\./.test(file));
const textOf = (file: string) => readFileSync(file, 'utf8');
const sorted = (list: readonly string[]) => list.toSorted();

/** The words between quotes in the declaration of a type. */
function wordsIn(file: string, from: string, until: string): readonly string[] {
	const text = textOf(file);
	const start = text.indexOf(from);
	expect(start, `${from} in ${file}`).toBeGreaterThanOrEqual(0);
	const type = text.slice(start, text.indexOf(until, start));
	return [...type.matchAll(/'([a-z-]+)'/g)].flatMap(([, word]) => word ?? []);
}

test('every page is on the list', () => {
	const found = globSync('src/routes/**/+page.svelte').map((file) =>
		file.replace('src/routes/', '').replace(/\/?\+page\.svelte$/, '')
	);
	expect(sorted(Object.keys(pages))).toEqual(sorted(found));
});

test('a page that plays, offers or measures asks the gate, and no other links to the player by a Start', () => {
	const gated = /admission\(|new LiveAdmission\(|new TodaysRoutine\(|gate: safety/;
	const starts = sources.filter((file) => /<PlayLink\b/.test(textOf(file)));
	const ungated = starts.filter((file) => !/\{start\}|start=\{/.test(textOf(file)));
	expect(ungated).toEqual([]);
	for (const view of ['library/StretchView', 'measure/MeasureView', 'player/PlayPage'])
		expect(textOf(`src/ui/${view}.svelte`)).toMatch(gated);
});

test('every place that names an address of the player is on the list', () => {
	const naming = sources.filter((file) => /['"`](play|repeat)\//.test(textOf(file)));
	expect(sorted(links)).toEqual(sorted(naming));
});

test('every deed of the player is on the list', () => {
	const methods = [Player.prototype, GuardedSession.prototype].flatMap((own) =>
		Object.getOwnPropertyNames(own).filter(
			(name) => typeof Object.getOwnPropertyDescriptor(own, name)?.value === 'function'
		)
	);
	const inner = [
		'constructor',
		'openNow',
		'happen',
		'letGo',
		'note',
		'resound',
		'carryOut',
		'limit',
		'heed'
	];
	const controls = [
		...textOf('src/state/player/player.svelte.ts').matchAll(/^\t(\w+) = \(\) =>/gm)
	];
	const found = new Set([...methods, ...controls.flatMap(([, name]) => name ?? [])]);
	expect(sorted([...deeds.moving, ...deeds.still])).toEqual(
		sorted([...found].filter((name) => !inner.includes(name)))
	);
});

test('every key, gesture and ask from outside is on the list', () => {
	expect(sorted(keysInPlayer)).toEqual(sorted(Object.keys(keys)));
	const asks = wordsIn('src/core/session/media-key-action.ts', 'export type MediaKey ', ';\n\n');
	expect(sorted(outside)).toEqual(sorted([...new Set(asks)]));
	const touches = wordsIn('src/ui/player/gesture.ts', 'export type Gesture', ';');
	expect(sorted(gestures)).toEqual(sorted(touches));
	const listening = sources.filter((file) => /onkeydown|'keydown'/.test(textOf(file)));
	expect(sorted(listening)).toEqual([
		'src/ui/player/PlayerScreen.svelte',
		'src/ui/relief/ReliefView.svelte',
		'src/ui/routine-editor/RoutineEditorView.svelte',
		'src/ui/routine-editor/StepList.svelte'
	]);
});

test('every shortcut of the installed app is on the list', () => {
	const manifest: unknown = JSON.parse(textOf('static/manifest.webmanifest'));
	const found: unknown = Reflect.get(Object(manifest), 'shortcuts');
	const urls = Array.isArray(found) ? found.map((each) => String(Reflect.get(each, 'url'))) : [];
	expect(sorted(shortcuts)).toEqual(sorted(urls.map((url) => url.replace('./', ''))));
});
