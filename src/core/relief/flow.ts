import { after, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';

/** What is on, from the questions to the walk; the specification's C.4. */
export const reliefStages = [
	'signs',
	'emergency',
	'position',
	'rest',
	'breathing',
	'grip',
	'call',
	'hunch',
	'instead',
	'after',
	'pack',
	'cloth',
	'cold',
	'heat',
	'off',
	'lying',
	'up',
	'walk',
	'done'
] as const;

export type ReliefStage = (typeof reliefStages)[number];

/** On the side with a pillow, on the back with pillows under the knees, calves on a chair, on hands and knees. */
export const positions = ['side', 'back', 'chair', 'all-fours'] as const;

export type Position = (typeof positions)[number];

/** The exercise that shows each position. */
export const drawnBy: Readonly<Record<Position, string>> = {
	side: 'fetal-rest',
	back: 'breathing',
	chair: 'calves-on-chair',
	'all-fours': 'cat-cow'
};

/** In 5, pause 1, out 3.5; or in 4, out 6. */
export const breathPatterns = ['steady', 'longer'] as const;

export type BreathPattern = (typeof breathPatterns)[number];

/** What lies on the skin for 20 minutes. */
export type ThermalPack = 'cold' | 'heat';

export type Grip = 'easier' | 'same' | 'worse';

/** One time that the back went. Kept as moments, so that a reload or a killed tab loses nothing. */
export interface Flow {
	readonly began: Instant;
	readonly stage: ReliefStage;
	/** Since when the stage is on. */
	readonly since: Instant;
	/** When somebody last did anything. */
	readonly touched: Instant;
	/** Where it goes once the questions are answered. */
	readonly first: 'position' | 'breathing';
	/** Emergency signs that are true; absent until the questions are answered. */
	readonly signs?: readonly string[];
	readonly position: Position;
	readonly pattern: BreathPattern;
	/** It does not go on by itself. */
	readonly staying: boolean;
	/** How often it got worse. */
	readonly worse: number;
	/** What was chosen. */
	readonly pack: ThermalPack;
	/** The skin under the pack was looked at. */
	readonly looked: boolean;
	/** When the last cold pack came off, as far as that is known. */
	readonly cooled?: Instant;
	/** How the spasm stands in the journal; absent until that is known. */
	readonly spasm?: Noted;
}

/** Written down now, in the last hours before, or not to be written. */
export type Noted =
	{ readonly name: 'written'; readonly id: string } | { readonly name: 'before' | 'undone' };

export type ReliefEvent = { readonly at: Instant } & (
	| { readonly name: 'answer'; readonly signs: readonly string[] }
	| { readonly name: 'lie'; readonly position: Position }
	| { readonly name: 'breathe'; readonly pattern: BreathPattern }
	| { readonly name: 'tell'; readonly grip: Grip }
	| { readonly name: 'lay'; readonly pack: ThermalPack }
	| { readonly name: 'look' | 'touch' | 'stay' | 'again' | 'next' | 'back' }
	| { readonly name: 'go'; readonly to: ReliefStage }
	| { readonly name: 'note'; readonly noted: Noted; readonly cooled?: Instant }
);

/** What somebody does; when, the clock says. */
export type ReliefAction = Untimed<Exclude<ReliefEvent, { readonly name: 'note' }>>;

type Untimed<Each> = Each extends ReliefEvent ? Omit<Each, 'at'> : never;

/** Somebody who does nothing for so long is asked whether all is right (D.3). */
export const patience: Milliseconds = milliseconds(600_000);

/** What was left longer ago than this begins anew, with the questions. */
export const longestAway: Milliseconds = milliseconds(7_200_000);

/** From one cold pack to the next (D.5). */
export const coldPause: Milliseconds = milliseconds(7_200_000);

/** So often it may get worse before it is time to call (C.4). */
export const worseBeforeCall = 3;

export function beginFlow(at: Instant, first: Flow['first']): Flow {
	return {
		began: at,
		stage: 'signs',
		since: at,
		touched: at,
		first,
		position: 'side',
		pattern: 'steady',
		staying: false,
		worse: 0,
		pack: 'cold',
		looked: false
	};
}

/** From when on the next cold pack may be; undefined if none was there. */
export function coldFrom({ cooled }: Flow): Instant | undefined {
	return cooled && after(cooled, coldPause);
}

/** An emergency sign is true: only rest and breathing are open. */
export function closeFlow({ signs = [] }: Flow): boolean {
	return signs.length > 0;
}
