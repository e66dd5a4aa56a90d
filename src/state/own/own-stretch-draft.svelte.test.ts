import { expect, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { firstOwnStretch } from '#core/own-stretch/own-stretch.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { OwnStretchDraft } from './own-stretch-draft.svelte.ts';
import { OwnThings } from './own-things.svelte.ts';

function newDraft() {
	const fake = fakeWorld();
	const own = new OwnThings(fake.world);
	return { fake, own, draft: new OwnStretchDraft(fake.world, own, firstOwnStretch) };
}

test('a new one is stored with its first change, and once', async () => {
	const { own, draft } = newDraft();
	await draft.flush();
	expect(own.stretches).toEqual([]);
	draft.change({ name: 'Bend' }, 'name');
	const first = draft.flush();
	draft.change({ name: 'Bend over' }, 'name');
	await Promise.all([first, draft.flush()]);
	expect(own.stretches.map(({ name }) => name)).toEqual(['Bend over']);
	expect(draft.isStored).toBe(true);
});

test('what is typed is stored within a second, by itself', async () => {
	const { fake, own, draft } = newDraft();
	draft.change({ name: 'Bend' }, 'name');
	fake.pass(milliseconds(900));
	await draft.flush();
	await own.read();
	expect(own.stretches.map(({ name }) => name)).toEqual(['Bend']);
});

test('what is typed into one field is undone at once, and comes back', () => {
	const { draft } = newDraft();
	draft.change({ name: 'B' }, 'name');
	draft.change({ name: 'Be' }, 'name');
	draft.change({ eachSide: true });
	draft.undo();
	expect([draft.current.name, draft.current.eachSide]).toEqual(['Be', false]);
	draft.undo();
	expect([draft.current, draft.canUndo]).toEqual([firstOwnStretch, false]);
	draft.redo();
	draft.redo();
	expect([draft.current.eachSide, draft.canRedo]).toEqual([true, false]);
});

test('without a name the last one stays on the disk, and a sentence says so', async () => {
	const { own, draft } = newDraft();
	draft.change({ name: 'Bend' }, 'name');
	await draft.flush();
	draft.change({ name: '' }, 'name');
	await draft.flush();
	expect(draft.problem).toMatch(/needs a name/);
	expect(own.stretches.map(({ name }) => name)).toEqual(['Bend']);
});

test('a full disk is told, and the next change tries again', async () => {
	const { fake, own, draft } = newDraft();
	fake.state.storageProblem = 'The disk is full.';
	draft.change({ name: 'Bend' });
	await draft.flush();
	expect([draft.problem, draft.isStored]).toEqual(['The disk is full.', false]);
	fake.state.storageProblem = '';
	await draft.flush();
	expect([draft.problem, own.stretches.length]).toEqual([undefined, 1]);
});
