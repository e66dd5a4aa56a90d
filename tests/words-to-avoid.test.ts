import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { shownIn, wordsToAvoidIn } from './words-to-avoid.ts';

describe('promises are found', () => {
	test.each([
		['It treats spasms.', ['treats']],
		['A treatment, a cure, a cured back', ['treatment', 'cure', 'cured']],
		['Therapy with a therapist, hydrotherapy', ['Therapy', 'therapist', 'hydrotherapy']],
		['It heals; healing takes days', ['heals', 'healing']],
		['This prevents pain. Prevention helps.', ['prevents', 'Prevention']],
		['medical, medically, clinically\n proven', ['medical', 'medically', 'clinically\n proven']]
	])('%j', (text, words) => {
		expect(wordsToAvoidIn(text)).toEqual(words);
	});

	test.each([
		'For your physiotherapist',
		'Health, healthy, accurate, secure, medicine',
		'event.preventDefault()',
		'Medical News Today: on all fours',
		'Daily prevention',
		'It does not diagnose or\n\t\ttreat.'
	])('%j is none', (text) => {
		expect(wordsToAvoidIn(text)).toEqual([]);
	});

	test('comments and styles are not shown to anybody, but all else is', () => {
		const source = `/** cure */ const a = 'heal'; // treat\n<!-- therapy --><p>cure</p><style>.cure {}</style>`;
		expect(wordsToAvoidIn(shownIn(source))).toEqual(['heal', 'cure']);
	});

	test('a word that may be broken is read whole', () => {
		expect(
			wordsToAvoidIn(shownIn('<h1>physio<wbr />therapist, hydro<wbr />therapist</h1>'))
		).toEqual(['hydrotherapist']);
	});
});

const files = globSync([
	'routines/**/*.json',
	'src/{ui,core,state,routes,browser}/**/*.{ts,svelte}',
	'src/app.html',
	'static/manifest.webmanifest',
	'voices/**/*.json'
]).filter((file) => !/\.(test|fake|schema)\.(ts|json)$/.test(file));

test('the places that speak to people are all there', () => {
	for (const part of ['routines/daily.json', 'src/ui/today', 'src/core/safety', 'app.html']) {
		expect(files.some((file) => file.replaceAll('\\', '/').includes(part))).toBe(true);
	}
});

test('neither content nor interface promises anything', () => {
	const found = files.flatMap((file) =>
		wordsToAvoidIn(shownIn(readFileSync(file, 'utf8'))).map((word) => `${file}: ${word}`)
	);
	expect(found).toEqual([]);
});
