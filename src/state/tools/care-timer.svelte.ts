import { elapsedSince, isAhead } from '#core/base/elapsed.ts';
import { fromSeconds, milliseconds, type Milliseconds } from '#core/base/units.ts';
import {
	alertsBetween,
	timerLength,
	timerMomentAt,
	timerProgrammeOf,
	readTimer,
	type Alert,
	type RunningTimer,
	type TimedCare
} from '#core/care/timer-programme.ts';
import type { World } from '#core/ports/ports.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { StartFollower } from '#state/app/start-follower.ts';
import { vibrateBreath } from './breath-vibration.ts';
import type { CareLog } from './care-log.svelte.ts';
import { storedTimer, storeTimer, storeTimerStart } from './store-timer.ts';
import { tickTimer } from './tick-timer.ts';
import { timerNotice } from './timer-notice.ts';
import { TimerSound } from './timer-sound.svelte.ts';

/** A timer that was stopped earlier than this is not written down. */
const shortestNoted = fromSeconds(20);
const alertVibration = [300, 150, 300].map(milliseconds);

/** The app's only timer. It computes its place from its start, so a page may sleep or be killed. */
export class CareTimer {
	readonly sound: TimerSound;
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #log: CareLog;
	readonly #follower: StartFollower;
	#running: RunningTimer | undefined = $state.raw();
	#elapsed: Milliseconds = $state.raw(milliseconds(0));
	#missed: RunningTimer | undefined = $state.raw();
	#finished: RunningTimer | undefined = $state.raw();
	#unsure: RunningTimer | undefined = $state.raw();
	#visible = true;
	#stopTicking = () => {};
	#stopWatching = () => {};

	constructor(world: World, settings: LiveSettings, log: CareLog) {
		this.#world = world;
		this.#settings = settings;
		this.#log = log;
		this.#follower = new StartFollower(world.clock);
		this.sound = new TimerSound(world, settings);
	}

	get running(): RunningTimer | undefined {
		return this.#running;
	}

	get elapsed(): Milliseconds {
		return this.#elapsed;
	}

	/** A timer that ended while the page was closed. */
	get missed(): RunningTimer | undefined {
		return this.#missed;
	}

	/** A timer that ended while the page was open. */
	get finished(): RunningTimer | undefined {
		return this.#finished;
	}

	/** A timer that was stopped because the clock was set back while the page was closed. */
	get unsure(): RunningTimer | undefined {
		return this.#unsure;
	}

	readonly programme = $derived.by(() => this.#running && timerProgrammeOf(this.#running));
	readonly place = $derived.by(
		() => this.programme && timerMomentAt(this.programme, this.#elapsed)
	);

	/** Resumes the stored timer, now or once another window starts one. */
	open() {
		const stops = [
			this.#world.page.onVisibility((visible) => (this.#visible = visible)),
			this.#settings.onChange(() => this.#resume())
		];
		this.#stopWatching = () => stops.forEach((stop) => stop());
		this.#resume();
	}

	#resume() {
		const kept = readTimer(this.#settings.current.tools.timer);
		if (!kept || this.#running) return;
		if (isAhead(kept.began, this.#world.clock.now())) {
			// Nobody knows how long it ran: what is on the skin has to come off.
			this.#unsure = kept;
			this.#clear();
			void this.#log.write(kept.care);
			return;
		}
		this.#running = kept;
		this.#elapsed = this.#elapsedOf(kept);
		if (this.place) {
			this.sound.resume(kept);
			this.#tick();
			return;
		}
		this.#missed = kept;
		this.#end(kept);
	}

	/** Must be called inside a tap, for the sound. */
	start(care: TimedCare, size: number) {
		if (this.#running) this.stop();
		const running: RunningTimer = { care, size, began: this.#world.clock.now() };
		this.#missed = this.#finished = this.#unsure = undefined;
		this.#running = running;
		this.#elapsed = milliseconds(0);
		storeTimer(this.#settings, running);
		void this.sound.play(running);
		this.#tick();
	}

	/** Stops the timer early and writes down what was done so far. */
	stop() {
		const running = this.#follow();
		if (!running) return;
		const lasted = this.#elapsedOf(running);
		this.#clear();
		this.#silence();
		if (lasted >= shortestNoted)
			void this.#log.writeTimed(running.care, { at: running.began, lasted });
	}

	leave() {
		this.#stopTicking();
		this.#stopWatching();
		this.sound.leave();
	}

	#tick() {
		this.#stopTicking();
		const { care } = this.#running ?? {};
		this.#stopTicking = tickTimer(this.#world.clock, care, () => this.#update());
	}

	#update() {
		const running = this.#follow();
		if (!running) return;
		const [before, now] = [this.#elapsed, this.#elapsedOf(running)];
		const alerts = alertsBetween(timerProgrammeOf(running), before, now);
		this.#elapsed = now;
		vibrateBreath(this.#world.vibration, this.#settings, running, [before, now]);
		for (const alert of alerts.slice(-1)) this.#alert(running, alert);
		if (this.place) return;
		this.#finished = running;
		this.#end(running);
	}

	/**
	 * The running timer, whose start is moved where the clock was set back. Undefined where another
	 * window has ended it.
	 */
	#follow(): RunningTimer | undefined {
		const running = this.#running && storedTimer(this.#settings, this.#running);
		if (running !== this.#running) this.#running = running;
		if (!running) this.#silence();
		if (!running) return undefined;
		const began = this.#follower.follow(running.began);
		if (began === running.began) return running;
		this.#running = { ...running, began };
		storeTimerStart(this.#settings, running, this.#running);
		return this.#running;
	}

	#alert(running: RunningTimer, alert: Alert) {
		const { vibration, notifications } = this.#world;
		if (this.#settings.current.buzz) vibration.vibrate(alertVibration);
		if (!this.#visible) void notifications.show(timerNotice(running, alert));
	}

	#end(running: RunningTimer) {
		this.#clear();
		const lasted = timerLength(timerProgrammeOf(running));
		void this.#log.writeTimed(running.care, { at: running.began, lasted });
	}

	#clear() {
		this.#stopTicking();
		this.#running = undefined;
		storeTimer(this.#settings, undefined);
	}

	#silence() {
		this.#stopTicking();
		this.sound.stop();
	}

	#elapsedOf({ began }: RunningTimer): Milliseconds {
		return elapsedSince(began, this.#world.clock.now());
	}
}
