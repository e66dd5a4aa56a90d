import { beforeEach, describe, expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { sessionsIn } from '#core/journal/entry.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import type { World } from '#core/ports/ports.ts';
import type { Answers } from '#core/session/session-answers.ts';
import { playerOf, short, twice, endlessTwist } from '#state/routine/playable.fake.ts';
import { PracticeResponses } from '#state/safety/practice-responses.svelte.ts';
import type { Player } from './player.svelte.ts';

let fake: ReturnType<typeof fakeWorld>;

beforeEach(() => {
	fake = fakeWorld();
});

async function opened(playable = short, world: World = fake.world): Promise<Player> {
	const player = playerOf(world, playable);
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
	const start = player.view.frame;
	fake.pass(fromSeconds(14));
	expect(player.view.phase).toMatchObject({ name: 'hold', side: 'left' });
	expect(start).toBe(0);
	expect(player.view.frame).toBeGreaterThan(25);
	expect(player.view.frame).toBeLessThanOrEqual(player.view.targetFrame ?? 0);
	expect(player.view.mirrored).toBe(true);
});

test('it holds the screen while it plays and lets go some minutes into a pause', async () => {
	const player = await opened();
	expect(fake.state.screenHeld).toBe(true);
	player.pause();
	fake.pass(fromSeconds(60));
	expect(fake.state.screenHeld).toBe(true);
	fake.pass(fromSeconds(130));
	expect(fake.state.screenHeld).toBe(false);
	expect(player.view.seconds).toBe(0);
});

test('it says when the screen cannot be kept on', async () => {
	fake.state.grantsWakeLock = false;
	const player = await opened();
	await settled();
	expect(player.effects.screenStaysOn).toBe(false);
});

describe('the sound', () => {
	test('is laid before it begins, plays from there, and tells the time', async () => {
		const player = await opened();
		expect(fake.track.laid()).toBeGreaterThan(0);
		expect(fake.track.plays).toEqual([0]);
		fake.pass(fromSeconds(14));
		expect(player.view.seconds).toBe(14);
	});

	test('is not there while it is off', async () => {
		fake.world.settings.keep({ ...fake.world.settings.read(), sound: false });
		const player = await opened();
		fake.pass(fromSeconds(14));
		expect([fake.track.laid(), fake.track.plays, player.view.seconds]).toEqual([0, [], 14]);
	});

	test('follows to another place, stops with a pause, and counts one back in', async () => {
		const player = await opened();
		fake.pass(fromSeconds(14));
		player.next();
		expect(fake.track.plays.at(-1)).toBe(71_000);
		player.pause();
		expect(fake.track.heard()).toBeUndefined();
		await settled();
		expect(fake.track.plays.at(-1)).toBe(0);
		const { length } = player.timetable;
		player.resume();
		await settled();
		expect(fake.track.plays.at(-1)).toBe(length + 9000);
		fake.pass(fromSeconds(3.1));
		expect(fake.track.plays.at(-1)).toBeGreaterThanOrEqual(71_000);
		expect(fake.track.plays.at(-1)).toBeLessThan(71_100);
	});

	test('keeps the session going while nobody looks', async () => {
		const player = await opened();
		fake.pass(fromSeconds(10));
		fake.show(false);
		fake.sleep(fromSeconds(40));
		fake.show(true);
		expect([player.phase.name, player.view.seconds]).toEqual(['running', 50]);
	});

	test('that the platform takes away pauses it', async () => {
		const player = await opened();
		fake.pass(fromSeconds(10));
		const plays = fake.track.plays.length;
		fake.track.interrupt();
		await settled();
		expect(player.phase).toMatchObject({ name: 'paused', reason: 'asked' });
		expect(fake.track.plays).toHaveLength(plays);
	});

	test('that breaks off pauses it and is told, and it goes on without sound by the clock', async () => {
		const player = await opened();
		fake.pass(fromSeconds(10));
		fake.track.fail();
		await settled();
		expect(player.phase).toMatchObject({ name: 'paused', reason: 'asked' });
		expect(player.effects.silence).toBe('failed');
		const plays = fake.track.plays.length;
		player.resume();
		await settled();
		fake.pass(fromSeconds(13.2));
		expect([player.phase.name, player.view.seconds]).toEqual(['running', 20]);
		expect(player.effects.silence).toBe('failed');
		expect(fake.track.plays).toHaveLength(plays);
	});

	test('that broke off comes back when it is asked for, and may break off again', async () => {
		const player = await opened();
		fake.pass(fromSeconds(10));
		fake.track.fail();
		player.resume();
		fake.pass(fromSeconds(5));
		player.unmute();
		await settled();
		expect(player.effects.silence).toBeUndefined();
		expect(fake.track.heard()).toBeGreaterThanOrEqual(12_000);
		fake.pass(fromSeconds(5));
		expect(player.view.seconds).toBe(17);
		fake.track.fail();
		await settled();
		expect([player.phase.name, player.effects.silence]).toEqual(['paused', 'failed']);
	});

	test('that is not allowed yet waits for a tap, and the session does not', async () => {
		fake.state.allowsSound = false;
		const player = await opened();
		await settled();
		expect(player.effects.silence).toBe('refused');
		fake.pass(fromSeconds(10));
		expect(player.view.seconds).toBe(10);
		fake.state.allowsSound = true;
		player.unmute();
		await settled();
		expect(player.effects.silence).toBeUndefined();
		expect(fake.track.plays.at(-1)).toBeGreaterThanOrEqual(10_000);
	});

	test('that comes late is not waited for, and is heard from where the session is by then', async () => {
		const { voiceClips, clock } = fake.world;
		const slow = async (names: readonly string[]) => {
			await new Promise<void>((done) => clock.after(fromSeconds(4), done));
			return voiceClips.clips(names);
		};
		const opening = opened(short, { ...fake.world, voiceClips: { ...voiceClips, clips: slow } });
		for (let second = 0; second < 3; second += 1) {
			await settled();
			fake.pass(fromSeconds(1));
		}
		const player = await opening;
		expect([player.phase.name, fake.track.plays]).toEqual(['running', []]);
		fake.pass(fromSeconds(2));
		await settled();
		expect(fake.track.plays).toHaveLength(1);
		expect(fake.track.plays[0]).toBeGreaterThan(2000);
		fake.pass(fromSeconds(1));
		expect(player.phase.name).toBe('running');
	});

	test('that cannot be had is said to be missing', async () => {
		fake.state.online = false;
		const player = await opened();
		expect(player.effects.silence).toBe('missing');
		fake.pass(fromSeconds(10));
		expect(player.view.seconds).toBe(10);
	});
});

