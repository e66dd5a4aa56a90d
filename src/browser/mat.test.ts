import { afterEach, expect, test, vi } from 'vitest';
import { mat } from './mat.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

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

test('a grant that comes too late is not somebody else', async () => {
	const { locks } = navigator;
	let asked = 0;
	const slow = {
		request: (name: string, options: LockOptions, held: LockGrantedCallback<void>) =>
			asked++ > 0 ? locks.request(name, options, held) : Promise.reject(options.signal?.reason),
		query: () => locks.query()
	};
	vi.stubGlobal('navigator', { locks: slow });
	vi.spyOn(AbortSignal, 'timeout').mockImplementationOnce(() => AbortSignal.abort());
	const leave = await mat.take();
	expect(leave).toBeTypeOf('function');
	leave?.();
});
