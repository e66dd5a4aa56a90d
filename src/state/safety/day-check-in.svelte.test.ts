import { beforeEach, expect, test } from 'vitest';
import { fromSeconds, instant } from '#core/base/units.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
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
	await checkIn.answer({ pain: 4 });
	expect(checkIn.pain).toBe(4);
	expect((await read()).pain).toBe(4);
});

test('the newest answer of a day counts', async () => {
	const checkIn = await read();
	await checkIn.answer({ pain: 4 });
	await checkIn.answer({ pain: 2 });
	expect((await read()).pain).toBe(2);
});

test('another day asks anew', async () => {
	await (await read()).answer({ pain: 4 });
	fake.pass(day);
	expect((await read()).pain).toBeUndefined();
});

test('the morning is asked for after a day with a session, and only then', async () => {
	expect((await read()).owesMorning).toBe(false);
	await fake.world.journal.add(entryAt(fake.world.clock.now()));
	expect((await read()).owesMorning).toBe(false);
	fake.pass(day);
	const next = await read();
	expect(next.owesMorning).toBe(true);
	await next.answer({ morning: 3 });
	expect(next.morning).toBe(3);
	expect(next.pain).toBeUndefined();
	fake.pass(day);
	expect((await read()).owesMorning).toBe(false);
});

test('what could not be kept is said', async () => {
	const checkIn = await read();
	fake.state.storageProblem = 'The device is full.';
	await checkIn.answer({ pain: 4 });
	expect(checkIn.problem).toBe('The device is full.');
	expect(checkIn.pain).toBe(4);
});

test('pain of 8 has warning signs asked for again, and less has not', async () => {
	const checkIn = await read();
	await checkIn.answer({ pain: 7 });
	expect(fake.world.settings.read().screened.alarmed).toBe(false);
	await checkIn.answer({ morning: 8 });
	expect(fake.world.settings.read().screened.alarmed).toBe(true);
});

test('an answer of the late evening is that of the day until four, or until the hour that was chosen', async () => {
	fake = fakeWorld(instant(Date.UTC(2026, 2, 2, 23, 50)));
	await (await read()).answer({ pain: 4 });
	await fake.world.journal.add(entryAt(fake.world.clock.now() + 1));
	fake.pass(fromSeconds(4 * 3600));
	expect((await read()).pain).toBe(4);
	fake.world.settings.change(() => ({ dayStart: 2 }));
	expect([(await read()).pain, (await read()).owesMorning]).toEqual([undefined, true]);
});
