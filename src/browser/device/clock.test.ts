import { afterEach, expect, test, vi } from 'vitest';
import { instant, milliseconds } from '#core/base/units.ts';
import { clock } from './clock.ts';

afterEach(() => {
	vi.unstubAllEnvs();
	vi.unstubAllGlobals();
	vi.useRealTimers();
});

const at = (...parts: Parameters<typeof Date.UTC>) => instant(Date.UTC(...parts));

test('the days around a change to summer time are one apart', () => {
	vi.stubEnv('TZ', 'Europe/Berlin');
	const saturday = clock.dayOf(at(2026, 2, 28, 22, 59));
	expect(saturday).toBe(Date.UTC(2026, 2, 28) / 86_400_000);
	expect(clock.dayOf(at(2026, 2, 28, 23))).toBe(saturday + 1);
	expect(clock.dayOf(at(2026, 2, 29, 21, 59))).toBe(saturday + 1);
	expect(clock.dayOf(at(2026, 2, 29, 22))).toBe(saturday + 2);
});

test('a day far west of Greenwich is the one on the calendar there', () => {
	vi.stubEnv('TZ', 'Pacific/Honolulu');
	expect(clock.dayOf(at(2026, 0, 1, 5))).toBe(Date.UTC(2025, 11, 31) / 86_400_000);
});

test('minutes are those of the clock on the wall', () => {
	vi.stubEnv('TZ', 'Asia/Kolkata');
	expect(clock.minuteOf(at(2026, 0, 1, 18, 29, 59))).toBe(23 * 60 + 59);
	expect(clock.minuteOf(at(2026, 0, 1, 18, 30))).toBe(0);
});

test('each frame is drawn until it is stopped, also from within a frame', () => {
	const requests = new Map<number, () => void>();
	let last = 0;
	vi.stubGlobal('requestAnimationFrame', (draw: () => void) => {
		requests.set(++last, draw);
		return last;
	});
	vi.stubGlobal('cancelAnimationFrame', (request: number) => requests.delete(request));
	const offerFrame = () => {
		const due = [...requests];
		for (const [request, draw] of due) {
			requests.delete(request);
			draw();
		}
	};
	let drawn = 0;
	const stop = clock.eachFrame(() => {
		if (++drawn === 3) stop();
	});
	for (let frame = 0; frame < 5; frame++) offerFrame();
	expect([drawn, requests.size]).toEqual([3, 0]);
});

test('a call is made once when its time has come, and never after it was called off', () => {
	vi.useFakeTimers();
	const calls: string[] = [];
	clock.after(milliseconds(1000), () => calls.push('made'));
	const callOff = clock.after(milliseconds(1000), () => calls.push('called off'));
	vi.advanceTimersByTime(999);
	expect(calls).toEqual([]);
	callOff();
	vi.advanceTimersByTime(5000);
	expect(calls).toEqual(['made']);
});
