import { expect, test } from 'vitest';
import { ownRoutine } from '#core/own/own-routine.fake.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { OwnThings } from './own-things.svelte.ts';

const { id: _, ...text } = ownRoutine;

async function madeOne() {
	const fake = fakeWorld();
	const own = new OwnThings(fake.world);
	const id = (await own.create(text)) ?? '';
	return { fake, own, id };
}

test('what is made is there, in its last version', async () => {
	const { fake, own, id } = await madeOne();
	expect(own.routine(id)?.name).toBe('My morning');
	await own.save({ ...text, id, name: 'Evening' });
	const other = new OwnThings(fake.world);
	await other.read();
	expect(other.routines.map(({ name }) => name)).toEqual(['Evening']);
});

test('what is deleted is gone with all its versions, and can be brought back', async () => {
	const { own, id } = await madeOne();
	await own.save({ ...text, id, name: 'Evening' });
	await own.remove(id);
	expect(own.routines).toEqual([]);
	await own.bringBack();
	expect(own.routine(id)?.name).toBe('Evening');
});

test('one that cannot be read hides no other', async () => {
	const { fake, own, id } = await madeOne();
	await fake.world.journal.add({
		kind: 'own',
		id: fake.world.ids.next(),
		device: 'this-device',
		at: fake.world.clock.now(),
		what: 'routine',
		text: '{"version":1}'
	});
	await own.read();
	expect([own.routine(id)?.name, own.unreadable.length]).toEqual(['My morning', 1]);
});

test('a disk that is full is told, and nothing is said to be stored', async () => {
	const { fake, own } = await madeOne();
	fake.state.storageProblem = 'The disk is full.';
	expect(await own.create(text)).toBeUndefined();
	expect(own.problem).toBe('The disk is full.');
});
