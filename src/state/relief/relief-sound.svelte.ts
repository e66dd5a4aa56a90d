import { between, milliseconds, type Instant } from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';
import type { ReliefCue } from '#core/relief/relief-cues.ts';
import { lengthOfSounds, passageSounds } from '#core/relief/sounds.ts';
import { layTrack } from '#core/track/soundtrack.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';
import type { Silence } from '#state/audio/session-audio.svelte.ts';

/** Further from the clock than this it is put right: a laptop's lid was closed, or a call came. */
const astray = 1000;

/**
 * What a flow sounds like if nobody does anything any more, as one track: it goes on by itself while
 * the page is hidden and the phone locked.
 */
export class ReliefSound {
	readonly #world: Pick<World, 'audioTrack' | 'voiceClips' | 'clock'>;
	readonly #settings: LiveSettings;
	#silence: Silence | undefined = $state.raw();
	#laid: { readonly since: Instant; readonly length: number } | undefined;
	/** Only the latest that was asked for is played. */
	#asked = 0;

	constructor(world: World, settings: LiveSettings) {
		this.#world = world;
		this.#settings = settings;
	}

	/** Why nothing is heard although it should be. */
	get silence(): Silence | undefined {
		return this.#silence;
	}

	/** Lays these cues, which begin at `since`, and plays them from where they are now. */
	async play(cues: readonly ReliefCue[], since: Instant): Promise<void> {
		const { voiceClips, audioTrack, clock } = this.#world;
		const { sound, amongOthers, voiceVolume, toneVolume } = this.#settings.current;
		const asked = ++this.#asked;
		if (!sound) return this.stop();
		const lengths = await voiceClips.lengths();
		const sounds = passageSounds(cues, lengths, since);
		const clips = await voiceClips.clips(sounds.map(({ clip }) => clip));
		// Something else was asked for meanwhile, or it was left.
		if (asked !== this.#asked) return;
		if (sounds.length === 0 || clips.size === 0) {
			this.#silence = sounds.length > 0 || cues.length > 0 ? 'missing' : undefined;
			return;
		}
		const length = lengthOfSounds(sounds, lengths);
		audioTrack.among(amongOthers);
		audioTrack.lay(layTrack(length, sounds, clips, { voice: voiceVolume, tones: toneVolume }));
		this.#laid = { since, length };
		await this.#heard(asked, between(since, clock.now()));
	}

	/** To be called now and then: what strayed from the clock is brought back to it. */
	follow(now: Instant) {
		const heard = this.#world.audioTrack.heard();
		if (!this.#laid || heard === undefined) return;
		const place = between(this.#laid.since, now);
		if (Math.abs(place - heard) > astray && place < this.#laid.length)
			void this.#heard(this.#asked, place);
	}

	/** The platform took the sound away; a tap brings it back. */
	interrupted() {
		this.#silence = 'refused';
	}

	stop() {
		this.#asked++;
		this.#laid = undefined;
		this.#silence = undefined;
		this.#world.audioTrack.pause();
	}

	async #heard(asked: number, place: number) {
		const heard = await this.#world.audioTrack.play(milliseconds(place));
		if (asked === this.#asked) this.#silence = heard ? undefined : 'refused';
	}
}
