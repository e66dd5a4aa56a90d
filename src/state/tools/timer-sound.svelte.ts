import { elapsedSince } from '#core/base/elapsed.ts';
import { patternNamed } from '#core/care/pacer.ts';
import { timerTrack, toneNames } from '#core/care/sounds.ts';
import { timerProgrammeOf, type RunningTimer } from '#core/care/timer-programme.ts';
import type { World } from '#core/ports/ports.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';

/**
 * The tones of a timer as one track, which plays on behind a locked screen where the platform
 * allows it.
 */
export class TimerSound {
	readonly #world: Pick<World, 'audioTrack' | 'voiceClips' | 'clock'>;
	readonly #settings: LiveSettings;
	#heard = $state.raw(false);
	#stopListening: (() => void) | undefined;
	#timer: RunningTimer | undefined;

	constructor(world: Pick<World, 'audioTrack' | 'voiceClips' | 'clock'>, settings: LiveSettings) {
		this.#world = world;
		this.#settings = settings;
	}

	/** Whether the track plays, so that tones will come. */
	get heard(): boolean {
		return this.#heard;
	}

	/** Whether the settings ask for tones. */
	get wanted(): boolean {
		return this.#settings.current.sound && this.#settings.current.toneVolume > 0;
	}

	/**
	 * Plays the track from the timer's place. Must be called inside a tap, because browsers block
	 * sound before one.
	 */
	async play(running: RunningTimer) {
		if (!this.wanted) return;
		const { audioTrack, voiceClips, clock } = this.#world;
		const { toneVolume, amongOthers, tools } = this.#settings.current;
		this.#timer = running;
		audioTrack.unlock();
		audioTrack.mixWith(amongOthers);
		const clips = await voiceClips.clips(toneNames);
		const pattern = running.care === 'breathing' ? patternNamed(tools.pattern) : undefined;
		const track = timerTrack(timerProgrammeOf(running), clips, toneVolume, pattern);
		// The timer may have been stopped, or another one started, in the meantime.
		if (!track || this.#timer !== running) return;
		audioTrack.load(track);
		this.#heard = await audioTrack.play(elapsedSince(running.began, clock.now()));
		this.#stopListening ??= audioTrack.onProgress((event) => {
			if (event !== 'progress') this.#heard = false;
		});
	}

	/** Takes over the track of a timer that was started before, if it still plays. */
	resume(running: RunningTimer) {
		if (this.#world.audioTrack.position() === undefined) return;
		this.#timer = running;
		this.#heard = true;
	}

	/** Stops the track. */
	stop() {
		this.#timer = undefined;
		if (this.#heard) this.#world.audioTrack.pause();
		this.leave();
	}

	/** Lets go of the track when the page is left; it plays on to its end. */
	leave() {
		this.#heard = false;
		this.#stopListening?.();
		this.#stopListening = undefined;
	}
}
