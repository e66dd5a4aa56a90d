import type { Answers } from '#core/session/running-session.ts';
import { sessionsIn } from '#core/journal/entry.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import type { World } from '#core/ports.ts';
import { fakeWorld } from '#core/ports.fake.ts';
import { fromSeconds } from '#core/units.ts';
import { Player } from './player.svelte.ts';
import { programmes, short, twisting } from './programme.fake.ts';
import { LiveSettings } from './settings.svelte.ts';

let fake: ReturnType<typeof fakeWorld>;

beforeEach(() => {
	fake = fakeWorld();
});

async function opened(programme = short, world: World = fake.world): Promise<Player> {
	const player = new Player(world, new LiveSettings(world.settings), programme, programmes);
	await player.open();
	return player;
}

/** Lets what was begun in the background come to its end. */
async function settled() {
	for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

test('a new session plays at once and moves the figure into its target', async () => {
	const player = await opened();
	expect(player.going).toBe(true);
	const start = player.sight.frame;
	fake.pass(fromSeconds(14));
	expect(player.sight.phase).toMatchObject({ name: 'hold', side: 'left' });
	expect(start).toBe(0);
	expect(player.sight.frame).toBeGreaterThan(25);
	expect(player.sight.frame).toBeLessThanOrEqual(player.sight.ghost ?? 0);
	expect(player.sight.mirrored).toBe(true);
});

test('it holds the screen while it plays and lets go some minutes into a pause', async () => {
	const player = await opened();
	expect(fake.state.screenHeld).toBe(true);
	player.pause();
	fake.pass(fromSeconds(60));
	expect(fake.state.screenHeld).toBe(true);
	fake.pass(fromSeconds(130));
	expect(fake.state.screenHeld).toBe(false);
	expect(player.sight.seconds).toBe(0);
});

test('it says when the screen cannot be kept on', async () => {
	fake.state.grantsWakeLock = false;
	const player = await opened();
	await settled();
	expect(player.screenStaysOn).toBe(false);
});

test('sounds come with the phases, and none while it is off', async () => {
	await opened();
	fake.pass(fromSeconds(14));
	expect(fake.cues.map(({ cue }) => cue.name)).toEqual([
		'begin',
		'countdown',
		'countdown',
		'countdown',
		'move',
		'hold'
	]);
	fake = fakeWorld();
	fake.world.settings.keep({ ...fake.world.settings.read(), sound: false });
	await opened();
	fake.pass(fromSeconds(14));
	expect(fake.cues).toEqual([]);
});

test('a tab that slept is paused where it was last seen', async () => {
	const player = await opened();
	fake.pass(fromSeconds(10));
	fake.sleep(fromSeconds(60));
	fake.pass(fromSeconds(1));
	expect(player.phase).toMatchObject({ name: 'paused', reason: 'slept' });
	expect(player.sight.seconds).toBe(10);
});

test('while the page is hidden the clock goes on and the cues come', async () => {
	const player = await opened();
	fake.show(false);
	fake.pass(fromSeconds(20));
	expect(player.phase.name).toBe('running');
	expect(fake.cues.at(-1)?.cue.name).toBe('release');
});

describe('a page that is loaded anew', () => {
	test('comes back to the same second, paused', async () => {
		await opened();
		fake.pass(fromSeconds(25.5));
		await settled();
		fake.closeWindow();
		const again = await opened();
		expect(again.phase).toMatchObject({ name: 'paused', reason: 'restored' });
		expect(again.sight.seconds).toBe(25);
		again.resume();
		fake.pass(fromSeconds(4));
		expect(again.phase.name).toBe('running');
	});

	test('with another routine writes down what was done, and begins', async () => {
		await opened();
		fake.pass(fromSeconds(40));
		await settled();
		fake.closeWindow();
		const other = await opened(twisting);
		expect(other.phase.name).toBe('running');
		const written = await fake.world.journal.latest(10);
		expect(written.ok && sessionsIn(written.value).map(({ of, ending }) => [of, ending])).toEqual([
			['short', 'early']
		]);
	});

	test('at the end still has the answers that were given', async () => {
		const player = await opened();
		fake.pass(fromSeconds(120));
		expect(player.finished).toBe(true);
		player.answer({ reached: { 'twist:left': 18 }, pain: 2 });
		await settled();
		fake.closeWindow();
		const again = await opened();
		expect(again.finished).toBe(true);
		expect(again.answers).toEqual({ reached: { 'twist:left': 18 }, pain: 2 });
	});
});

describe('the day after', () => {
	const day = fromSeconds(24 * 3600);
	const done = async (answers: Answers) => {
		const player = await opened();
		fake.pass(fromSeconds(120));
		player.answer(answers);
		expect(await player.save()).toEqual({ ok: true });
		player.leave();
		await settled();
	};
	const checkedIn = (pain: number) =>
		fake.world.journal.add({
			kind: 'check-in',
			id: fake.world.identities.next(),
			device: fake.world.identities.device(),
			at: fake.world.clock.now(),
			pain
		});
	const reached = { 'twist:left': 'target', 'twist:right': 'target', arch: 'target' } as const;

	test('what was not reached is asked for again', async () => {
		await done({ reached: { 'twist:left': 16 } });
		fake.pass(day);
		const tomorrow = await opened();
		expect(tomorrow.phase.name).toBe('running');
		expect(tomorrow.sight.target).toBe('20°');
	});

	test('two good days ask for one degree more', async () => {
		for (let count = 0; count < 2; count++) {
			await checkedIn(1);
			await done({ reached, worstPain: 1, pain: 1 });
			fake.pass(day);
		}
		await checkedIn(1);
		expect((await opened()).sight.target).toBe('21°');
	});

	test('a pain day asks for less, and loses no level', async () => {
		await checkedIn(1);
		await done({ reached, worstPain: 1, pain: 1 });
		fake.pass(fromSeconds(2 * 24 * 3600));
		await checkedIn(5);
		expect((await opened()).sight.target).toBe('16°');
		fake.closeWindow();
		fake.pass(day);
		await checkedIn(1);
		expect((await opened()).sight.target).toBe('20°');
	});
});

test('leaving after it is saved keeps nothing behind', async () => {
	const player = await opened();
	fake.pass(fromSeconds(120));
	await player.save();
	player.leave();
	await settled();
	expect(await fake.world.running.kept()).toEqual({ ok: true, value: undefined });
});

test('storing that fails never stops a session, and is told', async () => {
	const player = await opened();
	fake.state.storageProblem = 'The disk is full.';
	fake.pass(fromSeconds(3));
	await settled();
	expect(player.problem).toBe('The disk is full.');
	expect(player.going).toBe(true);
	fake.pass(fromSeconds(120));
	expect(await player.save()).toEqual({ ok: false, problem: 'The disk is full.' });
});

test('ended by a slip, it can be gone back to', async () => {
	const player = await opened();
	fake.pass(fromSeconds(20));
	player.end();
	expect(player.finished).toBe(true);
	player.reopen();
	expect(player.phase).toMatchObject({ name: 'paused', reason: 'asked' });
	expect(player.sight.seconds).toBe(20);
});

test('somebody who wants no movement sees the pose a phase leads to', async () => {
	fake.state.prefersStill = true;
	const player = await opened();
	fake.pass(fromSeconds(8.2));
	const early = player.sight.frame;
	fake.pass(fromSeconds(3));
	expect(player.sight.frame).toBe(early);
	expect(early).toBeGreaterThan(25);
});
