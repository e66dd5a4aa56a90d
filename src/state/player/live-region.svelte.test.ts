import { beforeEach, expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { endlessTwist, playerOf, short } from '#state/routine/playable.fake.ts';
import type { Player } from './player.svelte.ts';

let fake: ReturnType<typeof fakeWorld>;

beforeEach(() => {
	fake = fakeWorld();
});

async function opened(
	change: { readonly sound?: boolean; readonly voiceVolume?: number },
	of = short
) {
	fake.world.settings.keep({ ...fake.world.settings.read(), ...change });
	const player = playerOf(fake.world, of);
	await player.open();
	await settled();
	return player;
}

/** Lets what was begun in the background come to its end. */
async function settled() {
	for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}

/** What is told in so many seconds, each once. */
function toldIn(player: Player, length: number): readonly string[] {
	const told: string[] = [];
	let last = '';
	for (let passed = 0; passed < length * 2; passed++) {
		const { message, occasion } = player.liveRegion;
		if (message !== '' && occasion !== last) told.push(message);
		last = occasion;
		fake.pass(fromSeconds(0.5));
	}
	return told;
}

test('without the voice a screen reader tells what it would say, once each', async () => {
	const player = await opened({ sound: false });
	expect(toldIn(player, 27)).toEqual([
		expect.stringMatching(/^Twist\. On your back\. Left side first\. Today: \d+ degrees\.$/),
		...['Roll to the left.', 'Stay there.', 'Come back.', 'Rest.', 'Out.']
	]);
});

test('a voice that is turned down, was refused or could not be loaded is told as well', async () => {
	expect(toldIn(await opened({ voiceVolume: 0 }), 1)).toHaveLength(1);
	fake = fakeWorld();
	fake.state.allowsSound = false;
	expect(toldIn(await opened({}), 1)).toHaveLength(1);
	fake = fakeWorld();
	fake.state.online = false;
	expect(toldIn(await opened({}), 1)).toHaveLength(1);
});

test('nothing is told that the voice says', async () => {
	const player = await opened({});
	expect(toldIn(player, 30)).toEqual([]);
	player.pause();
	expect(player.liveRegion.message).toBe('');
});

test('a pause is told, and where it goes on, which the voice does not say', async () => {
	const player = await opened({ sound: false });
	toldIn(player, 13);
	player.pause();
	expect(player.liveRegion.message).toBe('Paused.');
	player.resume();
	await settled();
	const place = expect.stringMatching(/^Twist, left side, to \d+°\.$/);
	expect(toldIn(player, 7)).toEqual([place, 'Stay there.']);

	fake = fakeWorld();
	const heard = await opened({});
	toldIn(heard, 13);
	heard.pause();
	heard.resume();
	await settled();
	expect(toldIn(heard, 7)).toEqual([place]);
});

test('after a reload it says that it waits, and where', async () => {
	const player = await opened({ sound: false });
	toldIn(player, 13);
	player.leave();
	await settled();
	const again = playerOf(fake.world);
	await again.open();
	expect(again.liveRegion.message).toMatch(/^Paused\. Twist, left side, to \d+°\.$/);
});

test('once it hurts, the way out is told, then the breath of a rest', async () => {
	const player = await opened({ sound: false });
	toldIn(player, 13);
	player.hurts();
	expect(player.liveRegion.message).toBe('Let your knees come back.');
	player.breathe();
	expect(toldIn(player, 8)).toEqual(['Belly down.', 'Round up.']);

	fake = fakeWorld();
	const heard = await opened({});
	heard.hurts();
	expect(heard.liveRegion.message).toBe('');
});

test('a word that is said again is told again', async () => {
	const player = await opened({ sound: false }, endlessTwist);
	const told = toldIn(player, 80);
	expect(told.filter((words) => words === 'Rest.').length).toBeGreaterThan(2);
});
