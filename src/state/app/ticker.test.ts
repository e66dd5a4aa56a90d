import { expect, test } from 'vitest';
import { after, instant, milliseconds } from '#core/base/units.ts';
import type { Clock } from '#core/ports/ports.ts';
import { fakeWorld } from '#core/ports/ports.fake.ts';
import { tickerOf } from './ticker.ts';

/** A clock whose screen offers so many frames a second. */
function screenOf(framesPerSecond: number) {
	let now = instant(0);
	const frames = new Set<() => void>();
	const timers = new Set<{ readonly due: number; readonly call: () => void }>();
	const clock: Clock = {
		...fakeWorld().world.clock,
		now: () => now,
		eachFrame(draw) {
			frames.add(draw);
			return () => frames.delete(draw);
		},
		after(length, call) {
			const timer = { due: after(now, length), call };
			timers.add(timer);
			return () => timers.delete(timer);
		}
	};
	const pass = (length: number, visible = true) => {
		for (let passed = 1; passed <= length; passed++) {
			now = after(now, milliseconds(1));
			for (const timer of timers) if (timer.due <= now && timers.delete(timer)) timer.call();
			const interval = 1000 / framesPerSecond;
			const offered = Math.floor(now / interval) > Math.floor((now - 1) / interval);
			if (offered && visible) for (const draw of [...frames]) draw();
		}
	};
	return { clock, pass };
}

test.each([60, 90, 120])('a screen of %i frames a second is drawn on about 30 times', (offered) => {
	const { clock, pass } = screenOf(offered);
	const ticks = { drawn: 0 };
	const ticker = tickerOf(clock, () => ticks.drawn++);
	ticker.start();
	pass(1000);
	// The heartbeat adds five.
	expect(ticks.drawn).toBeGreaterThanOrEqual(33);
	expect(ticks.drawn).toBeLessThanOrEqual(38);
	ticker.stop();
	const before = ticks.drawn;
	pass(1000);
	expect(ticks.drawn).toBe(before);
});

test('while the page is hidden the heartbeat goes on, and drawing comes back by itself', () => {
	const { clock, pass } = screenOf(60);
	let ticks = 0;
	tickerOf(clock, () => ticks++).start();
	pass(2000, false);
	expect(ticks).toBe(10);
	pass(1000);
	expect(ticks).toBeGreaterThan(40);
});
