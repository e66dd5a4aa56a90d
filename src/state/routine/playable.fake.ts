import type { Exercise } from '#core/exercise/exercise.ts';
import type { World } from '#core/ports/ports.ts';
import { defaultRepeat } from '#core/routine/repeat-choice.ts';
import { arch, routine, twist } from '#core/routine/routine.fake.ts';
import type { Routine, Step } from '#core/routine/routine.ts';
import { repeatRequest, routineRequest } from '#core/safety/play-request.ts';
import { parseShape } from '#core/tailoring/shape.ts';
import { LiveSettings } from '#state/app/settings.svelte.ts';
import { Player } from '#state/player/player.svelte.ts';
import { Safety } from '#state/safety/safety.svelte.ts';
import type { Playable, Playables } from './playable.ts';

const exercises: Readonly<Record<string, Exercise>> = {
	twist,
	arch,
	breathing: { ...arch, id: 'breathing', name: 'Breathing', roles: ['slow-breathing'] }
};

function playableFor(played: Routine, removed: readonly string[] = [], shape?: string): Playable {
	return {
		of: played.id,
		endless: false,
		...(shape !== undefined && { shape }),
		exercises,
		pictureOf: (exercise) => `${exercise}.png`,
		played: { name: 'routine', routine: played, shape: parseShape(shape ?? '') },
		wanted: routineRequest(played, exercises),
		removed
	};
}

export const short = playableFor(routine);
/** The short routine without its last step, with the shape of an address that limits its time. */
export const shorter = playableFor(routine, ['arch'], 'minutes=2');
export const endlessTwist: Playable = {
	of: 'twist',
	endless: true,
	exercises,
	pictureOf: (exercise) => `${exercise}.png`,
	wanted: repeatRequest('twist'),
	removed: [],
	played: { name: 'repeat', exercise: twist, choice: defaultRepeat }
};
export const playables: Playables = ({ endless, shape }) =>
	endless ? endlessTwist : shape ? shorter : short;

const again: readonly Step[] = [{ exercise: 'twist' }, { exercise: 'arch' }];
/** The short routine with both exercises once more. */
export const twice = playableFor({ ...routine, steps: [...routine.steps, ...again] });

/** The player for somebody who has answered every question. */
export function playerOf(world: World, playable = short, found = playables): Player {
	const settings = new LiveSettings(world.settings);
	const gate = new Safety(world, settings, playable.exercises);
	const player = Player.of(world, settings, { playable, playables: found, gate });
	if (!player) throw new Error('Nothing of it is left.');
	return player;
}
