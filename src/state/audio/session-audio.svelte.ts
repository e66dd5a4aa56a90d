import { milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { World } from '#core/ports/ports.ts';
import type { Targets } from '#core/range/target.ts';
import { leadIn } from '#core/session/advance.ts';
import { elapsedAt, resumesIn } from '#core/session/clock-tick.ts';
import type { Session } from '#core/session/session.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import {
	clipsOfSoundtrack,
	soundtrackPosition,
	soundtrackOf,
	speechTrack,
	type Soundtrack,
	type Volumes
} from '#core/track/soundtrack.ts';
import { voiceClip } from '#core/voice/clip.ts';
import { wholeScoreOf } from '#core/voice/score.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import { OwnVoice } from './own-voice.svelte.ts';
import type { Silence } from './silence.ts';

interface SessionTrack {
	readonly timetable: Timetable;
	readonly track: Soundtrack;
}

/**
 * The sound of a session as one track. The track follows the session, and while it is heard, the
 * session takes its time from the track.
 */
export class SessionAudio {
	readonly #world: Pick<World, 'audioTrack' | 'voiceClips' | 'clock'>;
	readonly #settings: LiveSettings;
	readonly #exercises: Readonly<Record<string, Exercise>>;
	#current: SessionTrack | undefined;
	#request: { readonly timetable: Timetable; readonly ready: Promise<void> } | undefined;
	/** How far the session's elapsed time is ahead of the track's position. */
	#offset: Milliseconds = milliseconds(0);
	#following = false;
	#left = false;
	#silence: Silence | undefined = $state.raw();
	readonly ownVoice: OwnVoice;
	/** Whether any track has been loaded. */
	loaded = $state.raw(false);

	constructor(world: World, settings: LiveSettings, exercises: Readonly<Record<string, Exercise>>) {
		[this.#world, this.#settings, this.#exercises] = [world, settings, exercises];
		this.ownVoice = new OwnVoice(world, settings);
	}

	/** Why nothing is heard although sound is on; undefined if it is heard or sound is off. */
	get silence(): Silence | undefined {
		return this.#silence;
	}

	/** Whether the loaded track belongs to this timetable, or none is asked for. */
	isReadyFor(timetable: Timetable): boolean {
		return !this.#wanted || this.#current?.timetable === timetable;
	}

	/** The track has broken off: the session goes by the clock until sound is asked for again. */
	fail() {
		this.#drop();
		this.#silence = 'failed';
	}

	/** Lets a track that has broken off be prepared anew. */
	retry() {
		if (this.#silence === 'failed') this.#silence = undefined;
	}

	/**
	 * Prepares the track of this timetable in place of any other. Resolves when it is ready or cannot
	 * be made.
	 */
	async prepare(timetable: Timetable, targets: Targets): Promise<void> {
		if (!this.#wanted) return;
		this.#world.audioTrack.mixWith(this.#settings.current.amongOthers);
		if (this.#request?.timetable !== timetable)
			this.#request = { timetable, ready: this.#prepare(timetable, targets) };
		await this.#request.ready;
	}

	/** Starts, seeks or pauses the track to match the session. */
	follow(session: Session, now: Instant) {
		if (!this.#current) return;
		const { timetable, track } = this.#current;
		switch (session.phase.name) {
			case 'running': {
				const elapsed = elapsedAt(session, now);
				const place = soundtrackPosition(timetable, track, elapsed);
				this.#offset = milliseconds(elapsed - place);
				void this.#play(place, true);
				return;
			}
			case 'resuming':
				void this.#play(milliseconds(track.leadIn + leadIn - resumesIn(session, now)), false);
				return;
			case 'finished':
				// A session that ended by itself plays its last words to the end.
				if (session.phase.ended === 'early') this.#stop();
				return;
			case 'ready':
			case 'paused':
			case 'hurt':
				this.#stop();
		}
	}

	/** The elapsed time of the session by its track; undefined while the track is not heard. */
	elapsed(): Milliseconds | undefined {
		const heard = this.#heard;
		if (heard === undefined || !this.#current || heard > this.#current.track.sessionLength)
			return undefined;
		return milliseconds(heard + this.#offset);
	}

	/**
	 * Must be called regularly while the session plays: it pauses the track at its end, before the
	 * sounds that the track keeps for other moments.
	 */
	pauseAtEnd() {
		const heard = this.#heard;
		if (heard !== undefined && this.#current && heard >= this.#current.track.ends) this.#stop();
	}

	/**
	 * Speaks the words at once in place of the track. The session's track must be prepared again
	 * before it can go on.
	 */
	say(words: string) {
		this.#drop();
		if (this.#settings.current.sound) void this.#speak(words);
	}

	leave() {
		this.#left = true;
		this.#stop();
		this.ownVoice.leave();
	}

	async #speak(words: string) {
		const { voiceClips, audioTrack } = this.#world;
		const clip = voiceClip(words);
		const clips = await voiceClips.clips(['tone/release', clip]);
		const speech = speechTrack(['tone/release', clip], clips, this.#volumes);
		// The session may have resumed or been left in the meantime.
		if (this.#request || this.#left || !speech) return;
		audioTrack.load(speech);
		void audioTrack.play(milliseconds(0));
	}

	/** The position of the track while the session follows it. */
	get #heard(): Milliseconds | undefined {
		return this.#following ? this.#world.audioTrack.position() : undefined;
	}

	get #wanted(): boolean {
		return this.#settings.current.sound && this.#silence !== 'failed';
	}

	get #volumes(): Volumes {
		const { voiceVolume, toneVolume } = this.#settings.current;
		return { voice: voiceVolume, tones: toneVolume };
	}

	async #prepare(timetable: Timetable, targets: Targets) {
		const { voiceClips, audioTrack } = this.#world;
		const lengths = await voiceClips.lengths();
		const score = wholeScoreOf(timetable, { exercises: this.#exercises, targets, lengths });
		const clips = await voiceClips.clips(clipsOfSoundtrack(score));
		// Another track may have been asked for in the meantime.
		if (this.#request?.timetable !== timetable) return;
		this.#silence = clips.size === 0 ? 'missing' : undefined;
		if (this.#silence) return void (this.#request = undefined);
		this.ownVoice.prepare(timetable, score.first, lengths);
		const track = soundtrackOf(timetable, score, clips, this.#volumes);
		audioTrack.load(track.sound);
		this.#current = { timetable, track };
		this.loaded = true;
	}

	async #play(from: Milliseconds, following: boolean) {
		this.#following = following;
		const heard = await this.#world.audioTrack.play(from);
		if (this.#silence !== 'failed') this.#silence = heard ? undefined : 'refused';
	}

	#drop() {
		this.#stop();
		this.#current = this.#request = undefined;
	}

	#stop() {
		this.#following = false;
		this.#world.audioTrack.pause();
	}
}
