import { beforeEach, expect, test } from 'vitest';
import { fromSeconds } from '#core/base/units.ts';
import type { MeasuringWay } from '#core/measuring/measuring-ways.ts';
import { lyingTwistRange } from '#core/measuring/range.fake.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { LiveSettings } from '#state/app/settings.svelte.ts';
import { Measuring } from './measuring.svelte.ts';

const aWeek = fromSeconds(7 * 24 * 3600);
const ways: readonly [MeasuringWay, MeasuringWay] = [
	{ method: 'figure', error: 9 },
	{ method: 'phone', where: 'on the thigh', zero: 'Knees up.', then: 'Roll.', error: 6 }
];
let fake: ReturnType<typeof fakeWorld>;

beforeEach(() => {
	fake = fakeWorld();
});

async function begun() {
	const measuring = new Measuring(fake.world, new LiveSettings(fake.world.settings), {
		exercise: { id: 'lying-twist' },
		range: lyingTwistRange,
		ways
	});
	await measuring.read();
	return measuring;
}

async function saved(...readings: readonly number[]) {
	const measuring = await begun();
	measuring.go('phone');
	for (const reading of readings) measuring.take(reading);
	await measuring.save();
	return measuring;
}

test('of three tries the middle one is written down, with its method and its band', async () => {
	const measuring = await begun();
	measuring.turnTo('right');
	measuring.go('phone');
	for (const reading of [31.2, 24.4, 60]) measuring.take(reading);
	expect(measuring.tries).toEqual([31, 24, 60]);
	await measuring.save();
	const kept = await fake.world.journal.latest(9);
	expect(kept).toEqual({
		ok: true,
		value: [
			{
				kind: 'measurement',
				id: measuring.saved?.id,
				device: 'this-device',
				at: fake.world.clock.now(),
				exercise: 'lying-twist',
				side: 'right',
				unit: 'degrees',
				value: 31,
				method: 'phone',
				error: 6
			}
		]
	});
});

test('fewer tries are not written down, and a slip can be taken back', async () => {
	const measuring = await saved(20, 90, 24);
	expect(measuring.saved?.value).toBe(24);
	const other = await begun();
	other.turnTo('right');
	for (const reading of [20, 21, 22]) other.take(reading);
	other.takeBack(1);
	expect(other.tries).toEqual([20, 22]);
	await other.save();
	expect(other.saved).toBeUndefined();
});

test('what fits no body is no try, and neither is a fourth one', async () => {
	const measuring = await begun();
	expect(measuring.take(170)).toBeUndefined();
	for (const reading of [20, 21, 22, 23]) measuring.take(reading);
	expect(measuring.tries).toEqual([20, 21, 22]);
});

test('another method or another side begins anew', async () => {
	const measuring = await begun();
	measuring.take(20);
	measuring.go('phone');
	expect(measuring.tries).toEqual([]);
	measuring.take(20);
	measuring.turnTo('right');
	expect(measuring.tries).toEqual([]);
});

test('one side is measured once a week, and the other is not kept waiting by it', async () => {
	await saved(20, 21, 22);
	const again = await begun();
	expect(again.againOn).toBe(fake.world.clock.dayOf(fake.world.clock.now()) + 7);
	again.turnTo('right');
	expect(again.againOn).toBeUndefined();
	fake.sleep(aWeek);
	expect((await begun()).againOn).toBeUndefined();
});

test('the newest one can be taken back, for good, and then measured again', async () => {
	const measuring = await saved(20, 21, 22);
	await measuring.undo();
	expect(measuring.history).toEqual([]);
	expect(measuring.againOn).toBeUndefined();
	expect((await begun()).history).toEqual([]);
});

test('a month later it says whether it went further', async () => {
	await saved(20, 21, 22);
	fake.sleep(fromSeconds(30 * 24 * 3600));
	const measuring = await saved(30, 31, 32);
	expect(measuring.comparison).toMatchObject({ days: 30, outcome: 'further' });
});

test('what could not be kept is said, and the tries are still there', async () => {
	const measuring = await begun();
	for (const reading of [20, 21, 22]) measuring.take(reading);
	fake.state.storageProblem = 'The device is full.';
	await measuring.save();
	expect(measuring.problem).toBe('The device is full.');
	expect(measuring.tries).toEqual([20, 21, 22]);
	expect(measuring.saved).toBeUndefined();
});

test('tries of today are there after a reload, until they are saved, turned away from or old', async () => {
	const measuring = await begun();
	measuring.turnTo('right');
	measuring.go('phone');
	for (const reading of [31.2, 24.4]) measuring.take(reading);
	const again = await begun();
	expect([again.side, again.way.method, again.tries]).toEqual(['right', 'phone', [31, 24]]);
	again.take(60);
	await again.save();
	expect((await begun()).tries).toEqual([]);
	again.turnTo('left');
	again.take(20);
	again.turnTo('right');
	expect((await begun()).tries).toEqual([]);
	again.take(20);
	fake.sleep(fromSeconds(24 * 3600));
	expect((await begun()).tries).toEqual([]);
});

test('what was read off is there after a reload, where it was read, until it is a measurement', async () => {
	const measuring = await begun();
	measuring.turnTo('right');
	measuring.go('phone');
	measuring.note(31.5);
	const again = await begun();
	expect([again.side, again.way.method, again.reading]).toEqual(['right', 'phone', 31.5]);
	for (const reading of [31.5, 32, 33]) again.take(reading);
	expect((await begun()).reading).toBe(31.5);
	await again.save();
	expect((await begun()).reading).toBeUndefined();
	again.note(20);
	again.turnTo('left');
	expect([again.reading, (await begun()).reading]).toEqual([undefined, undefined]);
});
