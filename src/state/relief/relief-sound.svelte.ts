import { after, between, instant, milliseconds, type Instant } from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';
import type { Flow } from '#core/relief/flow.ts';
import type { Script } from '#core/relief/passage.ts';
import { reliefCuesBetween, type ReliefCue } from '#core/relief/relief-cues.ts';
import { lengthOfSounds, passageSounds } from '#core/relief/sounds.ts';
import { joinSounds } from '#core/track/soundtrack.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import type { Silence } from '#state/audio/silence.ts';

/**
 * In milliseconds. A track further than this from the clock is moved back to it, as after a call or
 * a closed laptop lid.
 */
const maxDrift = 1000;
/** How far ahead cues are loaded into the track: the longest stage and the words after it. */
const lookAhead = milliseconds(25 * 60_000);
/** In milliseconds. Cues older than this are not loaded. */
const lookBack = 60_000;

/**
 * The sound of a relief flow as it goes on without any input, as one track: it continues while the
 * page is hidden and the phone is locked.
 */
export class ReliefSound {
	readonly #world: Pick<World, 'audioTrack' | 'voiceClips' | 'clock'>;
	readonly #settings: LiveSettings;
	#silence: Silence | undefined = $state.raw();
	#track: { readonly since: Instant; readonly length: number } | undefined;
	#loadedUntil: Instant = instant(0);
	#loadedScript: Script | undefined;
	/** Counts the requests, so that only the latest is played. */
	#request = 0;

	constructor(world: World, settings: LiveSettings) {
		this.#world = world;
		this.#settings = settings;
	}

	/** Why nothing is heard although it should be. */
	get silence(): Silence | undefined {
		return this.#silence;
	}

	/** Loads the track of a flow from `now` on, and plays it. */
	async play(flow: Flow, script: Script, now: Instant): Promise<void> {
		const since = instant(Math.max(flow.since, now - lookBack));
		this.#loadedUntil = after(now, lookAhead);
		this.#loadedScript = script;
		await this.#load(reliefCuesBetween(flow, script, since, this.#loadedUntil), since);
	}

	/** Loads a track of these cues, which begin at `since`, and plays it from the present moment. */
	async #load(cues: readonly ReliefCue[], since: Instant): Promise<void> {
		const { voiceClips, audioTrack, clock } = this.#world;
		const { sound, amongOthers, voiceVolume, toneVolume } = this.#settings.current;
		const request = ++this.#request;
		if (!sound) return this.stop();
		const lengths = await voiceClips.lengths();
		const sounds = passageSounds(cues, lengths, since);
		const clips = await voiceClips.clips(sounds.map(({ clip }) => clip));
		// Another track may have been asked for, or the flow left, in the meantime.
		if (request !== this.#request) return;
		if (sounds.length === 0 || clips.size === 0) {
			this.#silence = sounds.length > 0 || cues.length > 0 ? 'missing' : undefined;
			return;
		}
		const length = lengthOfSounds(sounds, lengths);
		audioTrack.mixWith(amongOthers);
		audioTrack.load(joinSounds(length, sounds, clips, { voice: voiceVolume, tones: toneVolume }));
		this.#track = { since, length };
		await this.#playFrom(request, between(since, clock.now()));
	}

	/**
	 * Must be called regularly: loads what comes next, and moves a track that is off from the clock
	 * back to it.
	 */
	follow(flow: Flow, script: Script, now: Instant) {
		if (now > this.#loadedUntil || this.#loadedScript !== script) void this.play(flow, script, now);
		const heard = this.#world.audioTrack.position();
		if (!this.#track || heard === undefined) return;
		const position = between(this.#track.since, now);
		if (Math.abs(position - heard) > maxDrift && position < this.#track.length)
			void this.#playFrom(this.#request, position);
	}

	/** Records that the sound was interrupted or has broken off; a tap brings it back. */
	noteInterruption() {
		this.#silence = 'refused';
	}

	stop() {
		this.#request++;
		this.#track = undefined;
		this.#silence = undefined;
		this.#world.audioTrack.pause();
	}

	async #playFrom(request: number, position: number) {
		const heard = await this.#world.audioTrack.play(milliseconds(position));
		if (request === this.#request) this.#silence = heard ? undefined : 'refused';
	}
}
