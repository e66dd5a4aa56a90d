import { milliseconds } from '#core/base/units.ts';
import type { World } from '#core/ports/ports.ts';
import { speechTrack } from '#core/track/soundtrack.ts';
import { voiceClip } from '#core/voice/clip.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';

type Outcome = 'played' | 'refused' | 'missing';

/** Plays a few phrases at once, outside of any session. */
export class PhraseAudio {
	readonly #world: Pick<World, 'audioTrack' | 'voiceClips'>;
	readonly #settings: LiveSettings;
	#outcome: Outcome | undefined = $state.raw();

	constructor(world: Pick<World, 'audioTrack' | 'voiceClips'>, settings: LiveSettings) {
		this.#world = world;
		this.#settings = settings;
	}

	/** The outcome of the last phrases. */
	get outcome(): Outcome | undefined {
		return this.#outcome;
	}

	/**
	 * Plays the phrases one after the other and leaves out any without a clip. The first call must be
	 * inside a tap.
	 */
	async say(...phrases: readonly string[]) {
		const { audioTrack, voiceClips } = this.#world;
		const { voiceVolume, toneVolume, amongOthers } = this.#settings.current;
		this.#outcome = undefined;
		audioTrack.unlock();
		audioTrack.mixWith(amongOthers);
		const words = phrases.map(voiceClip);
		const names = ['tone/go', ...words];
		const clips = await voiceClips.clips(names);
		const sound = words.some((name) => clips.has(name))
			? speechTrack(names, clips, { voice: voiceVolume, tones: toneVolume })
			: undefined;
		if (!sound) {
			this.#outcome = 'missing';
			return;
		}
		audioTrack.load(sound);
		this.#outcome = (await audioTrack.play(milliseconds(0))) ? 'played' : 'refused';
	}
}
