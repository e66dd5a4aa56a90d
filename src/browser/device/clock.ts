import { instant, milliseconds } from '#core/base/units.ts';
import type { Clock } from '#core/ports/ports.ts';

export const clock: Clock = {
	now: () => instant(Date.now()),
	monotonic: () => milliseconds(performance.now()),

	dayOf(moment) {
		const day = new Date(moment);
		// UTC of the local date, so that changes of the clock (summer time) do not shift the day.
		return Date.UTC(day.getFullYear(), day.getMonth(), day.getDate()) / 86_400_000;
	},

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