describe('the lock screen', () => {
	test('says what is done, where, and how far it is', async () => {
		const player = await opened();
		fake.pass(fromSeconds(12));
		expect(fake.state.lockScreen).toMatchObject({
			title: 'Twist, left side',
			artist: 'Step 1 of 3',
			album: 'Short',
			artwork: ['twist.png'],
			playing: true,
			length: player.timetable.length
		});
		player.pause();
		expect(fake.state.lockScreen).toMatchObject({ playing: false, position: 12_000 });
		player.leave();
		expect(fake.state.lockScreen).toBeUndefined();
	});

	test('pauses, goes to the next, and anywhere', async () => {
		const player = await opened();
		fake.pass(fromSeconds(12));
		fake.ask({ name: 'next' });
		expect(player.view.seconds).toBe(71);
		fake.ask({ name: 'seek', to: fromSeconds(30) });
		expect(player.view.seconds).toBe(30);
		fake.ask({ name: 'seek-by', by: fromSeconds(-10) });
		expect(player.view.seconds).toBe(20);
		fake.ask({ name: 'previous' });
		expect(player.view.seconds).toBe(0);
		fake.ask({ name: 'pause' });
		expect(player.phase.name).toBe('paused');
	});

	test('goes on at once where nobody sees the page, else after time to get into position', async () => {
		const player = await opened();
		fake.pass(fromSeconds(12));
		player.pause();
		fake.ask({ name: 'play' });
		expect(player.phase.name).toBe('resuming');
		player.pause();
		fake.show(false);
		fake.ask({ name: 'play' });
		expect(player.phase.name).toBe('running');
	});
});

test('it buzzes with the phases, unless it is not to', async () => {
	await opened();
	fake.pass(fromSeconds(14));
	expect(fake.buzzes).toHaveLength(3);
	fake = fakeWorld();
	fake.world.settings.keep({ ...fake.world.settings.read(), buzz: false });
	await opened();
	fake.pass(fromSeconds(14));
	expect(fake.buzzes).toEqual([]);
});

