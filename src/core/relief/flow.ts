import { after, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import type { Role } from '#core/exercise/roles.ts';

/** The stages from the questions to the walk (specification C.4). */
export const reliefStages = [
	'signs',
	'emergency',
	'position',
	'rest',
	'breathing',
	'grip',
	'worse',
	'call',
	'hunch',
	'instead',
	'gentler',
	'rolls',
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

/** The role of the exercise that shows each position. */
export const positionRoles = {
	side: 'rest-on-side',
	back: 'rest-on-back',
	chair: 'rest-on-chair',
	'all-fours': 'rest-on-all-fours'
} as const satisfies Readonly<Record<Position, Role>>;

/** In 5, pause 1, out 3.5; or in 4, out 6. */
export const breathPatterns = ['steady', 'longer'] as const;

export type BreathPattern = (typeof breathPatterns)[number];

/** The pack that stays on the skin for 20 minutes. */
export type ThermalPack = 'cold' | 'heat';

export type GripChange = 'easier' | 'same' | 'worse';

/** The relief flow for one spasm. It stores moments, so that a reload or a killed tab loses nothing. */
export interface Flow {
	readonly began: Instant;
	readonly stage: ReliefStage;
	/** When the stage began. */
	readonly since: Instant;
	/** The time of the last action. */
	readonly touched: Instant;
	/** The stage after the questions. */
	readonly first: 'position' | 'breathing';
	/** Emergency signs that are ticked; absent until the questions are answered. */
	readonly signs?: readonly string[];
	readonly position: Position;
	readonly pattern: BreathPattern;
	/** Whether the stage repeats instead of going on by itself. */
	readonly staying: boolean;
	/** The number of times that it got worse. */
	readonly worse: number;
	/** Present if it was told to be easier since it last got worse. */
	readonly eased?: true;
	/** When it got worse so often that the help said to call. It outlives this flow. */
	readonly gotWorse?: Instant;
	/** Present once the curls made it worse; then they are not offered again in this flow. */
	readonly curlsWorse?: true;
	/** Present once the person rolled over after the curls, until a position is chosen again. */
	readonly rolled?: true;
	/** The pack that was chosen. */
	readonly pack: ThermalPack;
	/** Whether the skin under the pack was checked. */
	readonly looked: boolean;
	/** When the last cold pack came off, if it is known. */
	readonly cooled?: Instant;
	/** The state of the spasm in the journal; absent until the person answers, or it is found there. */
	readonly spasm?: SpasmNote;
}

/** Written by this flow, found in the journal from the last hours, or told not to be one. */
export type SpasmNote =
	{ readonly name: 'written'; readonly id: string } | { readonly name: 'before' | 'undone' };

export type ReliefEvent = { readonly at: Instant } & (
	| { readonly name: 'answer'; readonly signs: readonly string[] }
	| { readonly name: 'lie'; readonly position: Position }
	| { readonly name: 'breathe'; readonly pattern: BreathPattern }
	| { readonly name: 'tell'; readonly grip: GripChange }
	| { readonly name: 'lay'; readonly pack: ThermalPack }
	| { readonly name: 'look' | 'touch' | 'stay' | 'again' | 'next' | 'back' | 'leg' }
	| { readonly name: 'go'; readonly to: ReliefStage }
	| { readonly name: 'note'; readonly noted?: SpasmNote; readonly cooled?: Instant }
);

/** An action of a person, without its time. */
export type ReliefAction = Untimed<Exclude<ReliefEvent, { readonly name: 'note' }>>;

type Untimed<Each> = Each extends ReliefEvent ? Omit<Each, 'at'> : never;

/** After this long without an action, the person is asked whether all is right (D.3). */
export const idleLimit: Milliseconds = milliseconds(600_000);

/** A flow that was left for longer than this starts again with the questions. */
export const resumeLimit: Milliseconds = milliseconds(7_200_000);

/** The pause between two cold packs (D.5). */
export const coldPause: Milliseconds = milliseconds(7_200_000);

/** The number of times that it may get worse before the advice to call (C.4). */
export const worseBeforeCall = 3;

/** The number of times that it may get worse before the help ends in rest (a judgement). */
const worseBeforeRest = 2;

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

/**
 * The flow from the first question again. What is known of the spasm, of cold packs and of a day on
 * which it got worse so often stays.
 */
export function restartFlow({ began, spasm, cooled, gotWorse }: Flow, at: Instant): Flow {
	return {
		...{ ...beginFlow(at, 'position'), began },
		...(spasm && { spasm }),
		...(cooled !== undefined && { cooled }),
		...(gotWorse !== undefined && { gotWorse })
	};
}

/** The flow with all its moments moved, as after the clock was set. */
export function moveFlow(flow: Flow, by: Milliseconds): Flow {
	const { began, since, touched, cooled, gotWorse } = flow;
	return {
		...flow,
		began: after(began, by),
		since: after(since, by),
		touched: after(touched, by),
		...(cooled !== undefined && { cooled: after(cooled, by) }),
		...(gotWorse !== undefined && { gotWorse: after(gotWorse, by) })
	};
}

/** When the next cold pack is allowed; undefined if there was none. */
export function nextColdAt({ cooled }: Flow): Instant | undefined {
	return cooled && after(cooled, coldPause);
}

/** Whether it got worse so often, and no easier since, that no walk follows. */
export function endsInRest({ worse, eased }: Pick<Flow, 'worse' | 'eased'>): boolean {
	return worse >= worseBeforeRest && !eased;
}

/** Whether an emergency sign closes everything but rest and breathing. */
export function isClosedBySigns({ signs = [] }: Flow): boolean {
	return signs.length > 0;
}
