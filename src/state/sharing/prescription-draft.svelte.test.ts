import { expect, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { twist } from '#core/routine/routine.fake.ts';
import { OwnThings } from '#state/own/own-things.svelte.ts';
import { PrescriptionDraft } from './prescription-draft.svelte.ts';

async function draftOfRoutine() {
	const { world, ...fake } = fakeWorld();
	const things = new OwnThings(world);
	const id = await things.create({ version: 1, name: 'Mine', steps: [{ exercise: 'twist' }] });
	if (id === undefined) throw new Error('It was not stored.');
	const draft = new PrescriptionDraft(world, things, { twist }, { id, giver: '' });
	return { ...fake, world, things, id, draft };
}

test('what is typed is on the disk half a second later', async () => {
	const { draft, things, id, ...fake } = await draftOfRoutine();
	draft.nameGiver('Anna');
	draft.change('most:twist', '12');
	expect([draft.saved, things.routine(id)?.prescription]).toEqual([false, undefined]);
	await fake.pass(milliseconds(600));
	await new Promise((resolve) => setTimeout(resolve, 10));
	expect(things.routine(id)?.prescription).toEqual({ by: 'Anna', limits: { twist: { most: 12 } } });
	expect(draft.saved).toBe(true);
});

test('what is typed is on the disk when the page is left, and nothing is written twice', async () => {
	const { draft, things, id, world } = await draftOfRoutine();
	draft.change('daysAWeek', '3');
	draft.change('phone', 'nonsense');
	await draft.settle();
	expect(things.routine(id)?.prescription).toEqual({ by: 'your physiotherapist', daysAWeek: 3 });
	expect(draft.problems).toHaveProperty('phone');
	expect(draft.text('phone')).toBe('nonsense');
	await draft.settle();
	const contents = await world.journal.contents();
	expect(contents.ok && contents.value.entries.length).toBe(2);
});
