import { flushSync } from 'svelte';
import { expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { ownRoutine } from '#core/own/own-routine.fake.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { addStep, describeDraft } from '#core/routine-editing/draft-edits.ts';
import { OwnThings } from '#state/own/own-things.svelte.ts';
import { RoutineEditor } from './routine-editor.svelte.ts';

const { id: _, ...text } = ownRoutine;

async function opened() {
	const fake = fakeWorld();
	const own = new OwnThings(fake.world);
	const id = (await own.create(text)) ?? '';
	const editor = new RoutineEditor(fake.world, id);
	const stop = editor.follow();
	await settled();
	return { fake, own, id, editor, stop };
}

async function settled() {
	for (let turn = 0; turn < 20; turn++) await Promise.resolve();
	flushSync();
}

const rename = (name: string) => (draft: Parameters<typeof describeDraft>[0]) =>
	describeDraft(draft, { name });

test('a change is on the disk half a second later, and is said to be saved only then', async () => {
	const { fake, own, id, editor } = await opened();
	editor.edit(rename('Evening'), 'name');
	expect(editor.saving).toBe('waiting');
	fake.pass(fromSeconds(0.5));
	await settled();
	await own.read();
	expect([editor.saving, own.routine(id)?.name]).toEqual(['saved', 'Evening']);
});

test('what waits is saved when the page is left', async () => {
	const { own, id, editor, stop } = await opened();
	editor.edit(rename('Evening'), 'name');
	stop();
	await settled();
	await own.read();
	expect(own.routine(id)?.name).toBe('Evening');
});

test('what was undone is what is stored, and a look alone stores nothing', async () => {
	const { fake, own, id, editor } = await opened();
	editor.edit((draft) => addStep(draft, { say: 'Breathe' }));
	fake.pass(fromSeconds(0.5));
	await settled();
	editor.undo();
	fake.pass(fromSeconds(0.5));
	await settled();
	await own.read();
	expect(own.routine(id)?.steps).toEqual(ownRoutine.steps);
	expect([editor.canUndo, editor.canRedo]).toEqual([false, true]);
	const before = await fake.world.journal.contents();
	editor.settle();
	await settled();
	expect(await fake.world.journal.contents()).toEqual(before);
});

test('a disk that is full is told, nothing is lost, and it is tried again', async () => {
	const { fake, own, id, editor } = await opened();
	fake.state.storageProblem = 'The disk is full.';
	editor.edit(rename('Evening'), 'name');
	fake.pass(fromSeconds(0.5));
	await settled();
	expect([editor.saving, editor.problem, editor.routine?.name]).toEqual([
		'failed',
		'The disk is full.',
		'Evening'
	]);
	fake.state.storageProblem = '';
	editor.settle();
	await settled();
	await own.read();
	expect([editor.saving, own.routine(id)?.name]).toEqual(['saved', 'Evening']);
});

test('what another window wrote is taken over, unless something here is not saved', async () => {
	const { fake, own, id, editor } = await opened();
	await own.save({ ...text, id, name: 'Elsewhere' });
	fake.tellNews('journal');
	await settled();
	expect(editor.routine?.name).toBe('Elsewhere');
	editor.edit(rename('Here'), 'name');
	await own.save({ ...text, id, name: 'Elsewhere again' });
	fake.tellNews('journal');
	await settled();
	expect(editor.routine?.name).toBe('Here');
	fake.pass(fromSeconds(0.5));
	await settled();
	await own.read();
	expect(own.routine(id)?.name).toBe('Here');
});

test('it is deleted with what was not saved yet, and comes back whole', async () => {
	const { own, id, editor } = await opened();
	editor.edit(rename('Evening'), 'name');
	await editor.remove();
	expect(editor.found).toBe('deleted');
	await own.read();
	expect(own.routines).toEqual([]);
	await editor.bringBack();
	await own.read();
	expect([editor.found, own.routine(id)?.name]).toEqual(['routine', 'Evening']);
});

test('an address without a routine is known for what it is', async () => {
	const { fake } = await opened();
	const none = new RoutineEditor(fake.world, 'own-none');
	expect(none.found).toBeUndefined();
	none.follow();
	await settled();
	expect(none.found).toBe('nothing');
});

test('what another window deleted is told, and what is here can be kept as a new one', async () => {
	const { fake, own, id, editor } = await opened();
	editor.edit(rename('Evening'), 'name');
	await own.remove(id);
	fake.tellNews('journal');
	await settled();
	expect(editor.found).toBe('gone');
	const kept = (await editor.keepAsNew()) ?? '';
	await own.read();
	expect(own.routines.map((routine) => [routine.id, routine.name])).toEqual([[kept, 'Evening']]);
});
