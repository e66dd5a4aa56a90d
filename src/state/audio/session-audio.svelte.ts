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
import { roundScoreOf, scoreOf } from '#core/voice/score.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';

interface Laid {
	readonly timetable: Timetable;
	readonly track: Soundtrack;
}

/** What a session sounds like: one track, which follows it, and by which it goes while it is heard. */
export class SessionAudio {
	readonly #world: Pick<World, 'audioTrack' | 'voiceClips' | 'clock'>;
	readonly #settings: LiveSettings;
	readonly #exercises: Readonly<Record<string, Exercise>>;
	#laid: Laid | undefined;
	#wanted: { readonly timetable: Timetable; readonly laid: Promise<void> } | undefined;
	/** How far the session is before what is played. */
	#ahead: Milliseconds = milliseconds(0);
	#following = false;
	#left = false;
	#silence: Silence | undefined = $state.raw();

	constructor(world: World, settings: LiveSettings, exercises: Readonly<Record<string, Exercise>>) {
		this.#world = world;
		this.#settings = settings;
		this.#exercises = exercises;
	}

	/** Why nothing is heard although it should be; undefined if it is, or is not to be. */
	get silence(): Silence | undefined {
		return this.#silence;
	}

	/** Whether what is laid is the sound of this timetable, or nothing is to be heard. */
	playsBy(timetable: Timetable): boolean {
		return !this.#settings.current.sound || this.#laid?.timetable === timetable;
	}

	/** Makes the sound of this timetable ready, in place of any other; resolves when it is, or cannot be. */
	async lay(timetable: Timetable, targets: Targets): Promise<void> {
		const { sound, amongOthers } = this.#settings.current;
		if (!sound) return;
		this.#world.audioTrack.among(amongOthers);
		if (this.#wanted?.timetable !== timetable) {
			this.#wanted = { timetable, laid: this.#made(timetable, targets) };
		}
		await this.#wanted.laid;
	}

	/** From standing still to going, from one place to another, or back: as the session does. */
	follow(session: Session, now: Instant) {
		if (!this.#laid) return;
		const { timetable, track } = this.#laid;
		switch (session.phase.name) {
			case 'running': {
				const elapsed = elapsedAt(session, now);
				const place = soundtrackPosition(timetable, track, elapsed);
				this.#ahead = milliseconds(elapsed - place);
				this.#play(place, true);
				return;
			}
			case 'resuming':
				this.#play(milliseconds(track.leadIn + leadIn - resumesIn(session, now)), false);
				return;
			case 'finished':
				// What ended by itself says so to the end.
				if (session.phase.ended === 'early') this.#stop();
				return;
			case 'ready':
			case 'paused':
			case 'hurt':
				this.#stop();
		}
	}

	/** How far the session has come by its sound; undefined while that is not heard. */
	heard(): Milliseconds | undefined {
		const heard = this.#following ? this.#world.audioTrack.heard() : undefined;
		if (heard === undefined || !this.#laid || heard > this.#laid.track.follows) return undefined;
		return milliseconds(heard + this.#ahead);
	}

	/** To be called now and then while it plays: what is laid goes on to what is for other times. */
	listen() {
		const heard = this.#world.audioTrack.heard();
		if (heard !== undefined && this.#laid && heard >= this.#laid.track.ends && this.#following) {
			this.#stop();
		}
	}

	/** Says it now, once, in place of what plays; the session has to be prepared again to go on. */
	say(words: string) {
		this.#stop();
		this.#laid = undefined;
		this.#wanted = undefined;
		if (this.#settings.current.sound) void this.#said(words);
	}

	leave() {
		this.#left = true;
		this.#stop();
	}

	async #said(words: string) {
		const { voiceClips, audioTrack } = this.#world;
		const clip = voiceClip(words);
		const clips = await voiceClips.clips(['tone/release', clip]);
		const laid = speechTrack(['tone/release', clip], clips, this.#volumes);
		// It may have gone on meanwhile, or away.
		if (this.#wanted || this.#left || !laid) return;
		audioTrack.lay(laid);
		void audioTrack.play(milliseconds(0));
	}

	get #volumes(): Volumes {
		const { voiceVolume, toneVolume } = this.#settings.current;
		return { voice: voiceVolume, tones: toneVolume };
	}

	async #made(timetable: Timetable, targets: Targets) {
		const { voiceClips, audioTrack } = this.#world;
		const lengths = await voiceClips.lengths();
		const ensemble = { exercises: this.#exercises, targets, lengths };
		const score = { first: scoreOf(timetable, ensemble), again: roundScoreOf(timetable, ensemble) };
		const clips = await voiceClips.clips(clipsOfSoundtrack(score));
		// Something else may have been asked for meanwhile.
		if (this.#wanted?.timetable !== timetable) return;
		this.#silence = clips.size === 0 ? 'missing' : undefined;
		if (clips.size === 0) {
			this.#wanted = undefined;
			return;
		}
		const laid = soundtrackOf(timetable, score, clips, this.#volumes);
		audioTrack.lay(laid.sound);
		this.#laid = { timetable, track: laid };
	}

	#play(from: Milliseconds, following: boolean) {
		this.#following = following;
		void this.#world.audioTrack.play(from).then((heard) => {
			this.#silence = heard ? undefined : 'refused';
		});
	}

	#stop() {
		this.#following = false;
		this.#world.audioTrack.pause();
	}
}

/** The platform wants a tap first, or the clips are not there. */
export type Silence = 'refused' | 'missing';
