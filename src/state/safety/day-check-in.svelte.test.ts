import { flushSync } from 'svelte';
import { beforeEach, expect, test } from 'vitest';
import { fromSeconds, instant } from '#core/base/units.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
import { checkInsIn } from '#core/journal/entry.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { LiveSettings } from '#state/app/settings.svelte.ts';
import { DayCheckIn } from './day-check-in.svelte.ts';

const day = fromSeconds(24 * 3600);
let fake: ReturnType<typeof fakeWorld>;

beforeEach(() => {
	fake = fakeWorld();
});

async function read() {
	const checkIn = new DayCheckIn(fake.world, new LiveSettings(fake.world.settings));
	await checkIn.read();
	return checkIn;
}

test('an answer is there at once, and after the page is loaded anew', async () => {
	const checkIn = await read();
	expect(checkIn.pain).toBeUndefined();
	await checkIn.tellPain(4);
	expect(checkIn.pain).toBe(4);
	expect((await read()).pain).toBe(4);
});

test('the newest answer of a day counts', async () => {
	const checkIn = await read();
	await checkIn.tellPain(4);
	await checkIn.tellPain(2);
	expect((await read()).pain).toBe(2);
});

test('another day asks anew', async () => {
	await (await read()).tellPain(4);
	fake.pass(day);
	expect((await read()).pain).toBeUndefined();
});

test('another answer of the day corrects the first, unless a session was done after that', async () => {
	const { clock, journal } = fake.world;
	const told = async () => {
		const all = await journal.all();
		return all.ok ? checkInsIn(all.value).map(({ pain }) => pain) : [];
	};
	await (await read()).tellPain(4);
	const checkIn = await read();
	await checkIn.tellPain(2);
	expect([await told(), checkIn.pain]).toEqual([[2], 2]);
	await journal.add(entryAt(clock.now() + 1));
	fake.pass(fromSeconds(3600));
	await (await read()).tellPain(5);
	expect(await told()).toEqual([2, 5]);
});

test('what could not be kept is said', async () => {
	const checkIn = await read();
	fake.state.storageProblem = 'The device is full.';
	await checkIn.tellPain(4);
	expect(checkIn.problem).toBe('The device is full.');
	expect(checkIn.pain).toBe(4);
});

test('pain of 8 has warning signs asked for again, and less has not', async () => {
	const checkIn = await read();
	await checkIn.tellPain(7);
	expect(fake.world.settings.read().screened.alarmed).toBe(false);
	await checkIn.tellPain(8);
	expect(fake.world.settings.read().screened.alarmed).toBe(true);
});

test('an answer of the late evening is that of the day until four, or until the hour that was chosen', async () => {
	fake = fakeWorld(instant(Date.UTC(2026, 2, 2, 23, 50)));
	await (await read()).tellPain(4);
	fake.pass(fromSeconds(4 * 3600));
	expect((await read()).pain).toBe(4);
	fake.world.settings.change(() => ({ dayStart: 2 }));
	expect((await read()).pain).toBeUndefined();
});

test('a check-in that lies open over night asks anew in the morning', async () => {
	const checkIn = await read();
	await checkIn.tellPain(8);
	const shown: (number | undefined)[] = [];
	const leave = $effect.root(() => {
		$effect(() => void shown.push(checkIn.pain));
	});
	flushSync();
	fake.sleep(day);
	flushSync();
	expect(shown).toEqual([8, undefined]);
	leave();
});

test('who woke up lately is asked for less for an hour, also after the page is loaded anew', async () => {
	const checkIn = await read();
	expect([checkIn.asksWaking, checkIn.wokeLately]).toEqual([true, false]);
	await checkIn.tellWaking('lately');
	expect(checkIn.wokeLately).toBe(true);
	await checkIn.tellPain(4);
	expect([(await read()).wokeLately, (await read()).pain]).toEqual([true, 4]);
	fake.pass(fromSeconds(3600));
	expect((await read()).wokeLately).toBe(false);
});

test('a slip about waking up is taken back, and nobody is asked in the afternoon', async () => {
	await (await read()).tellWaking('lately');
	await (await read()).tellWaking('earlier');
	expect((await read()).wokeLately).toBe(false);
	fake.pass(fromSeconds(14 * 3600));
	expect((await read()).asksWaking).toBe(false);
});
