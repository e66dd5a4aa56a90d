/** What a page with `installClock` has as `testClock`. */
export interface TestClock {
	/** Stops time, which from then on passes only in `pass`. */
	stop(): void;
	/** Lets time pass by itself again. */
	flow(): void;
	/**
	 * Lets time pass in steps so small that the player does not take them for a sleeping phone.
	 */
	pass(milliseconds: number): Promise<void>;
	/** Lets time pass at once, as when the phone slept. */
	jump(milliseconds: number): void;
}

/**
 * Runs in a page, before its scripts. Its clock shows a morning in March, goes on from page to page,
 * and can be stopped and turned.
 */
export function installClock(): void {
	interface Timer {
		due: number;
		readonly call: () => void;
		readonly every: number | undefined;
	}
	const key = 'test-clock';
	const { setTimeout: wait, Date: RealDate } = globalThis;
	const monotonic = performance.now.bind(performance);
	const timers = new Map<number, Timer>();
	let frames = new Map<number, FrameRequestCallback>();
	let made = 0;
	let now = Number(sessionStorage.getItem(key) ?? RealDate.UTC(2026, 2, 2, 8));
	const opened = now;
	let flowing = true;

	function set(call: TimerHandler, delay: number, given: readonly unknown[], repeats: boolean) {
		if (typeof call !== 'function') throw new TypeError('A timer needs a function.');
		const length = Math.max(Number(delay) || 0, repeats ? 1 : 0);
		const every = repeats ? length : undefined;
		timers.set(++made, { due: now + length, call: () => call(...given), every });
		return made;
	}

	function run(call: () => void) {
		try {
			call();
		} catch (problem) {
			reportError(problem);
		}
	}

	function moveTo(until: number) {
		for (;;) {
			let next: [number, Timer] | undefined;
			for (const timer of timers) if (!next || timer[1].due < next[1].due) next = timer;
			if (!next || next[1].due > until) break;
			const [id, timer] = next;
			now = Math.max(now, timer.due);
			if (timer.every === undefined) timers.delete(id);
			else timer.due = now + timer.every;
			run(timer.call);
		}
		now = Math.max(now, until);
		const due = frames;
		frames = new Map();
		for (const draw of due.values()) run(() => draw(now - opened));
	}

	const clear = (id?: number) => void timers.delete(Number(id));
	Object.assign(globalThis, {
		setTimeout: (call: TimerHandler, delay = 0, ...given: unknown[]) =>
			set(call, delay, given, false),
		setInterval: (call: TimerHandler, delay = 0, ...given: unknown[]) =>
			set(call, delay, given, true),
		clearTimeout: clear,
		clearInterval: clear,
		requestAnimationFrame: (draw: FrameRequestCallback) => {
			frames.set(++made, draw);
			return made;
		},
		cancelAnimationFrame: (id: number) => void frames.delete(id),
		Date: new Proxy(RealDate, {
			construct: (real, given: [], target) =>
				Reflect.construct(real, given.length > 0 ? given : [now], target),
			get: (real, name) => (name === 'now' ? () => now : Reflect.get(real, name))
		})
	});
	performance.now = () => now - opened;

	let seen = monotonic();
	function flow() {
		const passed = monotonic() - seen;
		seen += passed;
		if (flowing) moveTo(now + passed);
		wait(flow, 16);
	}
	flow();
	addEventListener('pagehide', () => sessionStorage.setItem(key, String(now)));

	/** Lets what does not wait for the clock happen: messages, storage, answers. */
	const breathe = () => new Promise((done) => wait(done));
	const testClock: TestClock = {
		stop() {
			flowing = false;
		},
		flow() {
			flowing = true;
		},
		async pass(milliseconds) {
			const end = now + milliseconds;
			while (now < end) {
				moveTo(Math.min(end, now + 500));
				await breathe();
			}
		},
		jump(milliseconds) {
			now += milliseconds;
			moveTo(now);
		}
	};
	Object.assign(globalThis, { testClock });
}
