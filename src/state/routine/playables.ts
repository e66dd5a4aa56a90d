import type { Exercise } from '#core/exercise/exercise.ts';
import { scaleToHeight } from '#core/exercise/height.ts';
import { addressOfRepeat, fitting, repeatIn } from '#core/routine/repeat-choice.ts';
import type { Routine } from '#core/routine/routine.ts';
import { repeatWanted, routineWanted } from '#core/safety/wanted.ts';
import type { Settings } from '#core/settings/settings.ts';
import { addressOf, shapeIn } from '#core/tailoring/shape.ts';
import type { Playable, PlayableKey } from './playable.ts';

export interface Content {
	readonly routines: Readonly<Record<string, Routine>>;
	readonly exercises: Readonly<Record<string, Exercise>>;
	/** The address of a square picture of an exercise. */
	pictureOf(exercise: string): string | undefined;
}

type Own = Pick<Settings, 'heightCentimetres' | 'removed'>;

/** What is played at an address, or was played by a stored session; undefined if there is no such thing. */
export function playableIn(content: Content, key: PlayableKey, own: Own): Playable | undefined {
	const exercises = scaleToHeight(content.exercises, own.heightCentimetres);
	const { pictureOf } = content;
	const made = key.endless
		? playableRepeat(exercises, key)
		: playableRoutine(content.routines[key.of], exercises, key, own);
	return made && { ...made, exercises, pictureOf };
}

type Made = Omit<Playable, 'exercises' | 'pictureOf'>;

function playableRoutine(
	routine: Routine | undefined,
	exercises: Content['exercises'],
	{ of, shape: asked = '' }: PlayableKey,
	{ removed }: Own
): Made | undefined {
	if (!routine) return undefined;
	const shape = shapeIn(asked);
	const address = addressOf(shape);
	return {
		of,
		...(address !== '' && { shape: address }),
		endless: false,
		played: { name: 'routine', routine, shape },
		wanted: routineWanted(routine, exercises),
		removed
	};
}

/** One stretch, over and over: also one that is left out of routines. */
function playableRepeat(
	exercises: Content['exercises'],
	{ of, shape: asked = '' }: PlayableKey
): Made | undefined {
	const exercise = exercises[of];
	if (!exercise) return undefined;
	const choice = fitting(repeatIn(asked), exercise);
	const shape = addressOfRepeat(choice);
	return {
		of,
		...(shape !== '' && { shape }),
		endless: true,
		played: { name: 'repeat', exercise, choice },
		wanted: repeatWanted(of),
		removed: []
	};
}
