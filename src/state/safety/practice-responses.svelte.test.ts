import { beforeEach, expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import { entryAt } from '#core/journal/entry.fake.ts';
import { checkInsIn } from '#core/journal/entry.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { PracticeResponses } from './practice-responses.svelte.ts';

const day = fromSeconds(24 * 3600);
let fake: ReturnType<typeof fakeWorld>;

beforeEach(() => {
	fake = fakeWorld();
});

async function read() {
	const responses = new PracticeResponses(fake.world);
	await responses.read();
	return responses;
}

async function answers() {
	const all = await fake.world.journal.all();
	return all.ok ? checkInsIn(all.value).map(({ response, replaces }) => [response, replaces]) : [];
}

test('it is asked on the day after, answered at once and asked no more', async () => {
	const session = entryAt(fake.world.clock.now());
	await fake.world.journal.add(session);
	expect((await read()).asked).toBeUndefined();
	fake.pass(day);
	const responses = await read();
	expect(responses.asked).toEqual(session);
	await responses.answer(session, 'as-usual');
	expect(responses.asked).toBeUndefined();
	expect((await read()).asked).toBeUndefined();
	expect(await answers()).toEqual([['as-usual', undefined]]);
});

test('another answer takes the place of the first, days later and about another session of the day', async () => {
	const session = entryAt(fake.world.clock.now());
	const other = entryAt(fake.world.clock.now() + 3_600_000);
	await fake.world.journal.add(session);
	await fake.world.journal.add(other);
	fake.pass(day);
	await (await read()).answer(other, 'as-usual');
	fake.pass(day);
	fake.pass(day);
	await (await read()).answer(session, 'clearly-worse');
	expect(await answers()).toEqual([['clearly-worse', expect.any(String)]]);
});

test('what could not be kept is said', async () => {
	const session = entryAt(fake.world.clock.now());
	await fake.world.journal.add(session);
	fake.pass(day);
	const responses = await read();
	fake.state.storageProblem = 'The device is full.';
	await responses.answer(session, 'bit-worse');
	expect(responses.problem).toBe('The device is full.');
});

test('a step may wait for an earlier day than that of the last practice', async () => {
	const { clock } = fake.world;
	const earlier = entryAt(clock.now());
	await fake.world.journal.add(earlier);
	fake.pass(day);
	const last = entryAt(clock.now());
	await fake.world.journal.add(last);
	fake.pass(day);
	const responses = await read();
	expect(responses.asked).toEqual(last);
	expect(responses.unansweredOn(clock.dayOf(earlier.ended))).toEqual(earlier);
	await responses.answer(earlier, 'as-usual');
	expect(responses.unansweredOn(clock.dayOf(earlier.ended))).toBeUndefined();
	expect(responses.asked).toEqual(last);
});