describe('what is pressed while a slow phone still opens the session', () => {
	const pressedEarly = async (press: (player: Player) => void) => {
		const player = playerOf(fake.world, short);
		const opening = player.open();
		press(player);
		await opening;
		fake.pass(fromSeconds(1));
		return player;
	};

	test('stops it for pain, and the stop is kept', async () => {
		const player = await pressedEarly((early) => early.hurts());
		expect(player.phase.name).toBe('hurt');
		player.tellPain('sharp');
		expect(player.pain.kind).toBe('sharp');
	});

	test('pauses it', async () => {
		const player = await pressedEarly((early) => early.pause());
		expect(player.phase.name).toBe('paused');
	});

	test('ends it', async () => {
		const player = await pressedEarly((early) => early.end());
		expect(player.finished).toBe(true);
	});
});

describe('when it hurts', () => {
	test('it stops, says how to come out, and brings the figure back', async () => {
		const player = await opened();
		fake.pass(fromSeconds(14));
		const there = player.view.frame;
		player.hurts();
		await settled();
		expect([player.phase.name, player.going]).toEqual(['hurt', false]);
		fake.pass(fromSeconds(2.5));
		expect(player.view.frame).toBeCloseTo(there / 2, 0);
		fake.pass(fromSeconds(30));
		expect(player.view.frame).toBe(0);
		expect(player.view.seconds).toBe(14);
	});

	test('a mistake goes on where it was and is noted nowhere, until something is told', async () => {
		const player = await opened();
		fake.pass(fromSeconds(14));
		player.hurts();
		fake.pass(fromSeconds(9));
		player.takeBackStop();
		expect([player.phase.name, player.view.seconds]).toEqual(['resuming', 14]);
		expect(player.pain.stops).toEqual([]);
		player.takeBackStop();
		fake.pass(fromSeconds(4));
		player.hurts();
		player.tellPain('tired');
		player.takeBackStop();
		expect(player.phase.name).toBe('hurt');
		expect(player.pain.stops).toHaveLength(1);
	});

	test('easier goes on half as far, and what was asked is what is written', async () => {
		const player = await opened();
		fake.pass(fromSeconds(14));
		player.hurts();
		player.tellPain('tired');
		expect(player.pain.waysOn[0]).toBe('easier');
		player.ease();
		expect(player.view.target).toBe('12°');
		expect([player.phase.name, player.view.seconds]).toEqual(['resuming', 8]);
		fake.pass(fromSeconds(104));
		player.end();
		const saved = await player.save();
		const written = await fake.world.journal.latest(1);
		expect(saved.ok && written.ok && sessionsIn(written.value)[0]).toMatchObject({
			stops: [{ exercise: 'twist', side: 'left', kind: 'tired' }],
			steps: [
				{ side: 'left', measured: { target: 12 } },
				{ side: 'right', measured: { target: 20 } },
				{ exercise: 'arch' }
			]
		});
	});

	test('sharp pain ends the exercise, and it does not come again', async () => {
		const player = await opened(twice);
		fake.pass(fromSeconds(14));
		player.hurts();
		player.tellPain('sharp');
		expect(player.pain.waysOn).toEqual(['rest', 'skip', 'end']);
		player.skip();
		expect(player.view.step.name).toBe('Roll over in one piece');
		// With the way from where the stretch was left.
		fake.pass(fromSeconds(26));
		expect(player.view.step.exercise).toBe('arch');
	});

	test('somebody may breathe until it eases, and then go on', async () => {
		const player = await opened();
		fake.pass(fromSeconds(14));
		player.hurts();
		player.breathe();
		expect(player.pain.rest.going).toBe(true);
		fake.pass(fromSeconds(60));
		expect([player.phase.name, player.view.seconds]).toEqual(['hurt', 14]);
		player.skip();
		expect([player.pain.rest.going, player.phase.name]).toEqual([false, 'resuming']);
	});

	test('the breath goes on where it was when the clock is set back an hour', async () => {
		const player = await opened();
		fake.pass(fromSeconds(14));
		player.hurts();
		player.breathe();
		fake.pass(fromSeconds(20));
		fake.setClock(-3_600_000);
		fake.pass(fromSeconds(1));
		const before = player.pain.rest.view.seconds;
		fake.pass(fromSeconds(1));
		expect(player.pain.rest.view.seconds).not.toBe(before);
	});

	test('what was broken off is kept although nobody says what it was', async () => {
		const player = await opened();
		fake.pass(fromSeconds(14));
		player.hurts();
		await settled();
		fake.closeWindow();
		const again = await opened();
		again.end();
		await again.save();
		const written = await fake.world.journal.latest(1);
		expect(written.ok && sessionsIn(written.value)[0]?.stops).toMatchObject([{ side: 'left' }]);
	});
});

