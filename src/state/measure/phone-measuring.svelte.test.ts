import { beforeEach, expect, test } from 'vitest';
import { milliseconds } from '#core/base/units.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { LiveSettings } from '#state/app/settings.svelte.ts';
import { PhoneMeasuring, type ReadingOutcome } from './phone-measuring.svelte.ts';

let fake: ReturnType<typeof fakeWorld>;
let angles: number[];

beforeEach(() => {
	fake = fakeWorld();
	angles = [];
});

function phone(taken: (angle: number) => ReadingOutcome) {
	return new PhoneMeasuring(fake.world, new LiveSettings(fake.world.settings), (angle) => {
		angles.push(Math.round(angle));
		return taken(angle);
	});
}

/** For so many seconds the phone lies at this angle. */
async function lies(degrees: number, seconds: number) {
	const turn = (degrees * Math.PI) / 180;
	for (let ms = 0; ms < seconds * 1000; ms += 50) {
		fake.pass(milliseconds(50));
		fake.tilt([0, 9.81 * Math.sin(turn), 9.81 * Math.cos(turn)]);
	}
	// What is said is put together meanwhile.
	await new Promise((done) => setTimeout(done));
}

test('three tries are taken one after the other, without a hand on the phone', async () => {
	const measuring = phone(() => ({ fits: true, enough: angles.length === 3 }));
	await measuring.begin();
	expect([measuring.stage, fake.state.screenHeld]).toEqual(['placing', true]);
	for (const angle of [40, 44, 42]) {
		await lies(5, 16);
		expect(measuring.stage).toBe('moving');
		await lies(5 + angle, 12);
	}
	expect(angles).toEqual([40, 44, 42]);
	expect([measuring.stage, fake.state.screenHeld]).toEqual(['idle', false]);
});

test('each step is heard and felt', async () => {
	const measuring = phone(() => ({ fits: true, enough: true }));
	await measuring.begin();
	await lies(0, 16);
	await lies(30, 12);
	expect([fake.track.plays.length, fake.buzzes.length]).toEqual([3, 3]);
});

test('who has silenced the app hears nothing, and measures all the same', async () => {
	fake.world.settings.keep({ ...fake.world.settings.read(), sound: false, buzz: false });
	const measuring = phone(() => ({ fits: true, enough: true }));
	await measuring.begin();
	await lies(0, 16);
	await lies(30, 12);
	expect([fake.track.plays.length, fake.buzzes.length]).toEqual([0, 0]);
	expect(angles).toEqual([30]);
});

test('what fits no body is tried again', async () => {
	const measuring = phone((angle) => ({ fits: angle < 90, enough: angle < 90 }));
	await measuring.begin();
	await lies(0, 16);
	await lies(120, 12);
	expect(measuring.stage).toBe('placing');
	await lies(0, 12);
	await lies(50, 12);
	expect(angles).toEqual([120, 50]);
	expect(measuring.stage).toBe('idle');
});

test('who is not still is reminded', async () => {
	const measuring = phone(() => ({ fits: true, enough: true }));
	await measuring.begin();
	for (let shake = 0; shake < 60; shake++) await lies(shake % 2 === 0 ? 0 : 9, 1);
	expect(measuring.stage).toBe('placing');
	expect(fake.track.plays.length).toBe(3);
});

test.each(['refused', 'absent'] as const)(
	'a phone that cannot be felt is told: %s',
	async (why) => {
		fake.state.unfelt = why;
		const measuring = phone(() => ({ fits: true, enough: true }));
		await measuring.begin();
		expect([measuring.stage, measuring.unfelt]).toEqual(['idle', why]);
		fake.state.unfelt = undefined;
		await measuring.begin();
		expect([measuring.stage, measuring.unfelt]).toEqual(['placing', undefined]);
	}
);

test('whoever leaves is not listened to any more', async () => {
	const measuring = phone(() => ({ fits: true, enough: true }));
	const asked = measuring.begin();
	measuring.end();
	await asked;
	expect([measuring.stage, fake.state.screenHeld]).toEqual(['idle', false]);
	await lies(0, 16);
	expect(measuring.stage).toBe('idle');
});
