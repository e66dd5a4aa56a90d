import { dayFromDate, type DayStart } from '#core/base/day-start.ts';
import { instant, milliseconds, type Day, type Instant } from '#core/base/units.ts';
import type { Clock } from '#core/ports/ports.ts';

/** The clock of this device, with days that begin at the hour that `dayStart` answers. */
export function deviceClock(dayStart: () => DayStart): Clock {
	return {
		now: () => instant(Date.now()),
		monotonic: () => milliseconds(performance.now()),

		dayOf: (moment) => localDay(moment, dayStart()),

		minuteOf(moment) {
			const time = new Date(moment);
			return time.getHours() * 60 + time.getMinutes();
		},

		eachFrame(draw) {
			let request = requestAnimationFrame(next);
			function next() {
				request = requestAnimationFrame(next);
				draw();
			}
			return () => cancelAnimationFrame(request);
		},

		after(length, call) {
			const timer = setTimeout(call, length);
			return () => clearTimeout(timer);
		}
	};
}

const quarter = 15 * 60_000;
/** Clocks are set back by at most two hours, in quarters of hours. */
const quartersBack = [1, 2, 3, 4, 5, 6, 7, 8];

function localDay(moment: Instant, start: DayStart): Day {
	const time = new Date(moment);
	const day = wallDay(time, start);
	if (time.getHours() >= start) return day;
	// In some zones clocks are set back in the night from after the start of the day to before it. A
	// day that has begun goes on.
	return Math.max(
		day,
		...quartersBack.map((back) => wallDay(new Date(moment - back * quarter), start))
	);
}

function wallDay(time: Date, start: DayStart): Day {
	// UTC of the local date, so that changes of the clock (summer time) do not shift the day.
	const date = Date.UTC(time.getFullYear(), time.getMonth(), time.getDate()) / 86_400_000;
	return dayFromDate(date, time.getHours(), start);
}
