import { expect, test } from 'vitest';
import { compileHint } from './compile-hint.ts';

test('the hint is the first line of the chunks it is meant for, and of no other', () => {
	const chunk = (name: string) => ({ type: 'chunk', name, moduleIds: [], code: 'let a;' });
	const bundle = { a: chunk('everywhere'), b: chunk('player'), c: { type: 'asset' } };
	const { generateBundle } = compileHint(/everywhere/);
	if (typeof generateBundle !== 'object') throw new Error('The plugin writes no bundle.');
	Reflect.apply(generateBundle.handler, undefined, [{}, bundle]);
	expect([bundle.a.code, bundle.b.code]).toEqual([
		'//# allFunctionsCalledOnLoad\nlet a;',
		'let a;'
	]);
});
