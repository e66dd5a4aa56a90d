import { fromSeconds, milliseconds, type Milliseconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { reliefPhrases } from '#core/voice/relief-phrases.ts';
import type { BreathPattern, Position } from './flow.ts';
import { breathFrames, stillPassage, type PassagePart, type Passage } from './passage.ts';

/** The number of breaths (C.4). */
const breaths = 20;
/** The first breaths are spoken; later ones have only tones, which are known by then. */
const spokenBreaths = 4;
const settleLength = fromSeconds(5);
const shortCues = { in: 'In.', out: 'Out.' } as const;

/** Counted slow breaths: in 5, pause 1, out 3.5, or in 4, out 6 (D.5). */
export function breathPassage(
	position: Position,
	/** The id of the exercise that shows the position. */
	shownBy: string,
	breathing: Exercise,
	pattern: BreathPattern
): Passage {
	const [empty] = breathFrames[position];
	// On all fours no hand is free to feel the belly.
	const cue = position === 'all-fours' ? reliefPhrases.settle : breathing.dose.getReady.cue;
	const rounds = Array.from({ length: breaths }, (_, breath) =>
		breathBeats(breathing, pattern, position).map((beat) => ({
			...beat,
			phrases: spokenCues(beat, breath)
		}))
	);
	const [first = []] = rounds;
	const settle = stillPassage({
		name: 'Settle',
		length: settleLength,
		cue,
		from: empty,
		to: empty
	});
	return {
		exercise: shownBy,
		beats: [{ ...settle, breath: 'free' }, ...rounds.flat()],
		// Repeats skip the spoken breaths, so that nobody hears the same words for ten minutes.
		loopStart: 1 + first.length * spokenBreaths,
		repetitions: {
			times: breaths,
			lead: settleLength,
			each: milliseconds(first.reduce((sum, { length }) => sum + length, 0))
		}
	};
}

function spokenCues({ breath, cue }: PassagePart, round: number): readonly string[] {
	if (breath === 'hold' || round >= spokenBreaths) return [];
	if (round === 0) return [cue];
	return [breath === 'in' ? shortCues.in : shortCues.out];
}

function breathBeats(
	{ phases }: Exercise,
	pattern: BreathPattern,
	position: Position
): readonly PassagePart[] {
	const [inward, pause, outward] = phases;
	const [empty, full] = breathFrames[position];
	const cue = position === 'all-fours' ? shortCues.in : inward.cue;
	const [inLength, holding, outLength] =
		pattern === 'longer'
			? [fromSeconds(4), [], fromSeconds(6)]
			: [
					fromSeconds(inward.seconds),
					pause ? [fromSeconds(pause.seconds)] : [],
					fromSeconds(outward?.seconds ?? 0)
				];
	const way = { phrases: [], from: empty, to: full };
	const paused = (length: Milliseconds): PassagePart => ({
		...{ ...way, name: 'Pause', length, breath: 'hold', cue },
		from: full
	});
	return [
		{ ...way, name: 'Breathe in', length: inLength, breath: 'in', cue, tone: 'go' },
		...holding.map(paused),
		{
			...{ name: 'Breathe out', length: outLength, breath: 'out', cue: outward?.cue ?? '' },
			...{ phrases: [], from: full, to: empty, tone: 'release' }
		}
	];
}
