import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { withShortNumbers } from './short-numbers.ts';

const engine = readFileSync('node_modules/lottie-web/build/player/lottie_light.js', 'utf8');

test('the engine that is installed is changed in one place', () => {
	const lines = engine.split('\n');
	const changed = withShortNumbers(engine).split('\n');
	const differences = changed.flatMap((line, index) => (line === lines[index] ? [] : line.trim()));
	expect(differences).toEqual([
		"return Math.round(x * 100) / 100 + ',' + Math.round(y * 100) / 100;"
	]);
});

test('an engine that writes points in another way stops the build', () => {
	expect(() => withShortNumbers('return point(x, y);')).toThrow('in 0 places');
});
