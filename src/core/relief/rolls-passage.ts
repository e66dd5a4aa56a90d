import { frameOf } from '#core/animation/range-position.ts';
import { fromSeconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import { laterWords } from '#core/voice/wording.ts';
import { movingPassage, stillPassage, type PassagePart, type Passage } from './passage.ts';

/** The knees roll a little to each side, for somebody whom the curls made worse. */
export function rollsPassage({ id, dose, phases, figure }: Exercise): Passage {
	const lead = fromSeconds(dose.getReady.seconds);
	const frame = (to: number) => frameOf(to, { figure }, undefined);
	const still = { from: frame(0), to: frame(0) };
	const beats = Array.from({ length: dose.repetitions }, (_, repetition) =>
		phases.map((phase, index): PassagePart => {
			const from = frame(phases[index - 1]?.to ?? 0);
			const part = movingPassage(phase, { from, to: frame(phase.to) });
			return repetition === 0 ? part : { ...part, phrases: laterWords(phase.kind, phase.breath) };
		})
	).flat();
	return {
		exercise: id,
		beats: [
			stillPassage({ name: 'Get ready', length: lead, cue: dose.getReady.cue, ...still }),
			...beats
		],
		loopStart: 1 + phases.length,
		repetitions: {
			times: dose.repetitions,
			lead,
			each: fromSeconds(phases.reduce((sum, { seconds }) => sum + seconds, 0))
		}
	};
}
