import type { Player } from '#state/player/player.svelte.ts';
import type { DisplayOptions } from './display-options.svelte.ts';

/** Asks whether the session shall end, and pauses it meanwhile. */
export function endRequest(player: () => Player, display: DisplayOptions) {
	/** Whether it went on before it was asked. */
	let wasGoing = false;
	return {
		ask() {
			wasGoing = player().going;
			player().pause();
			display.askEnd(true);
		},
		stay() {
			display.askEnd(false);
			if (wasGoing) player().resume();
		}
	};
}
