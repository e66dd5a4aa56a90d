import { afterEach, expect, test, vi } from 'vitest';
import { persistentStorage } from './persistent-storage.ts';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.resetModules();
});

const rejected = () => Promise.reject(new TypeError('Not allowed.'));

test('the state says what the browser says', async () => {
	vi.stubGlobal('navigator', {
		storage: { persisted: async () => true, estimate: async () => ({ usage: 1234, quota: 9999 }) }
	});
	expect(await persistentStorage.state()).toEqual({
		ok: true,
		value: { persistent: true, separateApp: false, used: 1234 }
	});
});

test('where the browser cannot say, the state is unknown and nothing throws', async () => {
	const unknown = { ok: true, value: { persistent: undefined, separateApp: false } };
	vi.stubGlobal('navigator', {});
	expect(await persistentStorage.state()).toEqual(unknown);
	expect(await persistentStorage.ask()).toEqual({ ok: true, value: false });
	vi.stubGlobal('navigator', {
		storage: { persisted: rejected, estimate: rejected, persist: rejected }
	});
	expect(await persistentStorage.state()).toEqual(unknown);
	expect(await persistentStorage.ask()).toEqual({ ok: true, value: false });
});

test('only a page on iOS outside of the home screen app has a storage apart', async () => {
	const apart = async (navigator: object) => {
		vi.stubGlobal('navigator', navigator);
		const state = await persistentStorage.state();
		return state.ok && state.value.separateApp;
	};
	expect(await apart({ standalone: false })).toBe(true);
	expect(await apart({ standalone: true })).toBe(false);
	expect(await apart({})).toBe(false);
});

test('asking answers whether the browser granted it', async () => {
	vi.stubGlobal('navigator', { storage: { persist: async () => true } });
	expect(await persistentStorage.ask()).toEqual({ ok: true, value: true });
});

test('without being asked the browser is requested once in a page', async () => {
	const persist = vi.fn(rejected);
	vi.stubGlobal('navigator', { storage: { persist } });
	const { requestPersistence } = await import('./persistent-storage.ts');
	requestPersistence();
	requestPersistence();
	expect(persist).toHaveBeenCalledTimes(1);
});
