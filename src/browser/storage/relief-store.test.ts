import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { instant } from '#core/base/units.ts';
import { beginFlow } from '#core/relief/flow.ts';
import { readFlow } from '#core/relief/read-flow.ts';
import { reliefStore } from './relief-store.ts';

const texts = new Map<string, string>();
const flow = beginFlow(instant(Date.UTC(2026, 2, 2, 8)), 'position');

beforeEach(() => {
	texts.clear();
	vi.stubGlobal('localStorage', {
		getItem: (name: string) => texts.get(name) ?? null,
		setItem: (name: string, text: string) => texts.set(name, text),
		removeItem: (name: string) => texts.delete(name)
	});
});

afterEach(() => vi.unstubAllGlobals());

test('a flow is read as it was kept, under the key that older versions used', () => {
	reliefStore.keep(flow);
	expect([...texts.keys()]).toEqual(['one-degree-relief']);
	expect(readFlow(reliefStore.read())).toEqual(flow);
});

test('undefined forgets the flow', () => {
	reliefStore.keep(flow);
	reliefStore.keep(undefined);
	expect([...texts]).toEqual([]);
	expect(readFlow(reliefStore.read())).toBeUndefined();
});

test('a damaged text is no flow', () => {
	texts.set('one-degree-relief', '{"stage":"br');
	expect(reliefStore.read()).toBeUndefined();
});
