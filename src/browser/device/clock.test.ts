import { afterEach, expect, test, vi } from 'vitest';
import { dayStarts, defaultDayStart, type DayStart } from '#core/base/day-start.ts';
import { instant, milliseconds } from '#core/base/units.ts';
import { deviceClock } from './clock.ts';

let dayStart: DayStart = 0;
const clock = deviceClock(() => dayStart);

afterEach(() => {
	vi.unstubAllEnvs();
	vi.unstubAllGlobals();
	vi.useRealTimers();
	dayStart = 0;
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

test('a day begins at the hour that was chosen, by the clock on the wall', () => {
	vi.stubEnv('TZ', 'Asia/Kathmandu');
	dayStart = defaultDayStart;
	const day = Date.UTC(2026, 10, 21) / 86_400_000;
	// Kathmandu is 5:45 ahead.
	expect(clock.dayOf(at(2026, 10, 20, 22, 14))).toBe(day - 1);
	expect(clock.dayOf(at(2026, 10, 20, 22, 15))).toBe(day);
	expect(clock.dayOf(at(2026, 10, 21, 18, 30))).toBe(day);
});

/** With summer time at all hours, by half an hour to two, and offsets of 30 and 45 minutes. */
const zones = [
	...['UTC', 'Europe/Berlin', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kathmandu'],
	...['Pacific/Chatham', 'Asia/Kolkata', 'Australia/Adelaide', 'America/St_Johns', 'Asia/Beirut'],
	...['Africa/Cairo', 'America/Santiago', 'America/Havana', 'Atlantic/Azores', 'America/Nuuk'],
	...[
		'Antarctica/Troll',
		'Pacific/Kiritimati',
		'Pacific/Apia',
		'Africa/Casablanca',
		'Pacific/Marquesas'
	]
];

test.each(zones)(
	'in %s every day comes once, lasts about a day and is that of its noon',
	(zone) => {
		vi.stubEnv('TZ', zone);
		const [quarter, days] = [15 * 60_000, 366];
		const began = Date.UTC(2026, 0, 1);
		for (const start of dayStarts) {
			dayStart = start;
			let [day, since] = [clock.dayOf(instant(began)), began];
			for (let now = began; now < began + days * 86_400_000; now += quarter) {
				const here = clock.dayOf(instant(now));
				if (here === day) continue;
				// Not with expect, which takes too long for so many.
				if (here !== day + 1) throw new Error(`${zone}, ${start}: ${day} to ${here} at ${now}`);
				const hours = (now - since) / 3_600_000;
				if (day > began / 86_400_000 && (hours < 22 || hours > 26))
					throw new Error(`${zone}, ${start}: day ${day} has ${hours} hours`);
				[day, since] = [here, now];
			}
			const noon = new Date(2026, 5, 15, 12).getTime();
			expect(clock.dayOf(instant(noon))).toBe(Date.UTC(2026, 5, 15) / 86_400_000);
			expect(day).toBeGreaterThan(began / 86_400_000 + 360);
		}
	}
);

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
