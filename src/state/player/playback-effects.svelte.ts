import { milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import type { Cue } from '#core/cues/cue.ts';
import type { SessionEffect } from '#core/cues/session-effects.ts';
import { cueVibration } from '#core/cues/vibration.ts';
import type { World } from '#core/ports/ports.ts';
import type { Targets } from '#core/range/target.ts';
import type { MediaKey } from '#core/session/media-key-event.ts';
import { nowPlaying } from '#core/session/now-playing.ts';
import type { Notes } from '#core/session/saved-session.ts';
import type { Session } from '#core/session/session.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { ScreenWakeLock } from '#state/app/screen-wake-lock.svelte.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { tickerOf, type Ticker } from '#state/app/ticker.ts';
import { SessionAudio } from '#state/audio/session-audio.svelte.ts';
import type { Playable } from '#state/routine/playable.ts';

/** A first sound that comes later than this is not waited for. */
const patience = milliseconds(1500);

/** What the world asks of a session. */
interface Calls {
	/** To look at the clock. */
	look(): void;
	/** The platform took the sound away. */
	interrupted(): void;
	asked(ask: MediaKey): void;
}

/** The session as it is now. */
interface Here {
	readonly session: Session;
	readonly notes: Pick<Notes, 'targets'>;
	readonly now: Instant;
}

/** The world around one session: what lights, sounds and buzzes with it, and what interrupts it. */
export class PlaybackEffects {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #playable: Playable;
	readonly #calls: Calls;
	readonly #ticker: Ticker;
	readonly #screen: ScreenWakeLock;
	readonly #sounding: SessionAudio;
	#seen = true;
	/** A call came, or a headset was unplugged: no time to speak. */
	#interrupted = false;
	#playing: Session | undefined;
	#lastCue: Cue | undefined = $state.raw();
	#unwatch: readonly (() => void)[] = [];

	constructor(world: World, settings: LiveSettings, playable: Playable, calls: Calls) {
		this.#world = world;
		this.#settings = settings;
		this.#playable = playable;
		this.#calls = calls;
		this.#ticker = tickerOf(world.clock, calls.look);
		this.#screen = new ScreenWakeLock(world.clock, world.wakeLock);
		this.#sounding = new SessionAudio(world, settings, playable.exercises);
	}

	/** False once the platform has refused to keep the screen on. */
	get screenStaysOn(): boolean {
		return this.#screen.current;
	}

	get silence() {
		return this.#sounding.silence;
	}

	/** Whether somebody can see the page. */
	get seen(): boolean {
		return this.#seen;
	}

	/** The last one, a new object each time. */
	get lastCue(): Cue | undefined {
		return this.#lastCue;
	}

	/** Resolves once it can be heard, or that has taken too long. */
	async prepare(timetable: Timetable, targets: Targets): Promise<void> {
		const laid = this.#sounding.prepare(timetable, targets);
		const waited = new Promise<void>((done) => this.#world.clock.after(patience, done));
		await Promise.race([laid, waited]);
	}

	attend() {
		const { page, audioTrack, mediaKeys } = this.#world;
		this.#unwatch = [
			page.onVisibility((visible) => {
				this.#seen = visible;
				this.#calls.look();
			}),
			audioTrack.onProgress((interrupted) => {
				this.#interrupted = interrupted;
				if (interrupted) this.#calls.interrupted();
				else this.#calls.look();
				this.#sounding.pauseAtEnd();
			}),
			mediaKeys.onKey(this.#calls.asked)
		];
	}

	heard(): Milliseconds | undefined {
		return this.#sounding.elapsed();
	}

	/** Carries out what a change of the session asks of the world. */
	carryOut(effect: Exclude<SessionEffect, { name: 'save' }>, { session, notes, now }: Here) {
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
		if (screen === 'on') void this.#screen.keepOn();
		else if (screen === 'off') this.#screen.letGo();
		else this.#screen.letGoSoon();
		this.#playing = session;
		const ready = this.#sounding.isReadyFor(session.timetable);
		if (sound === 'plays' && !ready) this.reshape(session, targets);
		else this.#sounding.follow(session, now);
	}

	/** The same session, laid out anew in time, or another one in its place. */
	reshape(session: Session, targets: Targets) {
		this.#playing = session;
		void this.#sounding.prepare(session.timetable, targets).then(() => this.#resound());
	}

	/** Once its sound is there, which may be later than it began. */
	#resound() {
		if (this.#playing) this.#sounding.follow(this.#playing, this.#world.clock.now());
	}

	say(words: string) {
		this.#sounding.say(words);
	}

	leave() {
		for (const stop of this.#unwatch) stop();
		this.#ticker.stop();
		this.#screen.letGo();
		this.#sounding.leave();
	}
}
