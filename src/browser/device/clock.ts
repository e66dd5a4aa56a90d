import type { DayStart } from '#core/base/day-start.ts';
import { instant, milliseconds, type Day } from '#core/base/units.ts';
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

const minute = 60_000;
const hour = 60 * minute;

function localDay(moment: number, start: DayStart): Day {
	const day = wallDay(moment, start);
	if (offset(moment) <= offset(moment - 2 * hour)) return day;
	// In some zones clocks are set back in the night from after the start of the day to before it. A
	// day that has begun goes on.
	const before = (back: number) => wallDay(moment - back * 15 * minute, start);
	return Math.max(day, ...[1, 2, 3, 4, 5, 6, 7].map(before));
}

/** By the clock on the wall, so that its changes (summer time) do not shift the day. */
function wallDay(moment: number, start: DayStart): Day {
	return Math.floor((moment - offset(moment) - start * hour) / (24 * hour));
}

function offset(moment: number): number {
	return new Date(moment).getTimezoneOffset() * minute;
}
