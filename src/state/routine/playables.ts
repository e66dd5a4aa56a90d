import type { Exercise } from '#core/exercise/exercise.ts';
import { scaleToHeight } from '#core/exercise/height.ts';
import { repeatQuery, choiceFor, parseRepeat } from '#core/routine/repeat-choice.ts';
import type { Routine } from '#core/routine/routine.ts';
import { repeatRequest, routineRequest } from '#core/safety/play-request.ts';
import type { Settings } from '#core/settings/settings.ts';
import { shapeQuery, parseShape } from '#core/tailoring/shape.ts';
import type { Playable, PlayableKey } from './playable.ts';

export interface Content {
	readonly routines: Readonly<Record<string, Routine>>;
	readonly exercises: Readonly<Record<string, Exercise>>;
	/** The address of a square picture of an exercise. */
	pictureOf(exercise: string): string | undefined;
}

type OwnSettings = Pick<Settings, 'heightCentimetres' | 'removed'>;

/** The playable of an address or of a stored session; undefined if it does not exist. */
export function playableIn(
	content: Content,
	key: PlayableKey,
	own: OwnSettings
): Playable | undefined {
	const exercises = scaleToHeight(content.exercises, own.heightCentimetres);
	const { pictureOf } = content;
	const playable = key.endless
		? playableRepeat(exercises, key)
		: playableRoutine(content.routines[key.of], exercises, key, own);
	return playable && { ...playable, exercises, pictureOf };
}

type PlayableBase = Omit<Playable, 'exercises' | 'pictureOf'>;

function playableRoutine(
	routine: Routine | undefined,
	exercises: Content['exercises'],
	{ of, shape: query = '' }: PlayableKey,
	{ removed }: OwnSettings
): PlayableBase | undefined {
	if (!routine) return undefined;
	const shape = parseShape(query);
	const address = shapeQuery(shape);
	return {
		of,
		...(address !== '' && { shape: address }),
		endless: false,
		played: { name: 'routine', routine, shape },
		wanted: routineRequest(routine, exercises),
		removed
	};
}

/** The repeat of one exercise, even if it is removed from routines. */
function playableRepeat(
	exercises: Content['exercises'],
	{ of, shape: query = '' }: PlayableKey
): PlayableBase | undefined {
	const exercise = exercises[of];
	if (!exercise) return undefined;
	const choice = choiceFor(parseRepeat(query), exercise);
	const shape = repeatQuery(choice);
	return {
		of,
		...(shape !== '' && { shape }),
		endless: true,
		played: { name: 'repeat', exercise, choice },
		wanted: repeatRequest(of),
		removed: []
	};
}
