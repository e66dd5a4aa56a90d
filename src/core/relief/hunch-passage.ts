import { fromSeconds, milliseconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { poseOf } from '#core/range/pose.ts';
import { reliefPhrases } from '#core/voice/relief-phrases.ts';
import { movingPassage, stillPassage, type PassagePart, type Passage } from './passage.ts';

/** The step of each repetition, in centimetres of the gap between elbows and knees (A.16). */
const hunchStep = 0.5;

/** The curls of the lying figure; each repetition goes one step further. */
export function hunchPassage(hunch: Exercise): Passage {
	const { dose, phases, range, id } = hunch;
	const lead = fromSeconds(dose.getReady.seconds);
	const [easiest = 0] = range?.poses?.map(({ value }) => value) ?? [];
	const frame = (steps: number) => 100 * poseOf(range, easiest - hunchStep * steps);
	const beats = Array.from({ length: dose.repetitions }, (_, repetition) =>
		phases.map((phase): PassagePart => {
			const from = frame(repetition + (phase.kind === 'move' ? 0 : 1));
			const beat = movingPassage(phase, { from, to: frame(repetition + 1) });
			return phase.kind === 'rest' ? { ...beat, tone: 'rest' } : beat;
		})
	).flat();
	const ends = { from: frame(dose.repetitions), to: frame(dose.repetitions) };
	const out = stillPassage({
		name: 'Stay as you are',
		length: fromSeconds(dose.comeOut.seconds),
		cue: ''
	});
	return {
		exercise: id,
		beats: [
			stillPassage({ name: 'Get ready', length: lead, cue: dose.getReady.cue }),
			...beats,
			{ ...out, ...ends, cue: phases.at(-1)?.cue ?? '' }
		],
		loopStart: 1 + beats.length,
		repetitions: {
			times: dose.repetitions,
			lead,
			each: fromSeconds(phases.reduce((sum, { seconds }) => sum + seconds, 0))
		}
	};
}

/** The passage after the curls: stays curled as far as it came, then rolls over in one piece (C.4). */
export function afterPassage(hunch: Exercise): Passage {
	const at = hunchPassage(hunch).beats.at(-1)?.to ?? 0;
	const curled = { from: at, to: at };
	return {
		exercise: hunch.id,
		beats: [
			stillPassage({ name: 'Rest', length: fromSeconds(45), cue: reliefPhrases.after, ...curled }),
			stillPassage({
				name: 'Roll over',
				length: fromSeconds(15),
				cue: reliefPhrases.roll,
				...curled
			})
		],
		loopStart: 0,
		repetitions: { times: 1, lead: milliseconds(0), each: fromSeconds(60) }
	};
}
