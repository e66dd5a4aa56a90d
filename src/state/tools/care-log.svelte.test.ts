import { expect, test } from 'vitest';
import { selfCareAt } from '#core/journal/entry.fake.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { CareLog } from './care-log.svelte.ts';

test('what was done is kept, and one tap takes it back', async () => {
	const { world } = fakeWorld();
	const log = new CareLog(world);
	await log.write('water');
	const kept = async () => {
		const all = await world.journal.all();
		return all.ok ? all.value : [];
	};
	expect(await kept()).toEqual([log.last]);
	await log.undo();
	expect([await kept(), log.cares, log.last]).toEqual([[], [], undefined]);
	await log.undo();
	expect(log.problem).toBeUndefined();
});

test('two weeks are read, and what happens meanwhile is not told twice', async () => {
	const { world } = fakeWorld();
	const now = world.clock.now();
	for (const days of [1, 14, 30]) await world.journal.add(selfCareAt(now - days * 86_400_000));
	const log = new CareLog(world);
	await Promise.all([log.read(), log.write('walk')]);
	expect(log.cares.map(({ care }) => care)).toEqual(['cold', 'cold', 'walk']);
	expect(log.known).toBe(true);
});

test('a refusal is told', async () => {
	const { world, state } = fakeWorld();
	const log = new CareLog(world);
	state.storageProblem = 'The device is full.';
	await log.write('water');
	expect(log.problem).toBe('The device is full.');
});
