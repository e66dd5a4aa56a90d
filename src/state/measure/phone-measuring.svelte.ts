import { after, between, milliseconds, type Degrees, type Instant } from '#core/base/units.ts';
import { advanceTry, firstTry, nextTry, type PhoneTryState } from '#core/measuring/phone-try.ts';
import type { InclinometerRefusal, World } from '#core/ports/ports.ts';
import { afterTry, measuringPhrases, holdStillWords } from '#core/voice/measuring-phrases.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { PhraseAudio } from '#state/audio/phrase-audio.svelte.ts';

/** The outcome of one reading. */
export interface ReadingOutcome {
	/** Whether a body could reach it. */
	readonly fits: boolean;
	/** The value as the voice speaks it. */
	readonly words?: string | undefined;
	/** Whether there are enough tries now. */
	readonly enough: boolean;
}

export type MeasuringStage = 'idle' | 'asked' | 'placing' | 'moving';

/** Whoever has not held still for this long is told to. */
const reminderDelay = milliseconds(25_000);
const vibrationPattern = [milliseconds(180)];

/**
 * A measurement that the phone takes by itself, so that nobody has to hold or read it during a
 * stretch.
 */
export class PhoneMeasuring {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #voice: PhraseAudio;
	readonly #onReading: (angle: Degrees) => ReadingOutcome;
	#try: PhoneTryState | undefined;
	#stage: MeasuringStage = $state.raw('idle');
	#refusal: InclinometerRefusal | undefined = $state.raw();
	#remindAt: Instant | undefined;
	#stop: (() => void) | undefined;

	constructor(world: World, settings: LiveSettings, onReading: (angle: Degrees) => ReadingOutcome) {
		this.#world = world;
		this.#settings = settings;
		this.#voice = new PhraseAudio(world, settings);
		this.#onReading = onReading;
	}

	get stage(): MeasuringStage {
		return this.#stage;
	}

	/** Why the inclinometer cannot be used. */
	get unfelt(): InclinometerRefusal | undefined {
		return this.#refusal;
	}

	/** The outcome of the last phrases. */
	get outcome() {
		return this.#voice.outcome;
	}

	/** Must be called inside a tap. */
	async begin() {
		if (this.#stage !== 'idle') return;
		const { clock, inclinometer, wakeLock } = this.#world;
		this.#refusal = undefined;
		this.#stage = 'asked';
		this.#say(measuringPhrases.begin);
		const listening = await inclinometer.listen((gravity) => this.#addSample(gravity));
		if (!listening.ok) {
			this.#refusal = listening.reason;
			this.#stage = 'idle';
			return;
		}
		this.#stop = listening.stop;
		// The page may have been left in the meantime.
		if (this.#stage !== 'asked') return this.end();
		void wakeLock.hold();
		this.#enter('placing', firstTry(clock.now()));
	}

	end() {
		this.#stop?.();
		this.#stop = undefined;
		this.#try = undefined;
		this.#stage = 'idle';
		this.#world.wakeLock.release();
	}

	#addSample(gravity: readonly [number, number, number]) {
		if (!this.#try) return;
		const now = this.#world.clock.now();
		const before = this.#try.stage.name;
		this.#try = advanceTry(this.#try, { at: now, gravity });
		const { stage } = this.#try;
		if (stage.name === 'taken') this.#finishTry(this.#try, stage.angle);
		else if (stage.name !== before) {
			this.#enter(stage.name, this.#try);
			this.#say(measuringPhrases.taken, measuringPhrases.move);
		} else if (this.#remindAt !== undefined && between(this.#remindAt, now) > 0) {
			this.#remindAt = after(now, reminderDelay);
			this.#say(...holdStillWords);
		}
	}

	#finishTry(current: PhoneTryState, angle: Degrees) {
		const { fits, words, enough } = this.#onReading(angle);
		if (!fits) this.#say(measuringPhrases.unlikely, ...afterTry.again);
		else
			this.#say(
				measuringPhrases.taken,
				...(words ? [words] : []),
				...(enough ? afterTry.done : afterTry.again)
			);
		if (enough) this.end();
		else this.#enter('placing', nextTry(this.#world.clock.now(), current));
	}

	#enter(stage: 'placing' | 'moving', current: PhoneTryState) {
		this.#try = current;
		this.#stage = stage;
		this.#remindAt = after(current.since, reminderDelay);
	}

	#say(...phrases: readonly string[]) {
		const { sound, buzz: vibrates } = this.#settings.current;
		if (vibrates) this.#world.vibration.vibrate(vibrationPattern);
		if (sound) void this.#voice.say(...phrases);
	}
}
