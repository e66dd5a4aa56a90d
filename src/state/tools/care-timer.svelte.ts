import { between, fromSeconds, milliseconds, type Milliseconds } from '#core/base/units.ts';
import { breathAt, patternNamed } from '#core/care/pacer.ts';
import {
	alertsBetween,
	timerLength,
	timerMomentAt,
	timerProgrammeOf,
	readTimer,
	timerText,
	type Alert,
	type RunningTimer,
	type TimedCare
} from '#core/care/timer-programme.ts';
import type { World } from '#core/ports/ports.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { everyInterval } from '#state/app/ticker.ts';
import type { CareLog } from './care-log.svelte.ts';
import { TimerSound } from './timer-sound.svelte.ts';

const tickInterval = milliseconds(250);
/** A timer that was stopped earlier than this is not written down. */
const shortestNoted = fromSeconds(20);
const alertVibration = [300, 150, 300].map(milliseconds);
const breathVibration = [70].map(milliseconds);

/**
 * The app's only timer. It computes its place from its start time, so a page that slept, reloaded
 * or was killed returns to the right place, or finds that the timer ended in the meantime.
 */
export class CareTimer {
	readonly sound: TimerSound;
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #log: CareLog;
	#running: RunningTimer | undefined = $state.raw();
	#elapsed: Milliseconds = $state.raw(milliseconds(0));
	#missed: RunningTimer | undefined = $state.raw();
	#finished: RunningTimer | undefined = $state.raw();
	#visible = true;
	#stopTicking = () => {};
	#stopWatching = () => {};

	constructor(world: World, settings: LiveSettings, log: CareLog) {
		this.#world = world;
		this.#settings = settings;
		this.#log = log;
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

	readonly programme = $derived.by(() => this.#running && timerProgrammeOf(this.#running));
	readonly place = $derived.by(
		() => this.programme && timerMomentAt(this.programme, this.#elapsed)
	);

	/** Resumes the stored timer. */
	open() {
		this.#stopWatching = this.#world.page.onVisibility((visible) => (this.#visible = visible));
		const kept = readTimer(this.#settings.current.tools.timer);
		if (!kept) return;
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
		this.#missed = this.#finished = undefined;
		this.#running = running;
		this.#elapsed = milliseconds(0);
		this.#keep(timerText(running));
		void this.sound.play(running);
		this.#tick();
	}

	/** Stops the timer early and writes down what was done so far. */
	stop() {
		const running = this.#running;
		if (!running) return;
		const lasted = this.#elapsedOf(running);
		this.#clear();
		this.sound.stop();
		if (lasted >= shortestNoted) void this.#log.write(running.care, { at: running.began, lasted });
	}

	leave() {
		this.#stopTicking();
		this.#stopWatching();
		this.sound.leave();
	}

	#tick() {
		const { clock } = this.#world;
		this.#stopTicking();
		// Breathing is animated with every frame; the other timers only show minutes and seconds.
		const stopDrawing =
			this.#running?.care === 'breathing' ? clock.eachFrame(() => this.#update()) : () => {};
		const stopWaiting = everyInterval(clock, tickInterval, () => this.#update());
		this.#stopTicking = () => {
			stopDrawing();
			stopWaiting();
		};
	}

	#update() {
		const running = this.#running;
		if (!running) return;
		const [before, now] = [this.#elapsed, this.#elapsedOf(running)];
		const alerts = alertsBetween(timerProgrammeOf(running), before, now);
		this.#elapsed = now;
		this.#vibrateBreath(running, before, now);
		for (const alert of alerts.slice(-1)) this.#alert(running, alert);
		if (this.place) return;
		this.#finished = running;
		this.#end(running);
	}

	#vibrateBreath(running: RunningTimer, before: Milliseconds, now: Milliseconds) {
		const { tools } = this.#settings.current;
		if (running.care !== 'breathing' || tools.breathBuzz !== 'on') return;
		const pattern = patternNamed(tools.pattern);
		const phase = (at: Milliseconds) => breathAt(pattern, at).phase;
		if (phase(before) !== phase(now) && phase(now) !== 'pause') {
			this.#world.vibration.vibrate(breathVibration);
		}
	}

	#alert(running: RunningTimer, { name }: Alert) {
		const { vibration, notifications } = this.#world;
		if (this.#settings.current.buzz) vibration.vibrate(alertVibration);
		if (this.#visible) return;
		void notifications.show({
			title: titles[name],
			words: 'Come back to the timer when it suits you.',
			tag: 'timer',
			path: `tools/${running.care}`
		});
	}

	#end(running: RunningTimer) {
		this.#clear();
		const lasted = timerLength(timerProgrammeOf(running));
		void this.#log.write(running.care, { at: running.began, lasted });
	}

	#clear() {
		this.#stopTicking();
		this.#running = undefined;
		this.#keep(undefined);
	}

	#keep(text: string | undefined) {
		const kept = text && { timer: text };
		this.#settings.change(({ tools: { timer: _, ...rest } }) => ({ tools: { ...rest, ...kept } }));
	}

	#elapsedOf({ began }: RunningTimer): Milliseconds {
		return between(began, this.#world.clock.now());
	}
}

const titles: Readonly<Record<Alert['name'], string>> = {
	skin: 'Look at your skin',
	change: 'On to the next part',
	end: 'Time is up'
};
