import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Gravity } from '#core/measuring/gravity.ts';
import { inclinometer } from './inclinometer.ts';

let sensor = new EventTarget();

beforeEach(() => {
	vi.useFakeTimers();
	sensor = new EventTarget();
	vi.stubGlobal('DeviceMotionEvent', class {});
	vi.stubGlobal('addEventListener', sensor.addEventListener.bind(sensor));
	vi.stubGlobal('removeEventListener', sensor.removeEventListener.bind(sensor));
});

afterEach(() => {
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

function move(x: number | null, y: number | null, z: number | null) {
	const accelerationIncludingGravity = { x, y, z };
	sensor.dispatchEvent(Object.assign(new Event('devicemotion'), { accelerationIncludingGravity }));
}

/** Listens, and waits until the person was asked. */
async function listen() {
	const felt: Gravity[] = [];
	const answer = inclinometer.listen((gravity) => felt.push(gravity));
	await vi.advanceTimersByTimeAsync(0);
	return { felt, answer };
}

test('gravity is told along all three axes until it is stopped', async () => {
	const { felt, answer } = await listen();
	move(0, -9.81, 0);
	move(1, 2, 3);
	const listening = await answer;
	if (listening.ok) listening.stop();
	move(4, 5, 6);
	expect([listening.ok, felt]).toEqual([
		true,
		[
			[0, -9.81, 0],
			[1, 2, 3]
		]
	]);
});

test('a device without a sensor is known after two seconds, even if it tells once of nothing', async () => {
	const { felt, answer } = await listen();
	move(null, null, null);
	await vi.advanceTimersByTimeAsync(1999);
	let answered = false;
	void answer.then(() => (answered = true));
	await vi.advanceTimersByTimeAsync(0);
	expect(answered).toBe(false);
	await vi.advanceTimersByTimeAsync(1);
	expect(await answer).toEqual({ ok: false, reason: 'absent' });
	move(0, 0, 9.81);
	expect(felt).toEqual([]);
});

test('a sensor that speaks is not given up later', async () => {
	const { felt, answer } = await listen();
	move(0, 0, 9.81);
	await vi.advanceTimersByTimeAsync(10_000);
	move(0, 9.81, 0);
	expect((await answer).ok).toBe(true);
	expect(felt).toHaveLength(2);
});

test.each([
	['a person who declines', async () => 'denied'],
	['a platform that lets nobody ask', () => Promise.reject(new DOMException('No tap.'))]
])('%s is a refusal, and nothing is felt', async (_, requestPermission) => {
	vi.stubGlobal('DeviceMotionEvent', { requestPermission });
	const { felt, answer } = await listen();
	await vi.advanceTimersByTimeAsync(10_000);
	expect(await answer).toEqual({ ok: false, reason: 'refused' });
	move(0, 0, 9.81);
	expect(felt).toEqual([]);
});

test('a person who agrees is listened to', async () => {
	vi.stubGlobal('DeviceMotionEvent', { requestPermission: async () => 'granted' });
	const { felt, answer } = await listen();
	move(0, 0, 9.81);
	expect([(await answer).ok, felt]).toEqual([true, [[0, 0, 9.81]]]);
});

test('a browser that knows no motion is told at once', async () => {
	vi.stubGlobal('DeviceMotionEvent', undefined);
	Reflect.deleteProperty(globalThis, 'DeviceMotionEvent');
	const { answer } = await listen();
	expect(await answer).toEqual({ ok: false, reason: 'absent' });
});
