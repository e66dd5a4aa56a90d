import type { Exercise } from '#core/exercise/exercise.ts';
import { fromSeconds, milliseconds } from '#core/units.ts';
import { reliefPhrases } from '#core/voice/relief-phrases.ts';
import { breathPassage } from './breath-passage.ts';
import { drawnBy, type Position } from './flow.ts';
import { afterPassage, hunchPassage } from './hunch-passage.ts';
import { still, type Passage, type Script } from './passage.ts';
import { upPassage, walkPassage } from './way-passages.ts';

/** C.4: the minute, and time to get there. */
const lying = { ready: fromSeconds(20), rest: fromSeconds(60) };
const packHalf = fromSeconds(600);

const needed = [...Object.values(drawnBy), 'side-hunch', 'floor-up', 'stand-walk'];

/** Those of all exercises that it is made of. */
export function exercisesIn(
	all: Readonly<Record<string, Exercise>>
): Readonly<Record<string, Exercise>> {
	return Object.fromEntries(Object.entries(all).filter(([id]) => needed.includes(id)));
}

/** All that is done, from what the exercises say. Throws if one of them is missing. */
export function scriptOf(exercises: Readonly<Record<string, Exercise>>): Script {
	const named = (id: string) => {
		const exercise = exercises[id];
		if (!exercise) throw new Error(`The relief flow needs the exercise "${id}".`);
		return exercise;
	};
	const [breathing, hunch] = [named('breathing'), named('side-hunch')];
	const [rest, up, walk] = [named('fetal-rest'), named('floor-up'), named('stand-walk')];
	const restIn = (position: Position) =>
		restPassage(
			drawnBy[position],
			position === 'back' ? reliefPhrases.pillows : named(drawnBy[position]).dose.getReady.cue,
			rest.phases[0].cue
		);
	const breathe = (position: Position) => ({
		steady: breathPassage(position, breathing, 'steady'),
		longer: breathPassage(position, breathing, 'longer')
	});
	return {
		rest: { side: restIn('side'), back: restIn('back'), chair: restIn('chair') },
		breathing: { side: breathe('side'), back: breathe('back'), chair: breathe('chair') },
		hunch: hunchPassage(hunch),
		after: afterPassage(hunch),
		cold: packPassage(),
		heat: packPassage(),
		up: upPassage(up),
		walk: walkPassage(walk)
	};
}

function restPassage(exercise: string, ready: string, cue: string): Passage {
	return {
		exercise,
		beats: [
			still({ name: 'Lie down', length: lying.ready, cue: ready }),
			still({ name: 'Rest', length: lying.rest, cue })
		],
		staysFrom: 1,
		counted: { times: 1, lead: lying.ready, each: lying.rest }
	};
}

/** C.4: 20 minutes, and the skin is looked at after 10. */
function packPassage(): Passage {
	const half = (name: string, cue: string) =>
		still({ name, length: packHalf, cue, breath: 'free' });
	return {
		exercise: drawnBy.side,
		beats: [half('Pack on', reliefPhrases.awake), half('Pack on', reliefPhrases.skin)],
		staysFrom: 1,
		counted: { times: 1, lead: milliseconds(0), each: milliseconds(2 * packHalf) }
	};
}
