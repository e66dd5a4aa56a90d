import { expect, test } from 'vitest';
import { licenceGroups } from './licence-groups.ts';

test('a text that several packages share stands once, under the names of all', () => {
	const mit = { identifier: 'MIT', text: 'You may.' };
	expect(
		licenceGroups([
			{ name: 'app', version: '1', ...mit },
			{ name: 'd3-array', version: '3', identifier: 'ISC', text: 'Use it.' },
			{ name: 'clsx', version: '2', ...mit },
			{ name: 'odd', version: '4', identifier: 'BSD', text: 'You may.' }
		])
	).toEqual([
		{ names: ['app 1', 'clsx 2'], ...mit },
		{ names: ['d3-array 3'], identifier: 'ISC', text: 'Use it.' },
		{ names: ['odd 4'], identifier: 'BSD', text: 'You may.' }
	]);
});
