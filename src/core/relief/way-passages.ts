import { frameOf } from '#core/animation/range-position.ts';
import { fromSeconds, milliseconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { reliefPhrases } from '#core/voice/relief-phrases.ts';
import { movingPassage, passageLength, stillPassage, type Passage } from './passage.ts';

/** Long enough for one leg after the other. */
const legsDownTime = fromSeconds(10);

/** The passage from lying to standing, or from the phase with that name on. */
export function upPassage({ id, phases, figure }: Exercise, fromPhase?: string): Passage {
	const begins = phases.findIndex(({ name }) => fromPhase === undefined || name === fromPhase);
	const frame = (to: number) => frameOf(to, { figure }, undefined);
	const all = phases.map((phase, index) =>
		movingPassage(phase, { from: frame(phases[index - 1]?.to ?? 0), to: frame(phase.to) })
	);
	const beats = all.slice(begins);
	const [first, ...rest] = beats;
	if (begins < 0 || !first) throw new Error(`Getting up has no phase "${fromPhase}".`);
	return {
		exercise: id,
		beats: [first, ...rest],
		loopStart: beats.length - 1,
		repetitions: {
			times: 1,
			lead: milliseconds(0),
			each: milliseconds(passageLength({ beats: [first, ...rest] }))
		},
		...(figure.cuts && { cuts: figure.cuts })
	};
}

/** The same passage for somebody whose legs lie on a chair. */
export function fromChair({ beats, loopStart, repetitions, ...others }: Passage): Passage {
	const down = stillPassage({
		...{ name: 'Legs down', length: legsDownTime, cue: reliefPhrases.legsDown, breath: 'free' },
		...{ from: beats[0].from, to: beats[0].from }
	});
	const each = milliseconds(repetitions.each + legsDownTime);
	return {
		...others,
		beats: [down, ...beats],
		loopStart: loopStart + 1,
		repetitions: { ...repetitions, each }
	};
}

/** Two minutes of slow walking (C.4). */
export function walkPassage({ id, dose, phases: [walking], figure: { cycle } }: Exercise): Passage {
	const ready = fromSeconds(dose.getReady.seconds);
	const length = fromSeconds(120);
	return {
		exercise: id,
		beats: [
			stillPassage({ name: 'Stand tall', length: ready, cue: dose.getReady.cue, breath: 'free' }),
			{
				...{ name: 'Walk', length, breath: 'free', cue: walking.cue, tone: 'go' },
				...{ phrases: [reliefPhrases.walk], from: 0, to: 100 }
			}
		],
		loopStart: 1,
		repetitions: { times: 1, lead: ready, each: length },
		...(cycle && { cycle: { from: cycle.from, length: fromSeconds(cycle.seconds) } })
	};
}
