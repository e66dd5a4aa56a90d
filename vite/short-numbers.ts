import type { Plugin } from 'vite';

const written = "return x + ',' + y;";
const rounded = "return Math.round(x * 100) / 100 + ',' + Math.round(y * 100) / 100;";

/**
 * lottie-web writes an outline's points to two decimals if a transform moves them, and else to all sixteen.
 * Writing and reading those is what most of a frame's script does. This lets it always write two.
 */
export function shortNumbers(): Plugin {
	return {
		name: 'short-numbers',
		transform: {
			filter: { id: /lottie_light\.js/ },
			handler: (code) => withShortNumbers(code)
		}
	};
}

/** Throws if the engine is not the one that this knows. */
export function withShortNumbers(engine: string): string {
	const parts = engine.split(written);
	if (parts.length !== 2)
		throw new Error(`lottie-web writes points in ${parts.length - 1} places instead of one.`);
	return parts.join(rounded);
}
