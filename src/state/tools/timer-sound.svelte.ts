import { between, milliseconds } from '#core/base/units.ts';
import { patternNamed } from '#core/care/pacer.ts';
import { timerTrack, toneNames } from '#core/care/sounds.ts';
import { timerProgrammeOf, type RunningTimer } from '#core/care/timer-programme.ts';
import type { World } from '#core/ports/ports.ts';
import type { LiveSettings } from '#state/app/settings.svelte.ts';

/** The tones of a timer, as one track that plays on behind a locked screen where the platform lets it. */
export class TimerSound {
	readonly #world: Pick<World, 'audioTrack' | 'voiceClips' | 'clock'>;
	readonly #settings: LiveSettings;
	#heard = $state.raw(false);
	#unlisten: (() => void) | undefined;
	#of: RunningTimer | undefined;

	constructor(world: Pick<World, 'audioTrack' | 'voiceClips' | 'clock'>, settings: LiveSettings) {
		this.#world = world;
		this.#settings = settings;
	}

	/** It plays, so that tones will come. */
	get heard(): boolean {
		return this.#heard;
	}

	/** Sound is wanted at all. */
	get wanted(): boolean {
		return this.#settings.current.sound && this.#settings.current.toneVolume > 0;
	}

	/** From where the timer is. To be called inside a tap: browsers allow no sound before. */
	async play(running: RunningTimer) {
		if (!this.wanted) return;
		const { audioTrack, voiceClips, clock } = this.#world;
		const { toneVolume, amongOthers, tools } = this.#settings.current;
		this.#of = running;
		audioTrack.wake();
		audioTrack.among(amongOthers);
		const clips = await voiceClips.clips(toneNames);
		const pattern = running.care === 'breathing' ? patternNamed(tools.pattern) : undefined;
		const laid = timerTrack(timerProgrammeOf(running), clips, toneVolume, pattern);
		// It may have been stopped, or another begun, meanwhile.
		if (!laid || this.#of !== running) return;
		audioTrack.lay(laid);
		this.#heard = await audioTrack.play(
			milliseconds(Math.max(0, between(running.began, clock.now())))
		);
		this.#unlisten ??= audioTrack.onProgress((interrupted) => {
			if (interrupted) this.#heard = false;
		});
	}

	/** Of a timer that was begun before: it may be sounding still. */
	resume(running: RunningTimer) {
		if (this.#world.audioTrack.heard() === undefined) return;
		this.#of = running;
		this.#heard = true;
	}

	/** Nothing more is to be heard. */
	stop() {
		this.#of = undefined;
		if (this.#heard) this.#world.audioTrack.pause();
		this.leave();
	}

	/** The page is left: what plays goes on to its end. */
	leave() {
		this.#heard = false;
		this.#unlisten?.();
		this.#unlisten = undefined;
	}
}
