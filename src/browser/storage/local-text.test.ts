import { afterEach, expect, test, vi } from 'vitest';
import { keepLocalText, localText } from './local-text.ts';

afterEach(() => vi.unstubAllGlobals());

function stubStorage(refuses: { readonly reading?: boolean; readonly writing?: boolean } = {}) {
	const texts = new Map([['kept', 'before']]);
	const unlessRefused = (refused: boolean | undefined) => {
		if (refused) throw new DOMException('Refused.', 'SecurityError');
	};
	vi.stubGlobal('localStorage', {
		getItem(name: string) {
			unlessRefused(refuses.reading);
			return texts.get(name) ?? null;
		},
		setItem(name: string, text: string) {
			unlessRefused(refuses.writing);
			texts.set(name, text);
		},
		removeItem(name: string) {
			unlessRefused(refuses.writing);
			texts.delete(name);
		}
	});
	return texts;
}

test('a text is kept under its name, and undefined takes it away', () => {
	const texts = stubStorage();
	expect(keepLocalText('other', 'new')).toBe(true);
	expect([localText('kept'), localText('other'), localText('absent')]).toEqual([
		'before',
		'new',
		undefined
	]);
	expect(keepLocalText('kept', undefined)).toBe(true);
	expect([...texts]).toEqual([['other', 'new']]);
});

test('an empty text is a text', () => {
	stubStorage();
	keepLocalText('kept', '');
	expect(localText('kept')).toBe('');
});

test('a refused write is answered with false and leaves the older text', () => {
	const texts = stubStorage({ writing: true });
	expect(keepLocalText('kept', 'after')).toBe(false);
	expect(keepLocalText('kept', undefined)).toBe(false);
	expect([...texts]).toEqual([['kept', 'before']]);
});

test('where nothing may be read there is no text', () => {
	stubStorage({ reading: true });
	expect(localText('kept')).toBeUndefined();
});

test('where there is no storage at all nothing throws', () => {
	vi.stubGlobal('localStorage', undefined);
	expect(localText('kept')).toBeUndefined();
	expect(keepLocalText('kept', 'after')).toBe(false);
});
