import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { instant } from '#core/base/units.ts';
import { beginFlow } from '#core/relief/flow.ts';
import { readFlow } from '#core/relief/read-flow.ts';
import { localStorageWith } from './local-text.fake.ts';
import { mirroredDocument } from './mirrored-document.ts';
import { reliefStore } from './relief-store.ts';

const flow = beginFlow(instant(Date.UTC(2026, 2, 2, 8)), 'position');
let texts: Record<string, string>;

beforeEach(() => {
	texts = {};
	vi.stubGlobal('localStorage', localStorageWith(texts));
});

afterEach(() => vi.unstubAllGlobals());

const opened = () => reliefStore(mirroredDocument('one-degree-relief'));

test('a flow is read as it was kept, also by the next page', () => {
	opened().keep(flow);
	expect(readFlow(opened().read())).toEqual(flow);
});

test('a flow that an earlier version kept is read', () => {
	texts['one-degree-relief'] = JSON.stringify(flow);
	expect(readFlow(opened().read())).toEqual(flow);
});

test('undefined forgets the flow', () => {
	opened().keep(flow);
	opened().keep(undefined);
	expect(readFlow(opened().read())).toBeUndefined();
});

test('a damaged text is no flow', () => {
	texts['one-degree-relief'] = '{"stage":"br';
	expect(readFlow(opened().read())).toBeUndefined();
});
