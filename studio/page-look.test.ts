import { expect, test } from 'vitest';
import { lookIn, withLook } from './page-look.ts';

const plain = new URL('http://localhost/studio');

test('the look of the page is read from its address', () => {
	expect(lookIn(plain)).toEqual({ theme: 'light', text: '100' });
	expect(lookIn(new URL('?theme=dark&text=200', plain))).toEqual({ theme: 'dark', text: '200' });
	expect(lookIn(new URL('?theme=pink&text=7', plain))).toEqual({ theme: 'light', text: '100' });
});

test('a changed look is in the address, and what else stood there stays', () => {
	const figure = new URL('/studio/figures?theme=dark#bridge', plain);
	expect(withLook(figure, { theme: 'dark', text: '200' }).href).toBe(
		'http://localhost/studio/figures?theme=dark&text=200#bridge'
	);
	expect(withLook(figure, { theme: 'light', text: '100' }).href).toBe(
		'http://localhost/studio/figures#bridge'
	);
});
