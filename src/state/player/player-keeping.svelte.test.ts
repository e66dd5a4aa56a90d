import { beforeEach, describe, expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
import { sessionsIn } from '#core/journal/entry.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { keptAtOf } from '#core/session/saved-session.ts';
import type { World } from '#core/ports/ports.ts';
import { playerOf, short, shorter, endlessTwist } from '#state/routine/playable.fake.ts';
import type { Player } from './player.svelte.ts';

const refusal = { ok: false as const, problem: 'The disk is full.' };

let fake: ReturnType<typeof fakeWorld>;

beforeEach(() => {
	fake = fakeWorld();
});

async function opened(playable = short, changes: Partial<World> = {}): Promise<Player> {
	const world = { ...fake.world, ...changes };
	const player = playerOf(world, playable);
	await player.open();
	return player;
}

/** Lets what was begun in the background come to its end. */
async function settled() {
	for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

async function writtenDown(): Promise<readonly string[]> {
	const written = await fake.world.journal.latest(100);
	return written.ok ? sessionsIn(written.value).map(({ of }) => of) : [];
}

test('what was written down is saved, though its place could not be cleared; it never comes back', async () => {
	const running = { ...fake.world.savedSession, forget: () => Promise.resolve(refusal) };
	const player = await opened(short, { savedSession: running });
	fake.pass(fromSeconds(120));
	await settled();
	expect(await player.save()).toEqual({ ok: true });
	player.leave();
	await settled();
	const again = await opened();
	expect(again.phase.name).toBe('running');
	expect(await writtenDown()).toEqual(['short']);
});

test('a shaped session is gone on with in its shape, and no other is taken for it', async () => {
	const player = await opened(shorter);
	fake.pass(fromSeconds(40));
	player.leave();
	await settled();
	const again = await opened(shorter);
	expect(again.phase).toMatchObject({ name: 'paused', elapsed: 40_000, reason: 'restored' });
	expect(again.timetable).toEqual(player.timetable);
	again.leave();
	await settled();
	const whole = await opened(short);
	expect(whole.phase.name).toBe('running');
	expect(await writtenDown()).toEqual(['short']);
});

test('a session goes on as it was made, though a stretch was removed since', async () => {
	const player = await opened(shorter);
	fake.pass(fromSeconds(40));
	player.leave();
	await settled();
	const since = {
		...shorter,
		timetable: () => ({ ...player.timetable, without: ['arch', 'twist'] })
	};
	const again = await opened(since);
	expect(again.phase).toMatchObject({ name: 'paused', elapsed: 40_000 });
	expect(again.timetable).toEqual(player.timetable);
});

describe('a session that was left and cannot be written down', () => {
	const unwritten = (): Partial<World> => ({
		journal: { ...fake.world.journal, add: () => Promise.resolve(refusal) }
	});

	async function left() {
		const player = await opened();
		fake.pass(fromSeconds(40));
		player.leave();
		await settled();
	}

	test('is told, as long as the next one is played', async () => {
		await left();
		const other = await opened(endlessTwist, unwritten());
		fake.pass(fromSeconds(3));
		await settled();
		expect(other.going).toBe(true);
		expect(other.problem).toBe('The disk is full.');
	});

	test('stays kept until it can be', async () => {
		await left();
		const other = await opened(endlessTwist, unwritten());
		fake.pass(fromSeconds(60));
		await other.save();
		other.leave();
		await settled();
		await opened(endlessTwist);
		expect(await writtenDown()).toEqual(['short']);
	});
});

test('what is kept but cannot be read is not overwritten', async () => {
	const player = await opened();
	fake.pass(fromSeconds(40));
	player.leave();
	await settled();
	const before = await fake.world.savedSession.read();
	const running = { ...fake.world.savedSession, read: () => Promise.resolve(refusal) };
	const other = await opened(endlessTwist, { savedSession: running });
	fake.pass(fromSeconds(20));
	await settled();
	expect(other.problem).toBe('The disk is full.');
	expect(await fake.world.savedSession.read()).toEqual(before);
});

test('a level is held, however many other sessions came after it', async () => {
	const reached = { unit: 'degrees', target: 33, reached: 33 } as const;
	const steps = [{ exercise: 'twist', side: 'left', repetitions: 2, measured: reached }] as const;
	const began = fake.world.clock.now() - 3 * 86_400_000;
	await fake.world.journal.add(entryAt(began, { steps }));
	for (let count = 1; count <= 120; count += 1)
		await fake.world.journal.add(entryAt(began + count * 900_000));
	const player = await opened();
	expect(player.view.target).toBe('33°');
});

test('of two states of the same moment the later one is told by its time', async () => {
	const kept: number[] = [];
	const store = fake.world.savedSession;
	const player = await opened(short, {
		savedSession: {
			...store,
			keep(session) {
				kept.push(keptAtOf(session));
				return store.keep(session);
			}
		}
	});
	fake.pass(fromSeconds(14));
	const before = kept.length;
	player.hurts();
	player.tellPain('sharp');
	const both = kept.slice(before);
	expect(both.length).toBeGreaterThan(1);
	expect(both).toEqual([...new Set(both)].toSorted((a, b) => a - b));
	fake.setClock(-3_600_000);
	fake.pass(fromSeconds(1));
	player.tellPain('cramp');
	expect(kept.at(-1)).toBeLessThan(kept[before] ?? 0);
});

test('a page that stayed open over night, and is left in the morning, begins anew', async () => {
	const player = await opened();
	fake.pass(fromSeconds(40));
	player.pause();
	fake.sleep(fromSeconds(14 * 3600));
	player.leave();
	await settled();
	const again = await opened();
	expect([again.phase.name, again.view.seconds]).toEqual(['running', 0]);
	expect(await writtenDown()).toEqual(['short']);
});

test('two calls at a time open one session, which plays', async () => {
	const player = playerOf(fake.world, short);
	await Promise.all([player.open(), player.admit(), player.open()]);
	expect(player.phase.name).toBe('running');
});
