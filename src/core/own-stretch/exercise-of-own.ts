import type { Exercise, ExercisePhase } from '#core/exercise/exercise.ts';
import { bodyPositionOf } from '#core/tailoring/body-position.ts';
import { rangeOfOwn } from './own-range.ts';
import type { OwnPhase, OwnStretch } from './own-stretch.ts';
import { phasePositions } from './phase-positions.ts';

type Exercises = Readonly<Record<string, Exercise>>;

/** All exercises, with those that the person made. An own one never takes the place of ours. */
export function withOwnStretches(
	exercises: Exercises,
	stretches: readonly OwnStretch[]
): Exercises {
	const own = stretches.map((stretch) => [stretch.id, exerciseOfOwn(stretch, exercises)] as const);
	return { ...Object.fromEntries(own), ...exercises };
}

/**
 * The stretch as the player knows it. One that shows a movement of ours is closed for whom that
 * movement is closed, and strength is strength.
 */
export function exerciseOfOwn(stretch: OwnStretch, exercises: Exercises): Exercise {
	const { id, name, words, kind, posture, range, eachSide } = stretch;
	const like = movementOf(stretch, exercises);
	const isGentle = kind === 'breathing' || kind === 'rest';
	const measuredAlike = like?.range !== undefined && like.range.unit === range?.unit;
	const poses = measuredAlike ? like.range?.poses : undefined;
	return {
		id,
		name,
		kind: like?.kind === 'strength' ? 'strength' : kind,
		purpose: words ?? 'a stretch of your own',
		posture,
		equipment: bodyPositionOf(posture.start) === 'up' ? [] : ['mat'],
		dose: doseOfOwn(stretch),
		wayOut: 'Come out of it slowly, the way you went in.',
		phases: phasesOf(stretch, like),
		...(range && { range: rangeOfOwn(range, eachSide, poses) }),
		...(like?.precautions && { precautions: like.precautions }),
		...(like?.kind === 'strength' && { opensWith: like.id }),
		onBadDays: { alone: isGentle, inRoutines: isGentle },
		...(!isGentle && { closedAfterSpasm: true as const }),
		figure: figureOf(stretch, like)
	};
}

/** The movement of ours that it shows. */
function movementOf({ picture }: OwnStretch, exercises: Exercises): Exercise | undefined {
	return picture?.kind === 'movement' && Object.hasOwn(exercises, picture.exercise)
		? exercises[picture.exercise]
		: undefined;
}

/** How long getting into it takes. The first words are its own. */
const getReadySeconds = 6;
const secondsBetweenSides = 4;
const comeOutSeconds = 2;
/** How long a hold may be chosen to be, beside its own length. */
const holdChoices = { least: 5, most: 60 };

function doseOfOwn({ repetitions, eachSide, words, phases }: OwnStretch): Exercise['dose'] {
	const holds = phases.flatMap((phase) => (phase.kind === 'hold' ? [phase.seconds] : []));
	return {
		repetitions,
		eachSide,
		...(holds.length > 0 && {
			holdSeconds: {
				least: Math.min(holdChoices.least, ...holds),
				most: Math.max(holdChoices.most, ...holds)
			}
		}),
		getReady: { seconds: getReadySeconds, cue: words ?? '' },
		changeSides: { seconds: secondsBetweenSides },
		comeOut: { seconds: comeOutSeconds }
	};
}

const phaseNames: Readonly<Record<OwnPhase['kind'], string>> = {
	move: 'move',
	hold: 'hold',
	return: 'back',
	rest: 'rest'
};

/** What a phase is called until it has a name of its own. */
export function ownPhaseName({ name, kind }: Pick<OwnPhase, 'name' | 'kind'>): string {
	return name ?? phaseNames[kind];
}

/** Without a picture the figure stays as it begins, because nobody knows where it goes. */
function phasesOf({ phases, picture }: OwnStretch, like: Exercise | undefined): Exercise['phases'] {
	const stays = !picture || (picture.kind === 'movement' && !like?.figure.moves);
	const positions = stays ? [] : phasePositions(phases);
	const [first, ...others] = phases;
	return [
		exercisePhase(first, positions[0]),
		...others.map((phase, index) => exercisePhase(phase, positions[index + 1]))
	];
}

function exercisePhase(phase: OwnPhase, to = 0): ExercisePhase {
	const { kind, seconds, breath, cue = '' } = phase;
	return { name: ownPhaseName(phase), kind, seconds, breath, cue, to };
}

function figureOf({ picture }: OwnStretch, like: Exercise | undefined): Exercise['figure'] {
	if (like) return withoutPassage(like.figure);
	const side = picture && 'side' in picture ? picture.side : undefined;
	return {
		...(side && { side }),
		timeline: 'one-way',
		moves: picture?.kind === 'lottie'
	};
}

/** It is drawn like it, and is no way between postures. */
function withoutPassage({ passes: _, ...figure }: Exercise['figure']): Exercise['figure'] {
	return figure;
}
