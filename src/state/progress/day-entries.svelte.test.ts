import { expect, test } from 'vitest';
import { dayLength } from '#core/base/units.ts';
import { checkInAt, entryAt } from '#core/journal/entry.fake.ts';
import { sessionsIn } from '#core/journal/entry.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { DayEntries } from './day-entries.svelte.ts';
import { ProgressHistory } from './progress-history.svelte.ts';

async function lastWeek() {
	const { world } = fakeWorld();
	const began = world.clock.now() - 7 * dayLength;
	const session = entryAt(began, { felt: 'just-right', pain: 2 });
	const pain = checkInAt(began - 60_000, { pain: 5 });
	const response = checkInAt(began + dayLength, {
		response: 'clearly-worse',
		responseTo: session.id
	});
	const newest = entryAt(world.clock.now() - dayLength);
	await world.journal.add(pain, session, response, newest);
	const history = new ProgressHistory(world);
	await history.read({});
	const day = world.clock.dayOf(session.ended);
	const stored = async () => {
		const all = await world.journal.all();
		return all.ok ? all.value : [];
	};
	return { world, session, pain, newest, history, day, stored };
}

test('a corrected session stays on its day, counts once, and keeps what was told of the days after', async () => {
	const { world, session, newest, history, day, stored } = await lastWeek();
	const entries = new DayEntries(world, history);
	const answers = { felt: 'too-much', worstPain: 6, reached: {} } as const;
	expect(await entries.correctSession(session, answers)).toBe(true);
	const [corrected, last] = sessionsIn(await stored());
	expect(corrected).toMatchObject({ ended: session.ended, felt: 'too-much', worstPain: 6 });
	expect(last).toEqual(newest);
	expect(sessionsIn(entries.on(day))).toEqual([corrected]);
	expect(history.entries).toEqual(await stored());
	expect(history.progress?.responses.get(day)?.response).toBe('clearly-worse');
	expect(history.progress?.cares.get(day)).toMatchObject({ sessions: 1, pain: 6 });
});

test('a corrected pain is that of its moment', async () => {
	const { world, pain, history, day, stored } = await lastWeek();
	const entries = new DayEntries(world, history);
	await entries.correctPain(pain, 1);
	expect(history.entries).toEqual(await stored());
	expect(entries.on(day)).toContainEqual(expect.objectContaining({ at: pain.at, pain: 1 }));
	expect(history.progress?.cares.get(day)?.pain).toBe(2);
});

test('what was deleted comes back as it was', async () => {
	const { world, session, history, day, stored } = await lastWeek();
	const before = history.entries;
	const entries = new DayEntries(world, history);
	await entries.remove(session);
	expect(entries.removed).toEqual(session);
	expect(sessionsIn(entries.on(day))).toEqual([]);
	expect(history.entries).toEqual(await stored());
	await entries.bringBack();
	expect(entries.removed).toBeUndefined();
	expect(history.entries).toEqual(before);
	expect(await stored()).toEqual(before);
});
