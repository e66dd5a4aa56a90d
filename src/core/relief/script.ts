import { fromSeconds, milliseconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Health } from '#core/safety/stored-safety.ts';
import { reliefPhrases } from '#core/voice/relief-phrases.ts';
import { breathPassage } from './breath-passage.ts';
import { drawnBy, type Position } from './flow.ts';
import { afterPassage, hunchPassage } from './hunch-passage.ts';
import { breathFrames, stillPassage, type Passage, type Script } from './passage.ts';
import { reliefAccess, type ToldBeside } from './relief-access.ts';
import { upPassage, walkPassage } from './way-passages.ts';

/** C.4: the minute, and time to get there. */
const lying = { ready: fromSeconds(20), rest: fromSeconds(60) };
const packHalf = fromSeconds(600);

/** Where the exercise that shows a position is about something else. */
const gettingThere: Readonly<Partial<Record<Position, string>>> = {
	back: reliefPhrases.pillows,
	'all-fours': reliefPhrases.allFours
};

const needed = [...Object.values(drawnBy), 'side-hunch', 'floor-up', 'stand-walk'];

export type Exercises = Readonly<Record<string, Exercise>>;

/** Those of all exercises that it is made of. */
export function exercisesIn(all: Exercises): Exercises {
	return Object.fromEntries(Object.entries(all).filter(([id]) => needed.includes(id)));
}

/** All that is done by somebody of this health, who told this beside, from what the exercises say. Throws if one of them is missing. */
export function scriptOf(
	exercises: Exercises,
	health: Health | undefined,
	told?: ToldBeside
): Script {
	const named = (id: string) => {
		const exercise = exercises[id];
		if (!exercise) throw new Error(`The relief flow needs the exercise "${id}".`);
		return exercise;
	};
	const [breathing, hunch] = [named('breathing'), named('side-hunch')];
	const [rest, up, walk] = [named('fetal-rest'), named('floor-up'), named('stand-walk')];
	const restIn = (position: Position) =>
		restPassage(
			position,
			gettingThere[position] ?? named(drawnBy[position]).dose.getReady.cue,
			rest.phases[0].cue
		);
	const breathe = (position: Position) => ({
		steady: breathPassage(position, breathing, 'steady'),
		longer: breathPassage(position, breathing, 'longer')
	});
	return {
		access: reliefAccess(exercises, health, told),
		rest: {
			side: restIn('side'),
			back: restIn('back'),
			chair: restIn('chair'),
			'all-fours': restIn('all-fours')
		},
		breathing: {
			side: breathe('side'),
			back: breathe('back'),
			chair: breathe('chair'),
			'all-fours': breathe('all-fours')
		},
		hunch: hunchPassage(hunch),
		after: afterPassage(hunch),
		cold: packPassage(),
		heat: packPassage(),
		up: {
			back: upPassage(up),
			side: upPassage(up, 'push up'),
			'all-fours': upPassage(up, 'to the chair')
		},
		walk: walkPassage(walk)
	};
}

function restPassage(position: Position, ready: string, cue: string): Passage {
	const [empty] = breathFrames[position];
	const drawn = { from: empty, to: empty };
	return {
		exercise: drawnBy[position],
		beats: [
			stillPassage({
				name: position === 'all-fours' ? 'Get there' : 'Lie down',
				length: lying.ready,
				cue: ready,
				...drawn
			}),
			stillPassage({ name: 'Rest', length: lying.rest, cue, ...drawn })
		],
		staysFrom: 1,
		counted: { times: 1, lead: lying.ready, each: lying.rest }
	};
}

/** C.4: 20 minutes, and the skin is looked at after 10. */
function packPassage(): Passage {
	const half = (name: string, cue: string) =>
		stillPassage({ name, length: packHalf, cue, breath: 'free' });
	return {
		exercise: drawnBy.side,
		beats: [half('Pack on', reliefPhrases.awake), half('Pack on', reliefPhrases.skin)],
		staysFrom: 1,
		counted: { times: 1, lead: milliseconds(0), each: milliseconds(2 * packHalf) }
	};
}
