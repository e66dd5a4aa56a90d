declare module 'virtual:content' {
	import type { Exercise } from '#core/exercise/exercise.ts';
	import type { Routine } from '#core/routine/routine.ts';

	/** By id. Everything the player needs; the long words are in `virtual:words`. */
	export const exercises: Readonly<Record<string, Exercise>>;
	/** By id. */
	export const routines: Readonly<Record<string, Routine>>;
}

declare module 'virtual:relief' {
	import type { Exercises } from '#core/relief/script.ts';

	/** The exercises of the relief flow: code, not data, so that all of the flow is preloaded at once. */
	export const exercises: Exercises;
}

declare module 'virtual:roles' {
	import type { Role } from '#core/exercise/roles.ts';

	/** The id of the exercise that has each role: small, for pages that need no other content. */
	export const roles: Readonly<Record<Role, string>>;
}

declare module 'virtual:today' {
	import type { FirstDayLength, RoutineCard } from '#ui/today/cards.ts';

	/** What today's page shows at first: code, not data, so that the page opens without a network. */
	export const cards: readonly RoutineCard[];
	/** The exercise whose picture stands for the daily routine. */
	export const cover: string;
	/** For when the daily routine is. */
	export const dailyWhen: string;
	export const dailyLength: FirstDayLength;
}

declare module 'virtual:words' {
	import type { ExerciseWords } from '#core/exercise/exercise.ts';

	/** By the exercise's id. Long: for the page of one stretch only. */
	export const words: Readonly<Record<string, ExerciseWords>>;
}

declare module 'virtual:figures' {
	import type { FigureAssets } from '#figure/output/figure-assets.ts';

	/** Addresses of the compiled files, by the exercise's id. */
	export const figures: Readonly<Record<string, FigureAssets>>;
}

declare module 'virtual:voice' {
	import type { PackIndex } from '#core/voice/voice-pack.ts';

	/** All that can be said and sounded, by pack. For the player only. */
	export const packs: PackIndex;
}

declare module 'virtual:tracks' {
	import type { MotionData } from '#figure/picture/motion-data.ts';

	/** By the exercise's id. To be loaded once something moves. */
	export const tracks: Readonly<Record<string, MotionData>>;
}

declare module 'virtual:figures/slender' {
	export { figures } from 'virtual:figures';
}

declare module 'virtual:figures/sturdy' {
	export { figures } from 'virtual:figures';
}

declare module 'virtual:stills' {
	/** The start pose as the inner markup of a 480 x 360 svg, by the exercise's id. For server loads only. */
	export const stills: Readonly<Record<string, string>>;
}

declare module 'virtual:artwork' {
	/** Addresses of square PNGs, by exercise. None while the app is developed. */
	export const pictures: Readonly<Record<string, string>>;
}

declare module 'virtual:licences' {
	import type { Licence } from '#ui/settings/licence-groups.ts';

	/** The licences of all that is shipped. For server loads only; none while the app is developed. */
	export const licences: () => readonly Licence[];
}

/** The light player as a module of its own, which its package types only in another format. */
declare module 'lottie-web/build/player/esm/lottie_light.min.js' {
	import type { LottiePlayer } from 'lottie-web';

	const player: LottiePlayer;
	export default player;
}
