import type { Instant } from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';
import { speakingTime } from '#core/routine/own-note.ts';
import { elapsedAt } from '#core/session/clock-tick.ts';
import type { Session } from '#core/session/session.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import type { ClipLengths, TimedClip } from '#core/voice/clip.ts';
import { ownSpeechAt, ownSpeechOf, type OwnSpeech } from '#core/voice/own-speech.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';

/** Milliseconds after which words have begun too long ago to be said from their beginning. */
const tooLate = 1500;

/** The words of the person's own in a session, by the device's voice between the clips. */
export class OwnVoice {
	readonly #world: Pick<World, 'deviceVoice'>;
	readonly #settings: LiveSettings;
	#laidOut: { readonly timetable: Timetable; readonly all: readonly OwnSpeech[] } | undefined;
	/** What it says, or has said last. */
	#said: OwnSpeech | undefined;
	#refused = $state.raw(false);

	constructor(world: Pick<World, 'deviceVoice'>, settings: LiveSettings) {
		this.#world = world;
		this.#settings = settings;
	}

	/** Whether the device has no voice for them, as far as it was asked. */
	get refused(): boolean {
		return this.#refused;
	}

	/** Finds the times between these clips. */
	prepare(timetable: Timetable, score: readonly TimedClip[], lengths: ClipLengths) {
		this.#laidOut = { timetable, all: ownSpeechOf(timetable, score, lengths) };
	}

	/** Says what is due, and falls silent where the session stands, but for a wait. */
	follow(session: Session, now: Instant) {
		const { phase, timetable } = session;
		if (phase.name === 'paused' && phase.reason === 'waiting') return;
		const all = this.#laidOut?.timetable === timetable ? this.#laidOut.all : [];
		const elapsed = elapsedAt(session, now);
		const due = phase.name === 'running' && this.#wanted ? ownSpeechAt(all, elapsed) : undefined;
		if (due === this.#said) return;
		if (this.#said) void this.#world.deviceVoice.stop();
		this.#said = due;
		if (!due) return;
		const inTime = elapsed - due.at < tooLate || due.until - elapsed >= speakingTime(due.words);
		if (inTime) void this.#say(due.words);
	}

	leave() {
		if (this.#said) void this.#world.deviceVoice.stop();
		this.#said = this.#laidOut = undefined;
	}

	get #wanted(): boolean {
		const { sound, voiceVolume } = this.#settings.current;
		return sound && voiceVolume > 0;
	}

	async #say(words: string) {
		const { voiceVolume } = this.#settings.current;
		this.#refused = !(await this.#world.deviceVoice.say(words, voiceVolume)).ok;
	}
}
