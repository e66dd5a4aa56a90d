import { liveMessage, type LiveWords } from '#core/cues/live-message.ts';
import type { SessionPhase } from '#core/session/session-phase.ts';
import type { PainStop } from './pain-stop.svelte.ts';
import type { PlayerView } from './player-view.svelte.ts';

interface SpokenState {
	readonly phase: SessionPhase;
	readonly view: PlayerView;
	readonly pain: PainStop;
	/** Whether the app's own voice is heard. */
	readonly voiceHeard: boolean;
}

/** What a screen reader is told of a session. */
export class LiveRegion {
	readonly #readState: () => SpokenState;

	constructor(readState: () => SpokenState) {
		this.#readState = readState;
	}

	readonly message = $derived.by(() => {
		const { phase, view, pain, voiceHeard } = this.#readState();
		const words: LiveWords = {
			get place() {
				return view.place;
			},
			// Only worked out for whoever does not hear the voice.
			get caption() {
				return view.caption?.text ?? '';
			},
			get relief() {
				return pain.rest.going ? (pain.rest.view.caption?.text ?? '') : pain.wayOut;
			}
		};
		return liveMessage(phase, words, voiceHeard);
	});

	/** Differs for words that are said again, which a screen reader would otherwise not notice. */
	readonly occasion = $derived.by(() => {
		const { phase, view, pain, voiceHeard } = this.#readState();
		if (voiceHeard) return phase.name;
		const { caption, round } = pain.rest.going ? pain.rest.view : view;
		return [phase.name, round, caption?.at].join(' ');
	});
}
