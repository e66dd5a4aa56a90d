import { milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import type { Cue } from '#core/cues/cue.ts';
import { cuesOwed } from '#core/cues/due-cues.ts';
import { cueVibration } from '#core/cues/vibration.ts';
import type { World } from '#core/ports/ports.ts';
import type { Targets } from '#core/range/target.ts';
import type { MediaKey } from '#core/session/media-key-event.ts';
import { nowPlaying } from '#core/session/now-playing.ts';
import type { Notes } from '#core/session/saved-session.ts';
import type { PauseReason } from '#core/session/session-phase.ts';
import type { Session } from '#core/session/session.ts';
import type { Moment } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { instantPhrases } from '#core/voice/instant-phrases.ts';
import { ScreenWakeLock } from '#state/app/screen-wake-lock.svelte.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { tickerOf, type Ticker } from '#state/app/ticker.ts';
import { SessionAudio } from '#state/audio/session-audio.svelte.ts';
import type { Playable } from '#state/routine/playable.ts';

/** A first sound that comes later than this is not waited for. */
const patience = milliseconds(1500);

/** Whoever lies there with closed eyes hears why nothing more is heard. */
const saidOnPause: Readonly<Partial<Record<PauseReason, string>>> = {
	asked: instantPhrases.paused,
	slept: instantPhrases.waited
};

/** What the world asks of a session. */
interface Calls {
	/** To look at the clock. */
	look(): void;
	/** The platform took the sound away. */
	interrupted(): void;
	asked(ask: MediaKey): void;
}

interface Place {
	readonly session: Session;
	readonly moment: Moment;
}

/** The world around one session: what lights, sounds and buzzes with it, and what interrupts it. */
export class PlaybackEffects {
	readonly #world: World;
	readonly #settings: LiveSettings;
	readonly #programme: Playable;
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

	constructor(world: World, settings: LiveSettings, programme: Playable, calls: Calls) {
		this.#world = world;
		this.#settings = settings;
		this.#programme = programme;
		this.#calls = calls;
		this.#ticker = tickerOf(world.clock, calls.look);
		this.#screen = new ScreenWakeLock(world.clock, world.wakeLock);
		this.#sounding = new SessionAudio(world, settings, programme.exercises);
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
		const laid = this.#sounding.lay(timetable, targets);
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
				this.#sounding.listen();
			}),
			mediaKeys.onKey(this.#calls.asked)
		];
	}

	heard(): Milliseconds | undefined {
		return this.#sounding.heard();
	}

	/** Does what coming from there to here asks of the world; `asked` if it did not come by itself. */
	react(before: Place, here: Place & { notes: Notes; now: Instant }, asked: boolean) {
		const { session, moment, notes, now } = here;
		const running = before.session.phase.name === 'running';
		this.#cue(cuesOwed(session, running ? before.moment : undefined, moment));
		const turned = before.session.phase.name !== session.phase.name;
		if (turned || asked) this.#follow(session, notes.targets, now);
		if (turned && session.phase.name === 'paused' && !this.#interrupted) {
			const words = saidOnPause[session.phase.reason];
			if (words) this.say(words);
		}
		if (turned || asked || before.moment.index !== moment.index) {
			this.#world.mediaKeys.show(nowPlaying(session, now, this.#programme.pictureOf));
		}
	}

	#cue(owed: readonly Cue[]) {
		for (const cue of owed) {
			this.#lastCue = { ...cue };
			if (this.#settings.current.buzz) this.#world.vibration.vibrate(cueVibration(cue));
		}
	}

	/** From standing still to going, from one place to another, or back. */
	#follow(session: Session, targets: Targets, now: Instant) {
		const { name } = session.phase;
		const moves = name === 'running' || name === 'resuming';
		if (moves || name === 'hurt') this.#ticker.start();
		else this.#ticker.stop();
		if (moves || name === 'hurt') void this.#screen.keepOn();
		else if (name === 'finished') this.#screen.letGo();
		else this.#screen.letGoSoon();
		this.#playing = session;
		if (moves && !this.#sounding.playsBy(session.timetable)) this.reshape(session, targets);
		else this.#sounding.follow(session, now);
	}

	/** The same session, laid out anew in time, or another one in its place. */
	reshape(session: Session, targets: Targets) {
		this.#playing = session;
		void this.#sounding.lay(session.timetable, targets).then(() => this.#resound());
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
