import { describe, expect, test } from 'vitest';
import { after, instant, milliseconds } from '#core/base/units.ts';
import { frameRateAt, frameRateFrom, type FrameRate } from './frame-rate.ts';

const start = instant(1_000_000);

/** What becomes of a pace when the screen offers a frame every `interval` milliseconds. */
function run(pace: FrameRate, interval: number, length: number) {
	const began = pace.lastFrameAt;
	let drawn = 0;
	for (let offered = 1; offered <= Math.round(length / interval); offered++) {
		const now = after(began, milliseconds(Math.round(offered * interval)));
		pace = frameRateAt(pace, now);
		if (pace.lastDrawnAt === now) drawn++;
	}
	return { pace, drawn };
}

describe('a device that holds 60 frames a second', () => {
	test('draws every one', () => {
		expect(run(frameRateFrom(start), 1000 / 60, 1000).drawn).toBe(60);
	});

	test('goes on at 60 after the page was hidden for a minute', () => {
		const { pace } = run(frameRateFrom(start), 1000 / 60, 1000);
		const back = frameRateAt(pace, after(pace.lastFrameAt, milliseconds(60_000)));
		expect(back.half).toBe(false);
		expect(run(back, 1000 / 60, 1000).drawn).toBe(60);
	});

	test('does not stop when its clock is set back', () => {
		const { pace } = run(frameRateFrom(start), 1000 / 60, 1000);
		const back = frameRateAt(pace, after(pace.lastFrameAt, milliseconds(-3_600_000)));
		expect(run(back, 1000 / 60, 1000).drawn).toBe(60);
	});
});

test('a screen of 120 frames a second is drawn on 60 times', () => {
	expect(run(frameRateFrom(start), 1000 / 120, 1000).drawn).toBe(60);
});

describe('a device that cannot hold 60', () => {
	const slow = run(frameRateFrom(start), 26, 2000);

	test('is at half after a second or two', () => {
		expect(slow.pace.half).toBe(true);
	});

	test('draws 30 a second once it has room', () => {
		expect(run(slow.pace, 1000 / 60, 1000).drawn).toBe(30);
	});

	test('tries full speed again after five seconds, and later each time it fails', () => {
		const rested = run(slow.pace, 1000 / 60, 6000).pace;
		expect(rested.half).toBe(false);
		const again = run(rested, 26, 2000).pace;
		expect(again.half).toBe(true);
		expect(run(again, 1000 / 60, 6000).pace.half).toBe(true);
		expect(run(again, 1000 / 60, 11_000).pace.half).toBe(false);
	});

	test('is forgiven once it has held full speed', () => {
		const rested = run(slow.pace, 1000 / 60, 6000).pace;
		const held = run(rested, 1000 / 60, 11_000).pace;
		const again = run(held, 26, 2000).pace;
		expect(run(again, 1000 / 60, 6000).pace.half).toBe(false);
	});
});

test('one late frame changes nothing', () => {
	const { pace } = run(frameRateFrom(start), 1000 / 60, 1000);
	expect(frameRateAt(pace, after(pace.lastFrameAt, milliseconds(50))).half).toBe(false);
});
