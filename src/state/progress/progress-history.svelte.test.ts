import { expect, test } from 'vitest';
import { checkInAt, spasmAt } from '#core/journal/entry.fake.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { ProgressHistory } from './progress-history.svelte.ts';

const dayLength = 86_400_000;

test('the newest weeks are there first, and nothing of eleven years is left out or told twice', async () => {
	const { world } = fakeWorld();
	const now = world.clock.now();
	const ages = [-1, 0, 90, 92, 400, 3700, 4000];
	for (const age of ages) await world.journal.add(checkInAt(now - age * dayLength, { pain: 2 }));
	const first: number[] = [];
	const { between } = world.journal;
	const past = new ProgressHistory({
		...world,
		journal: {
			...world.journal,
			between(from, to) {
				if (past.progress && first.length === 0) first.push(...past.progress.cares.keys());
				expect(past.complete).toBe(false);
				return between(from, to);
			}
		}
	});
	await past.read({});
	const days = (of: readonly number[]) => of.map((day) => world.clock.dayOf(now) - day);
	expect(days(first).toSorted((a, b) => a - b)).toEqual([-1, 0, 90]);
	expect(days([...(past.progress?.cares.keys() ?? [])]).toSorted((a, b) => a - b)).toEqual(ages);
	expect(past.complete).toBe(true);
});

test('a refusal is told, and what was read before it stays', async () => {
	const { world } = fakeWorld();
	await world.journal.add(checkInAt(world.clock.now(), { pain: 2 }));
	let asked = 0;
	const { between } = world.journal;
	const past = new ProgressHistory({
		...world,
		journal: {
			...world.journal,
			between: (from, to) =>
				++asked < 3 ? between(from, to) : Promise.resolve({ ok: false, problem: 'Full.' })
		}
	});
	await past.read({});
	expect([past.problem, past.progress?.cares.size, past.complete]).toEqual(['Full.', 1, false]);
});

test('an answer that was corrected a year later is the corrected one, however it is read', async () => {
	const { world } = fakeWorld();
	const now = world.clock.now();
	const former = checkInAt(now - 400 * dayLength, { pain: 8 });
	await world.journal.add(former, checkInAt(now - dayLength, { pain: 2, replaces: former.id }));
	const spasm = spasmAt(now - 300 * dayLength, { pain: 9 });
	await world.journal.add(spasm, { ...spasmAt(now - 2 * dayLength), replaces: spasm.id });
	const past = new ProgressHistory(world);
	await past.read({});
	const pains = [...(past.progress?.cares.values() ?? [])].map(({ pain }) => pain);
	expect(pains.toSorted()).toEqual([2, 7]);
	expect(past.progress?.spasms).toHaveLength(1);
});
