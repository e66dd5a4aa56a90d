// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { SettingsStore } from '#core/ports/ports.ts';
import { defaultSettings } from '#core/settings/settings.ts';
import { mirroredDocument, type MirroredDocument } from './mirrored-document.ts';
import { settingsStore as storeOn } from './settings-store.ts';

const key = 'one-degree-settings';
let mirror: MirroredDocument;
let settingsStore: SettingsStore;

beforeEach(() => {
	localStorage.clear();
	mirror = mirroredDocument(key);
	settingsStore = storeOn(mirror);
});

afterEach(() => vi.restoreAllMocks());

/** As the platform says that another window kept this, or took it away. */
function keptElsewhere(text: string | null, under: string | null = key) {
	if (text === null) localStorage.removeItem(key);
	else localStorage.setItem(under ?? key, text);
	dispatchEvent(new StorageEvent('storage', { key: under, newValue: text }));
}

function refuse() {
	return vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
		throw new DOMException('Full.', 'QuotaExceededError');
	});
}

test('one setting is changed on top of what was kept a moment ago, by whichever window', () => {
	settingsStore.change(() => ({ voiceVolume: 0.5 }));
	const kept = JSON.parse(localStorage.getItem(key) ?? '');
	localStorage.setItem(key, JSON.stringify({ ...kept, told: ['2:a'] }));
	const changed = settingsStore.change(({ told }) => ({ told: [...told, '6:a'] }));
	expect(changed).toEqual({ ...defaultSettings, voiceVolume: 0.5, told: ['2:a', '6:a'] });
	expect(settingsStore.read()).toEqual(changed);
});

test('undefined takes an optional setting away, and a change of nothing writes nothing', () => {
	settingsStore.change(() => ({ heightCentimetres: 182, emergencyNumber: '999' }));
	settingsStore.change(() => ({ heightCentimetres: undefined }));
	expect(settingsStore.read()).toEqual({ ...defaultSettings, emergencyNumber: '999' });
	const writes = vi.spyOn(Storage.prototype, 'setItem');
	expect(settingsStore.change(() => ({}))).toEqual(settingsStore.read());
	expect(writes).not.toHaveBeenCalled();
});

test('what another version of the app keeps beside them stays', () => {
	localStorage.setItem(key, JSON.stringify({ theme: 'dark', music: 'harp' }));
	settingsStore.change(() => ({ sound: false }));
	expect(JSON.parse(localStorage.getItem(key) ?? '')).toEqual({
		...defaultSettings,
		theme: 'dark',
		sound: false,
		music: 'harp',
		revision: 1
	});
});

test('what is refused holds in this page over what can be read, until it can be kept', () => {
	settingsStore.change(() => ({ theme: 'dark', heightCentimetres: 182 }));
	const full = refuse();
	settingsStore.change(() => ({ sound: false, heightCentimetres: undefined }));
	settingsStore.change(({ told }) => ({ told: [...told, '2:a'] }));
	const held = { ...defaultSettings, theme: 'dark', sound: false, told: ['2:a'] };
	expect(settingsStore.read()).toEqual(held);
	expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({ sound: true });

	full.mockRestore();
	settingsStore.change(() => ({ buzz: false }));
	expect(JSON.parse(localStorage.getItem(key) ?? '')).toMatchObject({ ...held, buzz: false });
});

test('where nothing may be read either, all holds until the page is closed', () => {
	refuse();
	vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
		throw new DOMException('Denied.', 'SecurityError');
	});
	settingsStore.change(() => ({ sound: false }));
	expect(settingsStore.change(() => ({ theme: 'dark' }))).toEqual({
		...defaultSettings,
		sound: false,
		theme: 'dark'
	});
});

test('what another window changes, takes away or clears is told, and nothing else', () => {
	const call = vi.fn();
	const stop = settingsStore.onChange(call);
	keptElsewhere('{"theme":"dark"}');
	expect([call.mock.calls.length, settingsStore.read().theme]).toEqual([1, 'dark']);
	keptElsewhere('{}', 'one-degree-flow');
	expect(call).toHaveBeenCalledTimes(1);
	keptElsewhere(null);
	keptElsewhere(null, null);
	expect(call).toHaveBeenCalledTimes(3);
	stop();
	keptElsewhere('{"theme":"dark"}');
	expect(call).toHaveBeenCalledTimes(3);
});

test('what this page alone holds goes too when everything is erased in another window', () => {
	const stop = settingsStore.onChange(() => {});
	refuse();
	settingsStore.change(() => ({ theme: 'dark' }));
	keptElsewhere(null);
	expect(settingsStore.read()).toEqual(defaultSettings);
	stop();
});

test('a window that slept or comes back from the history looks anew', () => {
	const call = vi.fn();
	const stop = settingsStore.onChange(call);
	const visible = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
	document.dispatchEvent(new Event('visibilitychange'));
	expect(call).not.toHaveBeenCalled();
	visible.mockReturnValue('visible');
	document.dispatchEvent(new Event('visibilitychange'));
	dispatchEvent(new Event('pageshow'));
	expect(call).toHaveBeenCalledTimes(2);
	stop();
	document.dispatchEvent(new Event('visibilitychange'));
	expect(call).toHaveBeenCalledTimes(2);
});

test('what is not JSON is as if nothing were kept', () => {
	localStorage.setItem(key, 'theme=dark');
	expect(settingsStore.read()).toEqual(defaultSettings);
	settingsStore.change(() => ({ sound: false }));
	expect(settingsStore.read()).toEqual({ ...defaultSettings, sound: false });
});
