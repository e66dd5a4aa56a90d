import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { emergencyNumberFor, emergencyNumbers } from '#core/safety/emergency-number.ts';

const html = readFileSync('src/app.html', 'utf8');
const [, script = ''] = /<script>((?:(?!<script>)[^])*help-call[^]*?)<\/script>/.exec(html) ?? [];

/** The number that the script in the page puts into a link, with these languages and settings. */
function numberFor(languages: readonly string[], kept?: string): string {
	const call = {
		dataset: { numbers: Object.entries(emergencyNumbers).flat().join('') },
		href: 'tel:112',
		lastChild: { textContent: '112' }
	};
	const run = new Function('document', 'navigator', 'localStorage', script);
	run({ getElementById: () => call }, { languages }, { 'one-degree-settings': kept });
	expect(call.href).toBe(`tel:${call.lastChild.textContent.replaceAll(/[ -]/g, '')}`);
	return call.lastChild.textContent;
}

test('the page says the number that the app says, for every region', () => {
	const languages = [
		...Object.keys(emergencyNumbers).map((region) => [`en-${region}`]),
		...[[], ['de'], ['de-DE', 'en-GB'], ['de', 'en-GB'], ['zh-Hant-HK'], ['en-ZZ', 'en-US']]
	];
	expect(languages.map((each) => numberFor(each))).toEqual(languages.map(emergencyNumberFor));
});

test('the chosen number goes before that of the region; what cannot be read changes nothing', () => {
	expect(numberFor(['en-GB'], '{"emergencyNumber":"08 00-1"}')).toBe('08 00-1');
	for (const kept of ['{}', 'null', 'broken', undefined])
		expect(numberFor(['en-GB'], kept)).toBe('999');
});
