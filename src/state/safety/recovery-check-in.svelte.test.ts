import { beforeEach, expect, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { checkInAt, spasmAt } from '#core/journal/entry.fake.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { LiveSettings } from '#state/app/settings.svelte.ts';
import { writeRecoveryAnswer } from './recovery-check-in.ts';
import { Safety } from './safety.svelte.ts';

const day = 86_400_000;
let fake = fakeWorld();
let safety = new Safety(fake.world, new LiveSettings(fake.world.settings), {});

beforeEach(async () => {
	fake = fakeWorld();
	safety = new Safety(fake.world, new LiveSettings(fake.world.settings), {});
	const now = fake.world.clock.now();
	await fake.world.journal.add(spasmAt(now - day), checkInAt(now - 1000, { pain: 3 }));
	await safety.read();
});

test('who can walk for five minutes goes on to loosen, and who cannot stays', async () => {
	expect(safety.recovery).toMatchObject({ stage: 'first-days', waitsFor: 'walking' });
	await writeRecoveryAnswer(fake.world, { walking: 'impossible' });
	await safety.read();
	expect(safety.recovery).toMatchObject({ stage: 'first-days', walked: false });
	await writeRecoveryAnswer(fake.world, { walking: 'possible' });
	await safety.read();
	expect(safety.recovery?.stage).toBe('loosen');
	expect(safety.recovering).toBe(true);
});

test('who wants to stay stays, goes back, and goes on again', async () => {
	await writeRecoveryAnswer(fake.world, { walking: 'possible' });
	const stageAfter = async (stay: 'loosen' | 'first-days' | 'none') => {
		fake.pass(milliseconds(1000));
		expect(await writeRecoveryAnswer(fake.world, { stay })).toBeUndefined();
		await safety.read();
		return [safety.recovery?.stage, safety.recovery?.waitsFor === 'wish'];
	};
	expect(await stageAfter('loosen')).toEqual(['loosen', true]);
	expect(await stageAfter('first-days')).toEqual(['first-days', true]);
	expect(await stageAfter('none')).toEqual(['loosen', false]);
});

test('a lock-up of ten seconds changes nothing but the count', async () => {
	const { world } = fakeWorld();
	const now = world.clock.now();
	const other = new Safety(world, new LiveSettings(world.settings), {});
	await world.journal.add(spasmAt(now, { lasted: milliseconds(10_000) }));
	await other.read();
	expect([other.recovery, other.recovering, other.visit, other.today.lockedUp]).toEqual([
		...[undefined, false, undefined, true]
	]);
});

test('what cannot be saved is told', async () => {
	fake.state.storageProblem = 'The device is full.';
	expect(await writeRecoveryAnswer(fake.world, { stay: 'none' })).toBe('The device is full.');
});
