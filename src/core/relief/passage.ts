import { fromSeconds, type Milliseconds } from '#core/base/units.ts';
import type { ExercisePhase } from '#core/exercise/exercise.ts';
import type { Breath } from '#core/timetable/timetable.ts';
import type { ToneName } from '#core/voice/clip.ts';
import type { BreathPattern, Flow, Position } from './flow.ts';
import type { ReliefAccess } from './relief-access.ts';

/** One part of a passage. */
export interface PassagePart {
	/** A word or two. */
	readonly name: string;
	readonly length: Milliseconds;
	readonly breath: Breath;
	/** The words on the screen. */
	readonly cue: string;
	/** Phrases that are spoken at its start, in order. */
	readonly phrases: readonly string[];
	readonly tone?: ToneName;
	/** Frames of the drawing, 0 to 100, at its start and its end. */
	readonly from: number;
	readonly to: number;
}

/** The beats of a stage, in order. */
export interface Passage {
	readonly exercise: string;
	readonly beats: readonly [PassagePart, ...PassagePart[]];
	/** The index of the beat from which staying repeats. */
	readonly loopStart: number;
	/**
	 * The repetitions that are counted: their number, the time before the first, and the length of
	 * each.
	 */
	readonly repetitions: {
		readonly times: number;
		readonly lead: Milliseconds;
		readonly each: Milliseconds;
	};
	/** Where the drawing is cut into several, as shares of its range. */
	readonly cuts?: readonly number[];
	/** For a cyclic drawing: the share where each round starts, and the length of a round. */
	readonly cycle?: { readonly from: number; readonly length: Milliseconds };
}

/** All passages, made of the exercises, and what is open to this person. */
export interface Script {
	readonly access: ReliefAccess;
	readonly rest: Readonly<Record<Position, Passage>>;
	readonly breathing: Readonly<Record<Position, Readonly<Record<BreathPattern, Passage>>>>;
	readonly hunch: Passage;
	readonly rolls: Passage;
	readonly after: Passage;
	readonly cold: Passage;
	readonly heat: Passage;
	/** Getting up from each position. */
	readonly up: Readonly<Record<Position, Passage>>;
	readonly walk: Passage;
}

/** The passage of a stage; undefined for one that asks a question. */
export function passageOf(
	{ stage, position, pattern, rolled }: Pick<Flow, 'stage' | 'position' | 'pattern' | 'rolled'>,
	script: Script
): Passage | undefined {
	switch (stage) {
		case 'rest':
			return script.rest[position];
		case 'breathing':
			return script.breathing[position][pattern];
		case 'up':
			return script.up[rolled && script.access.positions.includes('back') ? 'back' : position];
		case 'hunch':
		case 'rolls':
		case 'after':
		case 'cold':
		case 'heat':
		case 'walk':
			return script[stage];
		case 'signs':
		case 'emergency':
		case 'position':
		case 'grip':
		case 'worse':
		case 'call':
		case 'instead':
		case 'gentler':
		case 'pack':
		case 'cloth':
		case 'off':
		case 'lying':
		case 'done':
			return undefined;
	}
}

/**
 * The frames of each drawing at the empty and the full breath. On the back, chest and belly are
 * drawn with the breath.
 */
export const breathFrames: Readonly<Record<Position, readonly [number, number]>> = {
	side: [0, 0],
	back: [0, 100],
	chair: [0, 100],
	// Between the arched back and the rounded one.
	'all-fours': [50, 50]
};

export function passageLength({ beats }: { readonly beats: readonly PassagePart[] }): number {
	return beats.reduce((sum, { length }) => sum + length, 0);
}

/** A beat without movement in the drawing. */
export function stillPassage(
	beat: Pick<PassagePart, 'name' | 'length' | 'cue'> & Partial<PassagePart>
): PassagePart {
	const { cue } = beat;
	return { breath: 'slow', phrases: cue ? [cue] : [], from: 0, to: 0, ...beat };
}

/** A phase of an exercise as a beat, with a tone where it moves. */
export function movingPassage(
	{ name, kind, cue, breath, seconds }: ExercisePhase,
	frames: Pick<PassagePart, 'from' | 'to'>
): PassagePart {
	return {
		name: name.charAt(0).toUpperCase() + name.slice(1),
		length: fromSeconds(seconds),
		breath,
		cue,
		phrases: [cue],
		...(kind === 'move' && { tone: 'go' }),
		...frames
	};
}
