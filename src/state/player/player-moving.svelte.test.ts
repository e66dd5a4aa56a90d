import { beforeEach, expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { sessionsIn } from '#core/journal/entry.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { playerOf, short, endlessTwist } from '#state/routine/playable.fake.ts';
import type { Player } from './player.svelte.ts';

let fake: ReturnType<typeof fakeWorld>;

beforeEach(() => {
	fake = fakeWorld();
});

async function opened(playable = short, over = false): Promise<Player> {
	const { world } = fake;
	const player = playerOf(world, playable);
	await player.open({ over });
	return player;
}

/** Lets what was begun in the background come to its end. */
async function settled() {
	for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

async function written() {
	const all = await fake.world.journal.all();
	return all.ok ? sessionsIn(all.value).map(({ of, ending }) => `${of}, ${ending}`) : [];
}

test('a second window does not play, says what is open, and leaves alone what is kept', async () => {
	const first = await opened();
	fake.pass(fromSeconds(40));
	await settled();
	const before = await fake.world.savedSession.read();
	const same = await opened();
	const other = await opened(endlessTwist);
	for (const player of [same, other]) {
		player.resume();
		player.end();
		player.leave();
	}
	await settled();
	expect([same, other, first].map(({ ownership }) => ownership.elsewhere)).toEqual([
		'this',
		'other',
		undefined
	]);
	expect(await fake.world.savedSession.read()).toEqual(before);
	expect(first.going).toBe(true);
});

test('a second window plays once the first one has left', async () => {
	const first = await opened();
	fake.pass(fromSeconds(40));
	first.leave();
	await settled();
	const second = await opened();
	expect(second.phase).toMatchObject({ name: 'paused', reason: 'restored' });
	expect(second.ownership.elsewhere).toBeUndefined();
});

test('what is taken over goes on from the same moment, and the first lets go', async () => {
	const first = await opened();
	fake.pass(fromSeconds(40));
	const second = await opened(short, true);
	expect(second.phase).toMatchObject({ name: 'paused', elapsed: 40_000, reason: 'restored' });
	expect(first.ownership.elsewhere).toBe('moved');
	first.resume();
	expect(first.going).toBe(false);
	second.resume();
	fake.pass(fromSeconds(200));
	expect(second.finished).toBe(true);
	expect(await second.save()).toEqual({ ok: true });
	first.leave();
	await settled();
	expect(await written()).toEqual(['short, complete']);
});

test('it can be taken back', async () => {
	await opened();
	fake.pass(fromSeconds(20));
	const second = await opened(short, true);
	second.resume();
	fake.pass(fromSeconds(23));
	const back = await opened(short, true);
	expect(second.ownership.elsewhere).toBe('moved');
	expect(back.phase).toMatchObject({ name: 'paused', elapsed: 40_000 });
});

test('a window that slept through the asking writes nothing over what went on', async () => {
	const first = await opened();
	fake.pass(fromSeconds(40));
	await settled();
	fake.state.windowsSleep = true;
	const second = await opened(short, true);
	expect(first.ownership.elsewhere).toBe('moved');
	second.resume();
	fake.pass(fromSeconds(13));
	await settled();
	const before = await fake.world.savedSession.read();
	first.pause();
	first.leave();
	await settled();
	expect(await fake.world.savedSession.read()).toEqual(before);
});

test('beginning another routine saves what was done of the first', async () => {
	await opened();
	fake.pass(fromSeconds(60));
	const second = await opened(endlessTwist, true);
	expect(second.going).toBe(true);
	await settled();
	expect(await written()).toEqual(['short, early']);
});
