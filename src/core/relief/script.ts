import { fromSeconds, milliseconds } from '#core/base/units.ts';
import { exerciseFor } from '#core/exercise/exercise-for.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Role } from '#core/exercise/roles.ts';
import type { Health } from '#core/safety/stored-safety.ts';
import { reliefPhrases } from '#core/voice/relief-phrases.ts';
import { breathPassage } from './breath-passage.ts';
import { positionRoles, type Position } from './flow.ts';
import { afterPassage, hunchPassage } from './hunch-passage.ts';
import { breathFrames, stillPassage, type Passage, type Script } from './passage.ts';
import { reliefAccess, type ReliefFacts } from './relief-access.ts';
import { rollsPassage } from './rolls-passage.ts';
import { fromChair, upPassage, walkPassage } from './way-passages.ts';

/** The minute of rest, and the time to get into position (C.4). */
const restTimes = { ready: fromSeconds(20), rest: fromSeconds(60) };
const packHalf = fromSeconds(600);

/** Words for the positions whose exercise is about something else. */
const readyCues: Readonly<Partial<Record<Position, string>>> = {
	back: reliefPhrases.pillows,
	'all-fours': reliefPhrases.allFours
};

const needed: readonly Role[] = [
	...Object.values(positionRoles),
	...(['slow-breathing', 'curl-up', 'tiny-rolls', 'get-up', 'walk'] as const)
];

export type Exercises = Readonly<Record<string, Exercise>>;

/** The exercises that the flow uses. */
export function exercisesIn(all: Exercises): Exercises {
	return Object.fromEntries(
		Object.entries(all).filter(([, { roles = [] }]) => roles.some((role) => needed.includes(role)))
	);
}

/**
 * The script for a person's health and the other facts told, made of the exercises. Throws if one of
 * them is missing.
 */
export function scriptOf(
	exercises: Exercises,
	health: Health | undefined,
	told?: ReliefFacts
): Script {
	const withRole = (role: Role) => exerciseFor(role, exercises);
	const shown = (position: Position) => withRole(positionRoles[position]);
	const [breathing, hunch] = [withRole('slow-breathing'), withRole('curl-up')];
	const [rest, up, walk] = [shown('side'), withRole('get-up'), withRole('walk')];
	const restIn = (position: Position) =>
		restPassage(
			position,
			shown(position).id,
			readyCues[position] ?? shown(position).dose.getReady.cue,
			rest.phases[0].cue
		);
	const breathe = (position: Position) => ({
		steady: breathPassage(position, shown(position).id, breathing, 'steady'),
		longer: breathPassage(position, shown(position).id, breathing, 'longer')
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
		rolls: rollsPassage(withRole('tiny-rolls')),
		after: afterPassage(hunch),
		cold: packPassage(rest.id),
		heat: packPassage(rest.id),
		up: {
			back: upPassage(up),
			chair: fromChair(upPassage(up)),
			side: upPassage(up, 'push up'),
			'all-fours': upPassage(up, 'to the chair')
		},
		walk: walkPassage(walk)
	};
}

function restPassage(position: Position, exercise: string, ready: string, cue: string): Passage {
	const [empty] = breathFrames[position];
	const drawn = { from: empty, to: empty };
	return {
		exercise,
		beats: [
			stillPassage({
				name: position === 'all-fours' ? 'Get there' : 'Lie down',
				length: restTimes.ready,
				cue: ready,
				...drawn
			}),
			stillPassage({ name: 'Rest', length: restTimes.rest, cue, ...drawn })
		],
		loopStart: 1,
		repetitions: { times: 1, lead: restTimes.ready, each: restTimes.rest }
	};
}

/** 20 minutes, and the skin is checked after 10 (C.4). */
function packPassage(exercise: string): Passage {
	const half = (name: string, cue: string) =>
		stillPassage({ name, length: packHalf, cue, breath: 'free' });
	return {
		exercise,
		beats: [half('Pack on', reliefPhrases.awake), half('Pack on', reliefPhrases.skin)],
		loopStart: 1,
		repetitions: { times: 1, lead: milliseconds(0), each: milliseconds(2 * packHalf) }
	};
}
