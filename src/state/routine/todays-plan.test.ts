import { expect, test } from 'vitest';
import type { OwnThing } from '#core/journal/own-thing.ts';
import type { OwnRoutineText } from '#core/own/own-routine.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { twist } from '#core/routine/routine.fake.ts';
import { healthy, limitsFor } from '#core/safety/answers.fake.ts';
import { todaysPlanFor } from './todays-plan.ts';

const exercises = { twist };

async function planWith(...routines: readonly OwnRoutineText[]) {
	const { world } = fakeWorld();
	for (const routine of routines) {
		const stamp = { id: world.ids.next(), device: 'here', at: world.clock.now() };
		const text = JSON.stringify(routine);
		const thing: OwnThing = { kind: 'own', what: 'routine', ...stamp, text };
		await world.journal.add(thing);
	}
	return todaysPlanFor(world, { exercises, played: ['twist'], given: limitsFor(healthy) });
}

const prescribed = (by: string, most: number, until?: string): OwnRoutineText => ({
	version: 1,
	name: 'Plan',
	steps: [],
	received: true,
	prescription: { by, limits: { twist: { most } }, ...(until !== undefined && { until }) }
});

test('who was prescribed nothing is asked what the rule asks', async () => {
	const { plans } = await planWith();
	expect(Object.values(plans).map(({ setBy }) => setBy)).toEqual(
		Object.values(plans).map(() => undefined)
	);
});

test('what is prescribed in any own routine caps the exercise wherever it is played', async () => {
	const free = await planWith();
	const { plans } = await planWith(prescribed('Anna', 15), prescribed('Ben', 10));
	for (const [key, plan] of Object.entries(plans)) {
		expect(plan.setBy).toEqual({ by: 'Ben', what: 'most', value: 10 });
		expect(plan.target).toBeLessThanOrEqual(10);
		expect(free.plans[key]?.target).toBeGreaterThan(10);
	}
});

test('what is over caps nothing', async () => {
	expect((await planWith(prescribed('Anna', 10, '2026-03-01'))).plans).toEqual(
		(await planWith()).plans
	);
	const { plans } = await planWith(prescribed('Anna', 10, '2026-03-02'));
	expect(Object.values(plans).every(({ target }) => (target ?? 0) <= 10)).toBe(true);
});
