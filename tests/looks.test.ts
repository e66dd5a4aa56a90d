import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

interface Declaration {
	readonly file: string;
	readonly property: string;
	readonly value: string;
}

const files = globSync('src/{ui,routes}/**/*.{svelte,css}').filter(
	(file) => !file.startsWith('src/ui/styles/')
);
const stylesIn = (file: string) => {
	const text = readFileSync(file, 'utf8');
	return file.endsWith('.css') ? text : (/<style>([^]*)<\/style>/.exec(text)?.[1] ?? '');
};
const declarations: readonly Declaration[] = files.flatMap((file) =>
	[...stylesIn(file).matchAll(/^\s*([a-z-]+):([^;{]+);/gm)].map(
		([, property = '', value = '']) => ({ file, property, value: value.trim() })
	)
);
const tokens = readFileSync('src/ui/styles/tokens.css', 'utf8');

/** What is loose for a reason, as `file property`. */
const exceptions: readonly string[] = [
	// A place on the drawing of a back.
	'src/ui/diary/BackMap.svelte border-radius'
];

function looseOnes(properties: RegExp, isLoose: (value: string) => boolean): readonly string[] {
	return declarations
		.filter(({ property, value }) => properties.test(property) && isLoose(value))
		.filter(({ file, property }) => !exceptions.includes(`${file} ${property}`))
		.map(({ file, property, value }) => `${file} ${property}: ${value}`);
}

const ofTokens = (names: string) => new RegExp(`^var\\(--(${names})[a-z0-9-]*\\)$`);
/** A length in figures; what stands in a token or comes from the device is none. */
const hasLength = (value: string) => /\d(px|rem|em|v[wh]|cq\w+|mm|pt)\b/.test(value);

describe('looks come from src/ui/styles', () => {
	test('all of it is read', () => {
		expect(declarations.length).toBeGreaterThan(2000);
		const known = new Set(files.map((file) => file.replaceAll('\\', '/')));
		expect(exceptions.filter((each) => !known.has(each.split(' ')[0] ?? ''))).toEqual([]);
	});

	test('there are five sizes of text', () => {
		expect(tokens.match(/^\t--text[a-z-]*:/gm)).toHaveLength(5);
	});

	test('text has one of these sizes, or that of a number, a chart, paper or a narrow place', () => {
		const size = ofTokens('text|numeral|fit|chart-text|print');
		expect(
			looseOnes(/^font(-size)?$/, (value) => value !== 'inherit' && !size.test(value))
		).toEqual([]);
	});

	test('there are two weights', () => {
		expect(looseOnes(/^font-weight$/, (value) => !/^(400|650|inherit)$/.test(value))).toEqual([]);
	});

	test('spaces are tokens', () => {
		expect(looseOnes(/^(padding|margin|scroll-margin|gap|row-gap|column-gap)/, hasLength)).toEqual(
			[]
		);
	});

	test('corners are round, small, full or a circle', () => {
		const each = /^(0|50%|inherit|var\(--round(-small|-full)?\))$/;
		expect(
			looseOnes(/^border-.*radius$/, (value) =>
				value.split(/ (?!\/)/).some((corner) => !each.test(corner))
			)
		).toEqual([]);
	});

	test('what is touched has a height of the tokens', () => {
		expect(
			looseOnes(/^min-(height|block-size)$/, (value) => /^[1-4](\.\d+)?rem$/.test(value))
		).toEqual([]);
	});

	test('colours are tokens', () => {
		expect(looseOnes(/./, (value) => /#[\da-f]{3,8}\b|\b(rgb|hsl|oklch)a?\(/i.test(value))).toEqual(
			[]
		);
	});

	test('a token that is used is one that is written down', () => {
		const texts = globSync('src/**/*.{svelte,css,ts}').map((file) => readFileSync(file, 'utf8'));
		const written = new Set(
			texts.flatMap((text) =>
				[...text.matchAll(/(--[a-z][a-z0-9-]*)['"]?[:=]/g)].map(([, name]) => name)
			)
		);
		const used = declarations.flatMap(({ value }) =>
			[...value.matchAll(/var\((--[a-z0-9-]+)\)/g)].map(([, name]) => name)
		);
		expect(used.filter((name) => !written.has(name))).toEqual([]);
	});
});
