import { castOf, type Cast, type Costume, type Seen } from './figure-renderer.ts';

export interface Stage {
	/** Puts an exercise on; the one before stands still until the new one is drawn, or cannot be. */
	enter(costume: Costume): void;
	show(seen: Seen): void;
	clear(): void;
}

/** What came of the newest exercise put on. */
export type Entrance = 'drawn' | 'failed';

let standby: { readonly costume: Costume; readonly cast: Promise<Cast> } | undefined;

/** Draws the next exercise ahead, so that it appears at once. Its failure shows when it enters. */
export function rehearse(costume: Costume): void {
	if (standby?.costume === costume) return;
	standby?.cast.then((cast) => cast.leave(), noted);
	const cast = castOf(costume);
	cast.catch(noted);
	standby = { costume, cast };
}

async function cast(costume: Costume): Promise<Cast> {
	const rehearsed = standby?.costume === costume ? standby.cast : undefined;
	if (rehearsed) standby = undefined;
	return (await rehearsed?.catch(noted)) ?? castOf(costume);
}

/** What could not be rehearsed is tried once more when it enters. */
function noted(): undefined {}

/** Twentieths of a frame are finer than the eye; anything less is not drawn anew. */
const rounded = (frame: number) => Math.round(Math.min(100, Math.max(0, frame)) * 20) / 20;

export function stageOn(element: HTMLElement, told: (entrance: Entrance) => void): Stage {
	let on: Cast | undefined;
	let wanted: Costume | undefined;
	let seen: Seen = { frame: 0, ghost: undefined, ribs: 0, sway: 0, track: undefined };

	function draw() {
		if (on && on.costume === wanted) on.show(seen);
	}

	async function enter(costume: Costume) {
		const next = await cast(costume).catch(() => undefined);
		if (wanted !== costume) {
			next?.leave();
			return;
		}
		on?.leave();
		on = next;
		draw();
		if (next) element.append(next.element);
		told(next ? 'drawn' : 'failed');
	}

	return {
		enter(costume) {
			if (wanted === costume) return;
			wanted = costume;
			void enter(costume);
		},
		show(now) {
			const { frame, ghost } = now;
			seen = { ...now, frame: rounded(frame), ghost: ghost === undefined ? ghost : rounded(ghost) };
			draw();
		},
		clear() {
			wanted = undefined;
			on?.leave();
			on = undefined;
		}
	};
}
