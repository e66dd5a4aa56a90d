import { expect, test } from 'vitest';
import { fromSeconds, milliseconds } from '#core/base/units.ts';
import { spasmAt } from '#core/journal/entry.fake.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { Diary } from './diary.svelte.ts';

const dayLength = 86_400_000;

async function keptIn({ journal }: ReturnType<typeof fakeWorld>['world']) {
	const all = await journal.all();
	return all.ok ? all.value : [];
}

test('a spasm is kept at the first tap, before anything is asked', async () => {
	const { world } = fakeWorld();
	const diary = new Diary(world);
	await diary.happened();
	expect(await keptIn(world)).toEqual([diary.open]);
	expect(diary.open).toMatchObject({ kind: 'spasm', at: world.clock.now() });
});

test('each detail is kept as it is said, in one spasm, before it is closed', async () => {
	const { world, pass } = fakeWorld();
	const diary = new Diary(world);
	await diary.happened();
	const { at, id } = diary.open ?? {};
	pass(fromSeconds(20));
	await diary.say({ pain: 6 });
	expect(await keptIn(world)).toEqual([expect.objectContaining({ at, pain: 6 })]);
	await diary.say({ where: ['lower-left'] });
	await diary.say({ where: ['lower-left'] });
	const kept = await keptIn(world);
	expect(kept).toEqual([expect.objectContaining({ at, pain: 6, where: ['lower-left'] })]);
	// What is described keeps its place on the page.
	expect(diary.open?.id).toBe(id);
	diary.close();
	expect(diary.open).toBeUndefined();
	expect(diary.spasms).toEqual(kept);
	const contents = await world.journal.contents();
	expect(contents.ok && contents.value.entries).toHaveLength(5);
});

test('a note is kept half a second after the last letter, or when the page is left', async () => {
	const { world, pass } = fakeWorld();
	const diary = new Diary(world);
	await diary.happened();
	for (const note of ['W', 'Wh', 'While']) {
		diary.write(note);
		pass(fromSeconds(0.3));
	}
	expect(await keptIn(world)).toEqual([diary.open]);
	pass(fromSeconds(0.3));
	expect(await keptIn(world)).toEqual([expect.objectContaining({ note: 'While' })]);
	diary.write('While lifting');
	diary.settle();
	expect(await keptIn(world)).toEqual([expect.objectContaining({ note: 'While lifting' })]);
});

test('a page that is left while details are saved leaves one spasm, the old one or the new', async () => {
	const { world } = fakeWorld();
	const writes: number[] = [];
	const add: typeof world.journal.add = (...entries) => {
		writes.push(entries.length);
		return world.journal.add(...entries);
	};
	const diary = new Diary({ ...world, journal: { ...world.journal, add } });
	await diary.happened();
	await diary.say({ pain: 6 });
	expect(writes).toEqual([1, 2]);
	expect(await keptIn(world)).toHaveLength(1);
});

test('what another window wrote is there, and what is described here stays open', async () => {
	const { world } = fakeWorld();
	const diary = new Diary(world);
	await diary.happened();
	await diary.say({ pain: 4 });
	await new Diary(world).happened();
	await diary.reread();
	expect(diary.spasms).toHaveLength(2);
	expect(diary.spasms).toContainEqual(diary.open);
});

test('a spasm that is open is deleted as it was last saved', async () => {
	const { world } = fakeWorld();
	const diary = new Diary(world);
	await diary.happened();
	await diary.say({ pain: 4 });
	const [spasm] = diary.spasms;
	if (spasm) await diary.remove(spasm);
	expect([diary.spasms, await keptIn(world), diary.open]).toEqual([[], [], undefined]);
	await diary.bringBack();
	expect(diary.spasms).toEqual([expect.objectContaining({ pain: 4 })]);
});

test('what was deleted comes back', async () => {
	const { world } = fakeWorld();
	const diary = new Diary(world);
	await diary.happened();
	const [spasm] = diary.spasms;
	if (spasm) await diary.remove(spasm);
	expect([diary.spasms, await keptIn(world), diary.open]).toEqual([[], [], undefined]);
	await diary.bringBack();
	expect([diary.spasms, await keptIn(world)]).toEqual([[spasm], [spasm]]);
	expect(diary.removed).toBeUndefined();
});

test('eleven years are read without leaving out or doubling what happens meanwhile', async () => {
	const { world } = fakeWorld();
	const now = world.clock.now();
	for (const age of [1, 400, 4000]) await world.journal.add(spasmAt(now - age * dayLength));
	const diary = new Diary(world);
	await Promise.all([diary.read(), diary.happened()]);
	expect(diary.spasms).toHaveLength(4);
	expect(diary.spasms[0]).toEqual(diary.open);
	expect(diary.complete).toBe(true);
});

test('a refusal is told in a sentence and loses nothing on the page', async () => {
	const { world, state } = fakeWorld();
	const diary = new Diary(world);
	state.storageProblem = 'The device is full.';
	await diary.happened();
	expect(diary.problem).toBe('The device is full.');
	expect(diary.spasms).toHaveLength(1);
	state.storageProblem = '';
	await diary.say({ lasted: milliseconds(10_000) });
	expect(diary.problem).toBeUndefined();
	diary.close();
	expect(await keptIn(world)).toEqual(diary.spasms);
});

test('a spasm that is described in two windows is one, and each shows what the other said', async () => {
	const { world } = fakeWorld();
	const [here, there] = [new Diary(world), new Diary(world)];
	await here.happened();
	await there.reread();
	const [spasm] = there.spasms;
	if (spasm) there.describe(spasm);
	await here.say({ pain: 4 });
	await there.reread();
	expect(there.open).toMatchObject({ pain: 4 });
	await Promise.all([there.say({ note: 'Lifting' }), here.say({ triggers: ['lifting'] })]);
	expect(await keptIn(world)).toHaveLength(1);
});

test('what was corrected a year later is read once, as it was corrected', async () => {
	const { world } = fakeWorld();
	const now = world.clock.now();
	const former = spasmAt(now - 400 * dayLength, { pain: 9 });
	await world.journal.add(former, {
		...spasmAt(now - dayLength, { pain: 4 }),
		replaces: former.id
	});
	const diary = new Diary(world);
	await diary.read();
	expect(diary.spasms.map(({ pain }) => pain)).toEqual([4]);
});
