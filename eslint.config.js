import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Which way dependencies point: a layer, and the layers it may not see. */
const unseen = {
	core: ['figure', 'browser', 'state', 'ui', 'routes', 'routines', 'scripts', 'vite'],
	figure: ['browser', 'state', 'ui', 'routes', 'routines', 'scripts', 'vite'],
	browser: ['figure', 'state', 'ui', 'routes', 'routines', 'scripts', 'vite'],
	state: ['figure', 'browser', 'ui', 'routes', 'routines', 'scripts', 'vite'],
	ui: ['figure', 'browser', 'routes', 'routines', 'scripts', 'vite'],
	routes: ['scripts', 'vite'],
	'service-worker': ['figure', 'browser', 'state', 'ui', 'routes', 'routines', 'scripts', 'vite'],
	studio: ['browser', 'state', 'routes', 'routines', 'scripts', 'vite']
};

/** No framework, no platform, no content of its own: what goes in is handed in. */
const outside = '^(svelte|@sveltejs/|\\$|virtual:|node:|lottie-web|idb)';
const upwards = {
	regex: '^(\\.\\.(/|$)|/)',
	message: 'A neighbour is ./x.ts, anyone else #layer/x.ts.'
};

const tests = ['**/*.test.ts', '**/*.e2e.ts', '**/*.bench.ts', '**/*.fake.ts'];
const platform = Object.keys({ ...globals.browser, ...globals.node });
const clocks = [
	{ object: 'Date', property: 'now' },
	{ object: 'performance', property: 'now' },
	{ object: 'Math', property: 'random' }
];
const powers = [
	...['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'fetch'],
	...['indexedDB', 'localStorage', 'sessionStorage', 'caches', 'navigator']
];

const syntax = [
	{ selector: 'TSEnumDeclaration', message: 'A union of words says the same and vanishes.' },
	{ selector: 'ExportDefaultDeclaration', message: 'An export has a name.' },
	{ selector: 'ExportSpecifier[exported.name="default"]', message: 'An export has a name.' }
];
const today = {
	selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
	message: 'What time it is comes in as an argument.'
};

const layers = Object.entries(unseen).map(([layer, names]) => {
	const forbidden = `^#(${names.join('|')})/`;
	const message = `${layer} may not see this; see the table in eslint.config.js.`;
	const literal = forbidden.replaceAll('/', '\\/');
	return {
		files: [`${layer === 'studio' ? '' : 'src/'}${layer}/**/*.{ts,svelte}`],
		ignores: layer === 'studio' ? tests : [],
		rules: {
			'no-restricted-imports': ['error', { patterns: [{ regex: forbidden, message }, upwards] }],
			'no-restricted-syntax': [
				'error',
				...syntax,
				{ selector: `ImportExpression[source.value=/${literal}/]`, message },
				{ selector: `TSImportType[source.value=/${literal}/]`, message }
			]
		}
	};
});

const pure = ['core', 'figure'].map((layer) => ({
	files: [`src/${layer}/**/*.ts`],
	ignores: tests,
	rules: {
		'no-restricted-imports': [
			'error',
			{
				patterns: [
					{ regex: `^#(${unseen[layer].join('|')})/`, message: `${layer} may not see this.` },
					{ regex: outside, message: `${layer} is plain TypeScript.` },
					upwards
				]
			}
		],
		'no-restricted-syntax': [
			'error',
			...syntax,
			today,
			{ selector: 'ImportExpression', message: `${layer} waits for nobody.` },
			{ selector: 'AwaitExpression', message: `${layer} waits for nobody.` }
		],
		'no-restricted-globals': ['error', ...platform.filter((name) => name !== 'structuredClone')],
		'no-restricted-properties': ['error', ...clocks]
	}
}));

export default ts.config(
	{ ignores: ['build', '.svelte-kit', '.cache', 'sheets', 'test-results', 'playwright-report'] },
	...ts.configs.recommended,
	...svelte.configs.recommended,
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser }, globals: globals.browser }
	},
	{
		rules: {
			'no-undef': 'off',
			'no-restricted-imports': ['error', { patterns: [upwards] }],
			'no-restricted-syntax': ['error', ...syntax],
			'no-empty': ['error', { allowEmptyCatch: false }],
			'object-shorthand': 'error',
			eqeqeq: 'error',
			'@typescript-eslint/no-explicit-any': 'error',
			'@typescript-eslint/no-non-null-assertion': 'error',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/no-unused-vars': [
				'error',
				{ varsIgnorePattern: '^_', argsIgnorePattern: '^_' }
			]
		}
	},
	{
		files: ['**/*.ts'],
		ignores: ['src/service-worker/**'],
		languageOptions: {
			parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname }
		},
		rules: {
			'@typescript-eslint/no-floating-promises': 'error',
			'@typescript-eslint/no-misused-promises': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': [
				'error',
				{ considerDefaultExhaustiveForUnions: true }
			]
		}
	},
	...layers,
	...pure,
	{
		files: ['src/state/**/*.ts', 'src/ui/**/*.{ts,svelte}'],
		ignores: tests,
		rules: {
			'no-restricted-globals': ['error', ...powers],
			'no-restricted-properties': ['error', ...clocks]
		}
	},
	{
		// Drawings are content, fetched by what draws them, and no answer to anything a person did.
		files: ['src/ui/figure/figure-renderer.ts'],
		rules: {
			'no-restricted-globals': ['error', ...powers.filter((power) => power !== 'fetch')]
		}
	},
	{
		files: ['{src,studio}/**/*.{ts,svelte}'],
		ignores: [...tests, 'src/figure/**'],
		rules: { 'max-lines': ['error', 200] }
	},
	{
		files: ['src/{core,figure,state}/**/*.ts'],
		ignores: [...tests, 'src/core/base/units.ts'],
		rules: {
			'@typescript-eslint/consistent-type-assertions': ['error', { assertionStyle: 'never' }]
		}
	},
	{
		files: ['*.config.{js,ts}', 'src/**/*.d.ts', 'tests/client-environment.ts'],
		rules: { 'no-restricted-syntax': 'off' }
	}
);
