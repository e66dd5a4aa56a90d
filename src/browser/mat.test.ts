import { afterEach, expect, test, vi } from 'vitest';
import { mat } from './mat.ts';

afterEach(() => vi.unstubAllGlobals());

test.runIf('locks' in navigator)('one is on it until it is left', async () => {
	const leave = await mat.take();
	expect(leave).toBeTypeOf('function');
	expect(await mat.take()).toBeUndefined();
	const waiting = mat.take();
	leave?.();
	const leaveAgain = await waiting;
	expect(leaveAgain).toBeTypeOf('function');
	leaveAgain?.();
});

test('where there are no locks everybody has their own', async () => {
	vi.stubGlobal('navigator', {});
	expect(await mat.take()).toBeTypeOf('function');
	expect(await mat.take()).toBeTypeOf('function');
});
