import { describe, expect, test } from 'vitest';
import { answerTo, missingNames, staleNames } from './answer.ts';

const pages = ['', 'settings', 'play/daily', 'play/daily/__data.json', 'favicon.svg', '200.html'];

describe.each(['/', '/repo/'])('under %s', (root) => {
	const names = new Set(pages.map((page) => root + page));
	const release = { root, names, shell: `${root}200.html` };
	const visit = (path: string) => answerTo(root + path, true, release);
	const ask = (path: string) => answerTo(root + path, false, release);
	const page = (name: string) => ({ from: 'pages', name: root + name });

	test.each([
		['', ''],
		['index.html', ''],
		['settings', 'settings'],
		['settings/', 'settings'],
		['settings.html', 'settings'],
		['play/daily', 'play/daily'],
		['play/daily/', 'play/daily'],
		['play/daily/index.html', 'play/daily']
	])('“%s” is the page “%s”', (path, name) => {
		expect(visit(path)).toEqual(page(name));
	});

	test('an address that nobody knows is the shell', () => {
		expect(visit('play/nothing')).toEqual(page('200.html'));
	});

	test('the data of a page is kept with it', () => {
		expect(ask('play/daily/__data.json')).toEqual(page('play/daily/__data.json'));
	});

	test('a file that nobody knows is asked of the network, and never answered by a page', () => {
		expect(ask('play/nothing/__data.json')).toEqual({ from: 'network' });
		expect(ask('nothing.png')).toEqual({ from: 'network' });
	});

	test('hashed files are looked for among the hashed, even those of another release', () => {
		expect(ask('_app/immutable/chunks/old.js')).toEqual({ from: 'hashed' });
	});

	test('which version is the newest is always asked of the network', () => {
		expect(ask('_app/version.json')).toEqual({ from: 'network' });
		expect(visit('_app/version.json')).toEqual({ from: 'network' });
	});
});

test('only what is not kept yet is fetched', () => {
	expect(missingNames(['a', 'b', 'c'], ['b', 'old'])).toEqual(['a', 'c']);
});

test('what this release or the one before lists stays', () => {
	expect(staleNames(['a', 'b', 'older', 'other'], ['a'], ['a', 'b'])).toEqual(['older', 'other']);
});
