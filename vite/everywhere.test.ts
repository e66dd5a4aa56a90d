import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isControl, isNeededEverywhere, isNeededToStart, neededEverywhere } from './everywhere.ts';

test('every module that is named exists', () => {
	expect(neededEverywhere.filter((own) => !existsSync(`src/${own}`))).toEqual([]);
});

test('a module of every page, its styles and the framework are in, and what one page needs is not', () => {
	const own = ['ui/controls/Button.svelte?svelte&type=style&lang.css', 'core/base/units.ts'];
	expect(own.map((path) => isNeededEverywhere(`/home/app/src/${path}`))).toEqual([true, true]);
	expect(isNeededEverywhere('C:\\app\\node_modules\\svelte\\src\\index.js')).toBe(true);
	expect(isNeededEverywhere('/home/app/src/browser/storage/database.ts')).toBe(false);
});

test('what runs before SvelteKit has its payload stays apart from what reads it', () => {
	const kit = '/home/app/node_modules/@sveltejs/kit/src/runtime/';
	expect(isNeededToStart(`${kit}client/payload.js`)).toBe(true);
	expect(isNeededToStart(`${kit}app/env/client.js`)).toBe(false);
	expect(isNeededEverywhere('\0vite/preload-helper.js')).toBe(false);
});

test('what the pages share besides is a control', () => {
	expect(isControl('C:\\app\\src\\ui\\choice\\Chips.svelte')).toBe(true);
	expect(isControl('/home/app/src/ui/today/Daily.svelte')).toBe(false);
});
