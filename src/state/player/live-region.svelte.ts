import { liveMessage, type LiveWords } from '#core/cues/live-message.ts';
import type { SessionPhase } from '#core/session/session-phase.ts';
import type { PainStop } from './pain-stop.svelte.ts';
import type { PlaybackEffects } from './playback-effects.svelte.ts';
import type { PlayerView } from './player-view.svelte.ts';

interface SpokenState {
	readonly phase: SessionPhase;
	readonly view: PlayerView;
	readonly pain: PainStop;
	readonly heard: Pick<PlaybackEffects, 'voiceHeard' | 'ownWordsSilent'>;
}

/** What a screen reader is told of a session. */
export class LiveRegion {
	readonly #readState: () => SpokenState;

	constructor(readState: () => SpokenState) {
		this.#readState = readState;
	}

	readonly message = $derived.by(() => {
		const { phase, view, pain, heard } = this.#readState();
		const words: LiveWords = {
			get place() {
				return view.place;
			},
			// Only worked out for whoever does not hear the voice.
			get caption() {
				return [view.caption?.text, view.phase.kind === 'spoken' ? '' : view.ownWords]
					.filter(Boolean)
					.join(' ');
			},
			get own() {
				return heard.ownWordsSilent ? view.ownWords : '';
			},
			get relief() {
				return pain.rest.going ? (pain.rest.view.caption?.text ?? '') : pain.wayOut;
			}
		};
		return liveMessage(phase, words, heard.voiceHeard);
	});

	/** Differs for words that are said again, which a screen reader would otherwise not notice. */
	readonly occasion = $derived.by(() => {
		const { phase, view, pain, heard } = this.#readState();
		if (heard.voiceHeard) return [phase.name, view.ownWords].join(' ');
		const { caption, round } = pain.rest.going ? pain.rest.view : view;
		return [phase.name, round, caption?.at].join(' ');
	});
}
