import { expect, test } from 'vitest';
import type { OwnThing } from '#core/journal/own-thing.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { hashOf, hashOfPacked, twelveSteps } from '#core/sharing/routine-link.fake.ts';
import { routineFileText } from '#core/sharing/routine-file.ts';
import { OwnThings } from '#state/own/own-things.svelte.ts';
import { RoutineHandout } from './routine-handout.svelte.ts';
import { RoutineOffer } from './routine-offer.svelte.ts';

async function offerOnNewDevice() {
	const fake = fakeWorld();
	const things = new OwnThings(fake.world);
	await things.read();
	return { ...fake, things, offer: new RoutineOffer(fake.world, things) };
}

test('a link is opened, added when asked, told when it is there, and undone', async () => {
	const { offer, things } = await offerOnNewDevice();
	await offer.openLink(`https://site.example/shared#${hashOf(twelveSteps)}`);
	expect(offer.offered).toEqual(twelveSteps);
	expect(things.routines).toEqual([]);
	await offer.add();
	const added = { ...twelveSteps, id: offer.added, received: true, onToday: true };
	expect(things.routines).toEqual([added]);
	await offer.openLink(hashOf(twelveSteps));
	expect(offer.same?.id).toBe(things.routines[0]?.id);
	await offer.add();
	expect(offer.same).toBeUndefined();
	expect(things.routines.length).toBe(2);
	await offer.undo();
	expect([things.routines.length, offer.undone, offer.added]).toEqual([1, true, undefined]);
	await offer.add();
	expect(things.routines.length).toBe(2);
});

test('a file is opened the same way', async () => {
	const { offer } = await offerOnNewDevice();
	await offer.openFile(new Blob([routineFileText(twelveSteps)]));
	expect(offer.offered).toEqual(twelveSteps);
});

test('what is damaged, foreign or enormous gets a sentence and changes nothing', async () => {
	const { offer, things } = await offerOnNewDevice();
	const bomb = hashOfPacked(' '.repeat(30_000_000));
	for (const link of ['', 'hello', hashOf(twelveSteps).slice(0, -1), bomb, '2.abc']) {
		await offer.openLink(link);
		expect(offer.offered).toBeUndefined();
		expect(offer.problem).toMatch(/Nothing was changed\.$/);
	}
	await offer.openFile(new Blob(['x'.repeat(12_000_001)]));
	expect(offer.problem).toMatch(/too large/);
	await offer.openFile(new Blob(['{}']));
	expect(offer.problem).toMatch(/no routine/);
	expect(things.routines).toEqual([]);
});

test('a disk that refuses is told, and the offer stays', async () => {
	const { offer, state } = await offerOnNewDevice();
	await offer.openLink(hashOf(twelveSteps));
	state.storageProblem = 'The disk is full.';
	await offer.add();
	expect([offer.added, offer.problem]).toEqual([undefined, 'The disk is full.']);
	expect(offer.offered).toEqual(twelveSteps);
});

test('a handout makes the link that an offer opens, and a file', async () => {
	const { world, offer, savedFiles, state } = await offerOnNewDevice();
	const handout = new RoutineHandout(world);
	await handout.open();
	await handout.prepare(twelveSteps);
	await offer.openLink(handout.hash ?? '');
	expect(offer.offered).toEqual(twelveSteps);
	await handout.copy('https://site.example/shared#1');
	expect([state.copied, handout.outcome]).toEqual([
		'https://site.example/shared#1',
		'The link is copied.'
	]);
	await handout.saveFile(twelveSteps);
	const [file] = savedFiles;
	expect(file?.name).toBe('Back-plan-for-Mr-Novak.onedegree.json');
	await offer.openFile(new Blob(file ? [file.bytes] : []));
	expect(offer.offered).toEqual(twelveSteps);
});

test('a file takes stretches of one’s own along, under ids of their own, and back again', async () => {
	const { world, offer, things, savedFiles } = await offerOnNewDevice();
	const stretch: OwnThing = {
		...{ kind: 'own', what: 'stretch', id: 's1', device: 'here', at: world.clock.now() },
		text: '{"name":"Hang"}'
	};
	await world.journal.add(stretch);
	const routine = { version: 1 as const, name: 'Mine', steps: [{ exercise: 'own-s1' }] };
	await new RoutineHandout(world).saveFile(routine);
	const file = new Blob(savedFiles.map(({ bytes }) => bytes));
	await offer.openFile(file);
	expect(offer.parts).toEqual([{ id: 'own-s1', what: 'stretch', text: '{"name":"Hang"}' }]);
	await offer.add();
	const [added] = things.routines;
	const stored = await world.journal.ownThings();
	const stretches = stored.ok ? stored.value.filter(({ what }) => what === 'stretch') : [];
	expect(stretches.length).toBe(2);
	expect(added?.steps).toEqual([
		{ exercise: `own-${stretches.find(({ id }) => id !== 's1')?.id}` }
	]);
	await offer.openFile(file);
	expect(offer.same?.id).toBe(added?.id);
	await offer.add();
	await offer.undo();
	const left = await world.journal.ownThings();
	expect(left.ok && left.value.length).toBe(3);
});
