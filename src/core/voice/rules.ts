import { milliseconds } from '#core/base/units.ts';
import type { PhaseKind } from '#core/timetable/timetable.ts';
import type { ToneName } from './clip.ts';

/** A spoken part of a phase. Parts are heard in the order of `partOrder`. */
export type SpokenPart = 'name' | 'cue' | 'side' | 'today' | 'target';

/**
 * What is reduced for lack of time: a part becomes shorter, then silent; one tick fewer; no tone;
 * shorter pauses.
 */
export type Reduction = SpokenPart | 'tick' | 'tone' | 'pause';

export interface Rule {
	readonly tone: ToneName;
	/** Number of the last seconds that are counted, if the phase is long enough. */
	readonly ticks: 0 | 1 | 2 | 3;
	/** What is reduced, one after the other, until everything fits. */
	readonly reductions: readonly Reduction[];
}

export const partOrder: readonly SpokenPart[] = ['name', 'cue', 'side', 'today', 'target'];

const allWords: readonly Reduction[] = ['cue', 'cue', 'cue'];

export const phaseRules: Readonly<Record<PhaseKind, Rule>> = {
	change: { tone: 'lead-in', ticks: 0, reductions: ['pause', 'tone', 'name', 'name'] },
	'get-ready': {
		tone: 'lead-in',
		ticks: 3,
		reductions: [
			...(['tick', 'today', 'pause', 'tick', 'tone', 'tick', 'side', 'target'] as const),
			...(['cue', 'cue', 'name', 'side', 'cue', 'name'] as const)
		]
	},
	move: {
		tone: 'go',
		ticks: 0,
		reductions: ['today', 'target', 'pause', 'name', 'tone', ...allWords, 'name']
	},
	// The end of a hold is signalled, however short it is.
	hold: {
		tone: 'hold',
		ticks: 3,
		reductions: ['today', 'target', 'tick', 'tick', 'pause', 'tone', 'cue', 'cue', 'tick', 'cue']
	},
	return: { tone: 'release', ticks: 0, reductions: ['pause', 'tone', ...allWords] },
	rest: { tone: 'rest', ticks: 0, reductions: ['pause', 'tone', ...allWords] },
	'change-sides': {
		tone: 'switch',
		ticks: 0,
		reductions: ['today', 'target', 'pause', 'side', 'tone', 'side', 'side']
	},
	'come-out': { tone: 'release', ticks: 0, reductions: ['pause', 'tone', ...allWords] },
	spoken: { tone: 'lead-in', ticks: 0, reductions: ['pause', 'tone', 'cue', 'cue'] }
};

/** Pauses between a tone and words, and between words and what follows. */
export const pauses = { calm: milliseconds(250), close: milliseconds(100) } as const;

/** Shorter holds are not counted, because they end before anyone could count. */
export const shortestCounted = milliseconds(4000);
/** Holds of at least this length have their middle announced. */
export const shortestHalved = milliseconds(20_000);
