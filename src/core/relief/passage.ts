import type { Milliseconds } from '#core/base/units.ts';
import type { Breath } from '#core/timetable/timetable.ts';
import type { ToneName } from '#core/voice/clip.ts';
import type { BreathPattern, Position, ReliefStage } from './flow.ts';
import type { ReliefAccess } from './relief-access.ts';

/** Something done for a while. */
export interface Beat {
	/** In a word or two. */
	readonly name: string;
	readonly length: Milliseconds;
	readonly breath: Breath;
	/** On the screen. */
	readonly cue: string;
	/** Sounds at its start, one after the other. */
	readonly says: readonly string[];
	readonly tone?: ToneName;
	/** Of the drawing, 0 to 100, from its beginning to its end. */
	readonly from: number;
	readonly to: number;
}

/** What is done in a stage, in order. */
export interface Passage {
	readonly exercise: string;
	readonly beats: readonly [Beat, ...Beat[]];
	/** Whoever stays does it again from this beat on. */
	readonly staysFrom: number;
	/** What is counted: so many times, the first one after `lead`, each so long. */
	readonly counted: {
		readonly times: number;
		readonly lead: Milliseconds;
		readonly each: Milliseconds;
	};
	/** Of the drawing: where it is cut into several, as shares of its range. */
	readonly cuts?: readonly number[];
	/** Of a drawing that goes round and round: the share it begins anew from, and how long a round is. */
	readonly cycle?: { readonly from: number; readonly length: Milliseconds };
}

/** From where somebody gets up. */
export type Floor = 'back' | 'side' | 'all-fours';

/** All passages, made of the exercises, and what of them is open to somebody. */
export interface Script {
	readonly access: ReliefAccess;
	readonly rest: Readonly<Record<Position, Passage>>;
	readonly breathing: Readonly<Record<Position, Readonly<Record<BreathPattern, Passage>>>>;
	readonly hunch: Passage;
	readonly after: Passage;
	readonly cold: Passage;
	readonly heat: Passage;
	readonly up: Readonly<Record<Floor, Passage>>;
	readonly walk: Passage;
}

/** What is done in a stage; nothing in one that asks. */
export function passageOf(
	{ stage, position, pattern }: { stage: ReliefStage; position: Position; pattern: BreathPattern },
	script: Script
): Passage | undefined {
	switch (stage) {
		case 'rest':
			return script.rest[position];
		case 'breathing':
			return script.breathing[position][pattern];
		case 'up':
			return script.up[floorUnder(position, script.access)];
		case 'hunch':
		case 'after':
		case 'cold':
		case 'heat':
		case 'walk':
			return script[stage];
		case 'signs':
		case 'emergency':
		case 'position':
		case 'grip':
		case 'call':
		case 'instead':
		case 'pack':
		case 'cloth':
		case 'off':
		case 'lying':
		case 'done':
			return undefined;
	}
}

/** After the curls everybody may have rolled over, save who does not lie on the back. */
function floorUnder(position: Position, { positions }: ReliefAccess): Floor {
	if (position === 'all-fours') return position;
	return positions.includes('back') ? 'back' : 'side';
}

/** The frames between which a drawing breathes: on the back, chest and belly are drawn with the breath. */
export const breathFrames: Readonly<Record<Position, readonly [number, number]>> = {
	side: [0, 0],
	back: [0, 100],
	chair: [0, 100],
	// Between the arched back and the rounded one.
	'all-fours': [50, 50]
};

export function passageLength({ beats }: { readonly beats: readonly Beat[] }): number {
	return beats.reduce((sum, { length }) => sum + length, 0);
}

/** Something during which nothing is drawn to move. */
export function stillPassage(beat: Pick<Beat, 'name' | 'length' | 'cue'> & Partial<Beat>): Beat {
	const { cue } = beat;
	return { breath: 'slow', says: cue ? [cue] : [], from: 0, to: 0, ...beat };
}

export function capital(words: string): string {
	return words.charAt(0).toUpperCase() + words.slice(1);
}
