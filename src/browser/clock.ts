import type { Clock } from '#core/ports.ts';
import { instant } from '#core/units.ts';

export const clock: Clock = {
	now: () => instant(Date.now()),

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
