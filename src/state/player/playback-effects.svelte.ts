import { milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import type { Cue } from '#core/cues/cue.ts';
import type { SessionEffect } from '#core/cues/session-effects.ts';
import { cueVibration } from '#core/cues/vibration.ts';
import type { World } from '#core/ports/ports.ts';
import type { Targets } from '#core/range/target.ts';
import type { MediaKey } from '#core/session/media-key-action.ts';
import { nowPlaying } from '#core/session/now-playing.ts';
import type { Notes } from '#core/session/saved-session.ts';
import type { Session } from '#core/session/session.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { ScreenWakeLock } from '#state/app/screen-wake-lock.svelte.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { tickerOf, type Ticker } from '#state/app/ticker.ts';
import { SessionAudio } from '#state/audio/session-audio.svelte.ts';
import type { Playable } from '#state/routine/playable.ts';

/** The longest wait for the first sound. */
const longestSoundWait = milliseconds(1500);

/** What the platform calls on a session. */
interface PlaybackCallbacks {
	/** Reads the clock. */
	look(): void;
	/** The sound was interrupted, or has broken off. */
	interrupted(): void;
	asked(key: MediaKey): void;
}

interface CurrentSession {
	readonly session: Session;
	readonly notes: Pick<Notes, 'targets'>;
	readonly now: Instant;
}

/** The platform side of one session: screen, sound, vibration, media keys and interruptions. */
export class PlaybackEffects {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #playable: Playable;
	readonly #callbacks: PlaybackCallbacks;
	readonly #ticker: Ticker;
	readonly #wakeLock: ScreenWakeLock;
	readonly #audio: SessionAudio;
	#pageVisible = true;
	/** Whether the sound was interrupted or has broken off; nothing is said then. */
	#interrupted = $state.raw(false);
	#session: Session | undefined;
	#lastCue: Cue | undefined = $state.raw();
	#unsubscribe: readonly (() => void)[] = [];

	constructor(
		world: World,
		settings: LiveSettings,
		playable: Playable,
		callbacks: PlaybackCallbacks
	) {
		this.#world = world;
		this.#settings = settings;
		this.#playable = playable;
		this.#callbacks = callbacks;
		this.#ticker = tickerOf(world.clock, callbacks.look);
		this.#wakeLock = new ScreenWakeLock(world.clock, world.wakeLock);
		this.#audio = new SessionAudio(world, settings, playable.exercises);
	}

	/** Whether the screen stays on; false once the platform has refused. */
	get screenStaysOn(): boolean {
		return this.#wakeLock.current;
	}

	get silence() {
		return this.#audio.silence;
	}

	/** Whether the voice is heard, as far as the platform tells. */
	get voiceHeard(): boolean {
		const { sound, voiceVolume } = this.#settings.current;
		const { loaded, silence } = this.#audio;
		return sound && voiceVolume > 0 && loaded && silence === undefined && !this.#interrupted;
	}

	/** Whether words of the person's own are only to be read, because the device has no voice. */
	get ownWordsSilent(): boolean {
		return this.#audio.ownVoice.refused;
	}

	/** Whether the page is visible. */
	get seen(): boolean {
		return this.#pageVisible;
	}

	/** The last cue, as a new object each time. */
	get lastCue(): Cue | undefined {
		return this.#lastCue;
	}

	/** Resolves once the sound is ready, or has taken too long. */
	async prepare(timetable: Timetable, targets: Targets): Promise<void> {
		const preparation = this.#audio.prepare(timetable, targets);
		const timeout = new Promise<void>((done) => this.#world.clock.after(longestSoundWait, done));
		await Promise.race([preparation, timeout]);
	}

	attend() {
		const { page, audioTrack, mediaKeys } = this.#world;
		this.#unsubscribe = [
			page.onVisibility((visible) => {
				this.#pageVisible = visible;
				this.#callbacks.look();
			}),
			audioTrack.onProgress((event) => {
				this.#interrupted = event !== 'progress';
				if (event === 'failure') this.#audio.fail();
				if (this.#interrupted) this.#callbacks.interrupted();
				else this.#callbacks.look();
				this.#audio.pauseAtEnd();
			}),
			mediaKeys.onKey(this.#callbacks.asked)
		];
	}

	heard(): Milliseconds | undefined {
		return this.#audio.elapsed();
	}

	carryOut(
		effect: Exclude<SessionEffect, { name: 'save' }>,
		{ session, notes, now }: CurrentSession
	) {
		switch (effect.name) {
			case 'cue':
				this.#lastCue = { ...effect.cue };
				if (this.#settings.current.buzz) this.#world.vibration.vibrate(cueVibration(effect.cue));
				return;
			case 'follow':
				return this.#follow(effect, session, notes.targets, now);
			case 'say':
				if (!this.#interrupted) this.say(effect.words);
				return;
			case 'show':
				return this.#world.mediaKeys.show(nowPlaying(session, now, this.#playable.pictureOf));
		}
	}

	#follow(
		{ ticking, screen, sound }: Extract<SessionEffect, { name: 'follow' }>,
		session: Session,
		targets: Targets,
		now: Instant
	) {
		if (ticking) this.#ticker.start();
		else this.#ticker.stop();
		if (screen === 'on') void this.#wakeLock.keepOn();
		else if (screen === 'off') this.#wakeLock.letGo();
		else this.#wakeLock.letGoSoon();
		this.#session = session;
		const ready = this.#audio.isReadyFor(session.timetable);
		if (sound === 'plays' && !ready) this.reshape(session, targets);
		else this.#audio.follow(session, now);
	}

	/** Says the words of the person's own that are due. */
	speak(session: Session, now: Instant) {
		this.#audio.ownVoice.follow(session, now);
	}

	/** Makes the sound come back after it has broken off. */
	retrySound() {
		this.#interrupted = false;
		this.#audio.retry();
	}

	/** Makes the sound follow the session with a new timetable, or another session. */
	reshape(session: Session, targets: Targets) {
		this.#session = session;
		void this.#audio.prepare(session.timetable, targets).then(() => this.#followNow());
	}

	/** Starts the sound at the current time, because it may be ready only after the session began. */
	#followNow() {
		if (this.#session) this.#audio.follow(this.#session, this.#world.clock.now());
	}

	say(words: string) {
		this.#audio.say(words);
	}

	leave() {
		for (const stop of this.#unsubscribe) stop();
		this.#ticker.stop();
		this.#wakeLock.letGo();
		this.#audio.leave();
	}
}