test('ten seconds more are kept with the session', async () => {
	const player = await opened();
	fake.pass(fromSeconds(14));
	const before = player.timetable.length;
	player.add(fromSeconds(10));
	expect(player.timetable.length - before).toBe(20_000);
	await settled();
	fake.closeWindow();
	const again = await opened();
	expect([again.view.seconds, again.timetable.length - before]).toEqual([14, 20_000]);
});

test('a tab that slept is paused where it was last seen', async () => {
	fake.world.settings.keep({ ...fake.world.settings.read(), sound: false });
	const player = await opened();
	fake.pass(fromSeconds(10));
	fake.sleep(fromSeconds(60));
	fake.pass(fromSeconds(1));
	expect(player.phase).toMatchObject({ name: 'paused', reason: 'slept' });
	expect(player.view.seconds).toBe(10);
});

test('who slept through its sound hears that it waited, and then the session again', async () => {
	const player = await opened();
	const whole = fake.track.laid();
	fake.pass(fromSeconds(10));
	fake.state.allowsSound = false;
	fake.world.audioTrack.pause();
	fake.sleep(fromSeconds(60));
	fake.state.allowsSound = true;
	fake.show(true);
	await settled();
	expect(player.phase).toMatchObject({ name: 'paused', reason: 'slept' });
	expect(fake.track.laid()).toBeLessThan(whole);
	expect(fake.track.plays.at(-1)).toBe(0);
	player.resume();
	await settled();
	expect([fake.track.laid(), fake.track.plays.at(-1)]).toEqual([
		whole,
		player.timetable.length + 9000
	]);
});

test('without sound the clock goes on while the page is hidden', async () => {
	fake.world.settings.keep({ ...fake.world.settings.read(), sound: false });
	const player = await opened();
	fake.show(false);
	fake.pass(fromSeconds(20));
	fake.show(true);
	expect([player.phase.name, player.view.seconds]).toEqual(['running', 20]);
});

describe('a page that is loaded anew', () => {
	test('comes back to the same second, paused', async () => {
		await opened();
		fake.pass(fromSeconds(25.5));
		await settled();
		fake.closeWindow();
		const again = await opened();
		expect(again.phase).toMatchObject({ name: 'paused', reason: 'restored' });
		expect(again.view.seconds).toBe(25);
		again.resume();
		fake.pass(fromSeconds(4));
		expect(again.phase.name).toBe('running');
	});

	test('with another routine writes down what was done, and begins', async () => {
		await opened();
		fake.pass(fromSeconds(40));
		await settled();
		fake.closeWindow();
		const other = await opened(endlessTwist);
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
			id: fake.world.ids.next(),
			device: fake.world.ids.device(),
			at: fake.world.clock.now(),
			pain
		});
	const reached = { 'twist:left': 'target', 'twist:right': 'target', arch: 'target' } as const;

	test('what was not reached is asked for again', async () => {
		await done({ reached: { 'twist:left': 16 } });
		fake.pass(day);
		const tomorrow = await opened();
		expect(tomorrow.phase.name).toBe('running');
		expect(tomorrow.view.target).toBe('20°');
	});

	test('two good days ask for one degree more', async () => {
		for (let count = 0; count < 2; count++) {
			await checkedIn(1);
			await done({ reached, worstPain: 1, pain: 1 });
			fake.pass(day);
		}
		await checkedIn(1);
		expect((await opened()).view.target).toBe('21°');
	});

	test('a pain day asks for less, and loses no level', async () => {
		await checkedIn(1);
		await done({ reached, worstPain: 1, pain: 1 });
		fake.pass(fromSeconds(2 * 24 * 3600));
		const responses = new PracticeResponses(fake.world);
		await responses.read();
		if (responses.asked) await responses.answer(responses.asked, 'as-usual');
		await checkedIn(5);
		expect((await opened()).view.target).toBe('16°');
		fake.closeWindow();
		fake.pass(day);
		await checkedIn(1);
		expect((await opened()).view.target).toBe('20°');
	});
});

test('leaving after it is saved keeps nothing behind', async () => {
	const player = await opened();
	fake.pass(fromSeconds(120));
	await player.save();
	player.leave();
	await settled();
	expect(await fake.world.savedSession.read()).toEqual({ ok: true, value: undefined });
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
	expect(player.view.seconds).toBe(20);
});

test('somebody who wants no movement sees the pose a phase leads to', async () => {
	fake.state.prefersStill = true;
	const player = await opened();
	fake.pass(fromSeconds(8.2));
	const early = player.view.frame;
	fake.pass(fromSeconds(3));
	expect(player.view.frame).toBe(early);
	expect(early).toBeGreaterThan(25);
});
