import { afterEach, expect, test, vi } from 'vitest';
import { windowLock } from './window-lock.ts';

const alone = { asked() {}, taken() {} };

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

test.runIf('locks' in navigator)('one is on it until it is left', async () => {
	const leave = await windowLock.take(alone);
	expect(leave).toBeTypeOf('function');
	expect(await windowLock.take(alone)).toBeUndefined();
	const waiting = windowLock.take(alone);
	leave?.();
	const leaveAgain = await waiting;
	expect(leaveAgain).toBeTypeOf('function');
	leaveAgain?.();
});

test.runIf('locks' in navigator)('a window that is asked writes first, then lets go', async () => {
	const told: string[] = [];
	const leave = await windowLock.take({
		asked() {
			told.push('asked');
			setTimeout(() => {
				told.push('written');
				leave?.();
			}, 50);
		},
		taken: () => told.push('taken')
	});
	const leaveAgain = await windowLock.takeOver(alone);
	expect(told).toEqual(['asked', 'written']);
	expect(await windowLock.take(alone)).toBeUndefined();
	leaveAgain();
});

test.runIf('locks' in navigator)('from a window that sleeps it is taken', async () => {
	const told: string[] = [];
	const leave = await windowLock.take({ asked() {}, taken: () => told.push('taken') });
	const leaveAgain = await windowLock.takeOver(alone);
	await expect.poll(() => told).toEqual(['taken']);
	leave?.();
	expect(await windowLock.take(alone)).toBeUndefined();
	leaveAgain();
});

test('where there are no locks everybody has their own', async () => {
	vi.stubGlobal('navigator', {});
	expect(await windowLock.takeOver(alone)).toBeTypeOf('function');
	expect(await windowLock.take(alone)).toBeTypeOf('function');
	expect(await windowLock.take(alone)).toBeTypeOf('function');
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
	const leave = await windowLock.take(alone);
	expect(leave).toBeTypeOf('function');
	leave?.();
});
