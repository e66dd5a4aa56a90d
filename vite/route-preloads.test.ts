import { expect, test } from 'vitest';
import { laterDependencies } from './route-preloads.ts';

const files = ['chunks/a.js', 'assets/a.css'];
const loadedBy = (hostId: string) =>
	laterDependencies('nodes/4.js', files, { hostId, hostType: 'js' });

test('the table of routes names no file of a page but its styles', () => {
	expect(loadedBy('_app/immutable/entry/app.1a2b.js')).toEqual(['assets/a.css']);
	expect(loadedBy('_app/immutable/nodes/3.1a2b.js')).toEqual(files);
});
