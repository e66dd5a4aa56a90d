import { after, between, milliseconds, type Degrees, type Instant } from '#core/base/units.ts';
import { feel, firstTry, nextTry, type PhoneTryState } from '#core/measuring/phone-try.ts';
import type { InclinometerRefusal, World } from '#core/ports/ports.ts';
import { afterTry, measuringPhrases, stay } from '#core/voice/measuring-phrases.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { PhraseAudio } from '#state/audio/phrase-audio.svelte.ts';

/** What a reading was good for. */
export interface Taken {
	/** It fits a body. */
	readonly fits: boolean;
	/** As the voice says it. */
	readonly words?: string | undefined;
	/** No more of them are needed. */
	readonly enough: boolean;
}

export type MeasuringStage = 'idle' | 'asked' | 'placing' | 'moving';

/** Whoever is not still for so long is told to be. */
const patience = milliseconds(25_000);
const buzz = [milliseconds(180)];

/** A phone that measures by itself: nobody holds or reads it in the middle of a stretch. */
export class PhoneMeasuring {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #spoken: PhraseAudio;
	readonly #take: (angle: Degrees) => Taken;
	#try: PhoneTryState | undefined;
	#stage: MeasuringStage = $state.raw('idle');
	#unfelt: InclinometerRefusal | undefined = $state.raw();
	#remindAt: Instant | undefined;
	#stop: (() => void) | undefined;

	constructor(world: World, settings: LiveSettings, take: (angle: Degrees) => Taken) {
		this.#world = world;
		this.#settings = settings;
		this.#spoken = new PhraseAudio(world, settings);
		this.#take = take;
	}

	get stage(): MeasuringStage {
		return this.#stage;
	}

	/** Why it cannot be felt how the phone lies. */
	get unfelt(): InclinometerRefusal | undefined {
		return this.#unfelt;
	}

	/** What came of the last words. */
	get outcome() {
		return this.#spoken.outcome;
	}

	/** To be called inside a tap. */
	async begin() {
		if (this.#stage !== 'idle') return;
		const { clock, inclinometer, wakeLock } = this.#world;
		this.#unfelt = undefined;
		this.#stage = 'asked';
		this.#say(measuringPhrases.begin);
		const felt = await inclinometer.listen((gravity) => this.#feel(gravity));
		if (!felt.ok) {
			this.#unfelt = felt.reason;
			this.#stage = 'idle';
			return;
		}
		this.#stop = felt.stop;
		// Left meanwhile.
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

	#feel(gravity: readonly [number, number, number]) {
		if (!this.#try) return;
		const now = this.#world.clock.now();
		const before = this.#try.stage.name;
		this.#try = feel(this.#try, { at: now, gravity });
		const { stage } = this.#try;
		if (stage.name === 'taken') this.#taken(this.#try, stage.angle);
		else if (stage.name !== before) {
			this.#enter(stage.name, this.#try);
			this.#say(measuringPhrases.taken, measuringPhrases.move);
		} else if (this.#remindAt !== undefined && between(this.#remindAt, now) > 0) {
			this.#remindAt = after(now, patience);
			this.#say(...stay);
		}
	}

	#taken(current: PhoneTryState, angle: Degrees) {
		const { fits, words, enough } = this.#take(angle);
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
		this.#remindAt = after(current.since, patience);
	}

	#say(...phrases: readonly string[]) {
		const { sound, buzz: buzzes } = this.#settings.current;
		if (buzzes) this.#world.vibration.vibrate(buzz);
		if (sound) void this.#spoken.say(...phrases);
	}
}
