import fc from 'fast-check';
import { expect, test } from 'vitest';
import { instant } from '#core/base/units.ts';
import { checkInAt, entryAt, spasmAt, stoppedAt } from '#core/journal/entry.fake.ts';
import { sessionsIn, spasmsIn, type Entry, type StepDone } from '#core/journal/entry.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { arch, twist } from '#core/routine/routine.fake.ts';
import { LiveSettings } from '#state/app/settings.svelte.ts';
import { JournalArchive } from '#state/backup/journal-archive.svelte.ts';
import { todaysPlanFor } from '#state/routine/todays-plan.ts';
import { DayCheckIn } from '#state/safety/day-check-in.svelte.ts';
import { Safety } from '#state/safety/safety.svelte.ts';
import { AheadEntries } from './ahead-entries.svelte.ts';

const day = 86_400_000;
const now = Date.UTC(2026, 2, 12, 9);
const exercises = { twist, arch };
const measured = { unit: 'degrees', target: 20, reached: 'target' } as const;
const steps: readonly StepDone[] = [
	{ exercise: 'twist', side: 'left', repetitions: 2, measured },
	{ exercise: 'twist', side: 'right', repetitions: 2, measured },
	{ exercise: 'arch', repetitions: 2, measured }
];

async function worldWith(entries: readonly Entry[]) {
	const fake = fakeWorld(instant(now));
	await fake.world.journal.add(...entries);
	const settings = new LiveSettings(fake.world.settings);
	const ahead = new AheadEntries(fake.world, settings);
	await ahead.read();
	return { ...fake, settings, ahead };
}

/** All that the journal decides today. */
async function decisionsIn({ world, settings }: Awaited<ReturnType<typeof worldWith>>) {
	const safety = new Safety(world, settings, exercises);
	await safety.read();
	const checkIn = new DayCheckIn(world, settings);
	await checkIn.read();
	const given = safety.given;
	const { plans, today, reached } = await todaysPlanFor(world, {
		...{ exercises, played: ['twist', 'arch'], given }
	});
	const admission = safety.admission({ routine: 'daily', exercises: ['twist'], strong: false });
	return {
		...{ plans, today, reached, admission, gate: safety.gate, stage: safety.recovery?.stage },
		...{ pain: checkIn.pain, owesMorning: checkIn.owesMorning }
	};
}

const practised = (daysAgo: number) => [
	checkInAt(now - daysAgo * day - 60_000, { pain: 1 }),
	entryAt(now - daysAgo * day, { steps, pain: 1, worstPain: 1 })
];
const told = checkInAt(now - 1000, { pain: 1 });

test('the daily step comes although a session stands in next week', async () => {
	const entries = [...practised(2), ...practised(1), told, entryAt(now + 7 * day, { steps })];
	const { plans } = await decisionsIn(await worldWith(entries));
	expect(plans['arch']?.reason).toBe('good-days');
});

test('a sharp pain of yesterday is heard although a session stands in next week', async () => {
	const stop = { at: instant(now - day), exercise: 'arch', kind: 'sharp' } as const;
	const hurt = entryAt(now - day, { steps, stops: [stop], pain: 1, worstPain: 1 });
	const entries = [...practised(2), hurt, told, entryAt(now + 7 * day, { steps })];
	const { plans } = await decisionsIn(await worldWith(entries));
	expect(plans['arch']).toMatchObject({ action: 'back-off', reason: 'stop-sign' });
});

test('whatever is dated ahead, and however much, changes nothing that is decided today', async () => {
	const anAhead = fc.record({
		days: fc.integer({ min: 1, max: 400 }),
		second: fc.nat(80_000),
		kind: fc.constantFrom('session', 'stop', 'check-in'),
		pain: fc.nat({ max: 10 })
	});
	await fc.assert(
		fc.asyncProperty(
			fc.uniqueArray(fc.nat({ max: 9 }), { maxLength: 4 }),
			fc.array(anAhead, { minLength: 1, maxLength: 150 }),
			fc.boolean(),
			async (days, aheads, answered) => {
				const history = [...days.flatMap(practised), ...(answered ? [told] : [])];
				const ahead = aheads.map(({ days: later, second, kind, pain }) => {
					const at = Date.UTC(2026, 2, 12 + later, 4) + second * 1000;
					if (kind === 'check-in') return checkInAt(at, { pain });
					return kind === 'stop' ? stoppedAt(at) : entryAt(at, { steps, pain });
				});
				const [without, having] = [
					await worldWith(history),
					await worldWith([...history, ...ahead])
				];
				expect(await decisionsIn(having)).toEqual(await decisionsIn(without));
			}
		),
		{ numRuns: 60 }
	);
});

test('they are told of once, and moved to today in one go', async () => {
	const ahead = [entryAt(now + 3 * day, { steps }), checkInAt(now + 3 * day + 1, { pain: 2 })];
	const found = await worldWith([...practised(1), ...ahead]);
	expect(found.ahead.untold).toHaveLength(2);
	await found.ahead.moveToToday();
	expect([found.ahead.untold.length, found.ahead.moved]).toEqual([0, 2]);
	const all = await found.world.journal.all();
	const sessions = all.ok ? sessionsIn(all.value) : [];
	expect(sessions.map(({ ended }) => ended)).toEqual([now - day + 679_000, now]);
	const { plans } = await decisionsIn(found);
	expect(plans['arch']?.reason).toBe('done-today');
	await found.ahead.read();
	expect(found.ahead.untold).toEqual([]);
});

test('a spasm that is dated ahead is one of today in the plan, the way back and the gate', async () => {
	for (const days of [1, 3, 40, 400]) {
		const { plans, today, gate, stage } = await decisionsIn(
			await worldWith([...practised(2), ...practised(1), told, spasmAt(now + days * day)])
		);
		expect(plans['arch']).toMatchObject({ action: 'rest', reason: 'recent-spasm' });
		expect([today.lastSpasm, stage]).toEqual([today.day, 'first-days']);
		expect(gate).toContainEqual({ name: 'spasm', daysLeft: 15 });
	}
});

test('what was moved is not listed as deleted, and what was deleted after it is', async () => {
	const done = entryAt(now - day);
	const spasm = spasmAt(now + 3 * day);
	const found = await worldWith([done, entryAt(now + 3 * day), spasm]);
	const archive = new JournalArchive(found.world);
	await found.ahead.moveToToday();
	await archive.read();
	expect(archive.removals).toEqual([]);
	expect(archive.sessions.map(({ ended }) => ended)).toContain(now);
	const moved = spasmsIn(archive.contents?.entries ?? []).find(({ at }) => at === now);
	const deleted = [await archive.remove([done.id]), await archive.remove([moved?.id ?? ''])];
	expect(archive.removals).toEqual(deleted.toReversed());
});

test('what was left as it is is not told of again, and what comes after is', async () => {
	const found = await worldWith([entryAt(now + 3 * day)]);
	found.ahead.leave();
	expect(found.ahead.untold).toEqual([]);
	await found.world.journal.add(entryAt(now + 4 * day));
	await found.ahead.read();
	expect(found.ahead.untold).toHaveLength(2);
});

test('what could not be moved is said, and stays', async () => {
	const found = await worldWith([entryAt(now + 3 * day)]);
	found.state.storageProblem = 'The disk is full.';
	await found.ahead.moveToToday();
	expect([found.ahead.problem, found.ahead.untold.length]).toEqual(['The disk is full.', 1]);
});
