import type { Exercise } from '#core/exercise/exercise.ts';
import { askedOf } from '#core/routine/asked.ts';
import type { Phase, Timetable } from '#core/routine/timetable.ts';
import type { Targets } from '#core/range/target.ts';
import { milliseconds, type Milliseconds } from '#core/units.ts';
import { toneClip, voiceClip, type ClipLengths } from './clip.ts';
import { soundsOf, type Ask } from './phase-sounds.ts';
import { pauses } from './rules.ts';
import { targetWords } from './target-words.ts';
import {
	allDone,
	changeSidesWords,
	changingPosition,
	comingOut,
	nameWords,
	phaseWords,
	sayWords,
	sideWords
} from './wording.ts';

/** A clip that begins at a moment. No two overlap. */
export interface Sounding {
	/** Since the session began. */
	readonly at: Milliseconds;
	/** `voice/seated-twist` or `tone/hold`. */
	readonly clip: string;
	/** What is said, if it is speech. */
	readonly text?: string;
}

export interface Ensemble {
	readonly exercises: Readonly<Record<string, Exercise>>;
	readonly targets: Targets;
	/** Of the clips there are; what is not among them is never asked for. */
	readonly lengths: ClipLengths;
}

/**
 * Everything that sounds, in order. What ends says so at its very end and just after it: the last
 * clips begin with the timetable's length. Of an endless timetable, the first round.
 */
export function scoreOf(timetable: Timetable, ensemble: Ensemble): readonly Sounding[] {
	const sounds = timetable.phases.flatMap((phase) =>
		soundsIn(timetable, phase, ensemble, phase.repetition === undefined || phase.repetition === 0)
	);
	return timetable.repeatsFrom === undefined
		? [...sounds, ...ending(timetable.length, ensemble.lengths)]
		: sounds;
}

/**
 * Every later round of an endless timetable, at the times of the first: from `repeatsFrom` to
 * `length`. The whole way is known by then, so words are few.
 */
export function roundScoreOf(timetable: Timetable, ensemble: Ensemble): readonly Sounding[] {
	const { repeatsFrom = timetable.length } = timetable;
	return timetable.phases
		.filter(({ starts }) => starts >= repeatsFrom)
		.flatMap((phase) => soundsIn(timetable, phase, ensemble, false));
}

function soundsIn(
	timetable: Timetable,
	phase: Phase,
	ensemble: Ensemble,
	first: boolean
): readonly Sounding[] {
	const sounds = soundsOf(phase, askIn(timetable, phase, ensemble, first), ensemble.lengths);
	return sounds.map((sound) => ({ ...sound, at: milliseconds(phase.starts + sound.at) }));
}

function ending(at: Milliseconds, lengths: ClipLengths): readonly Sounding[] {
	const tone = toneClip('done');
	const sounded = lengths[tone] ?? 0;
	const words = milliseconds(at + (sounded > 0 ? sounded + pauses.calm : 0));
	return [
		...(sounded > 0 ? [{ at, clip: tone }] : []),
		...(voiceClip(allDone) in lengths
			? [{ at: words, clip: voiceClip(allDone), text: allDone }]
			: [])
	];
}

/** The name of a step that begins at once: it has no time to say it itself. */
function unannounced({ steps, phases }: Timetable, { step, starts, length }: Phase) {
	const next = steps[step + 1];
	const opening = phases.find((phase) => phase.starts === starts + length);
	const atOnce = opening && !['change', 'get-ready', 'spoken'].includes(opening.kind);
	return next && opening?.step === step + 1 && atOnce ? nameWords(next.name).next : [];
}

/** What a phase has to say, before it is known what fits. */
function askIn(
	timetable: Timetable,
	phase: Phase,
	{ exercises, targets }: Ensemble,
	first: boolean
): Ask {
	const step = timetable.steps[phase.step];
	if (!step) return {};
	const exercise = step.exercise === undefined ? undefined : exercises[step.exercise];
	const { kind, side } = phase;
	const opens = phase.starts === step.starts;
	const asked = exercise && askedOf(exercise, targets, side, step.percentOfLevel);
	const told = exercise && asked !== undefined ? targetWords(exercise, asked) : undefined;
	const target = told ? [told] : [];
	const opening = opens ? nameWords(step.name).alone : [];
	switch (kind) {
		case 'change':
			return { name: step.exercise ? nameWords(step.name).next : changingPosition, tone: true };
		case 'get-ready':
			return {
				name: opening,
				cue: phaseWords(phase, true),
				side: side ? [sideWords(side, step.sides)] : [],
				target,
				tone: opens
			};
		case 'change-sides':
			return { side: side ? changeSidesWords(side) : [], target, tone: true };
		case 'come-out':
			return { cue: comingOut, tone: true };
		case 'spoken':
			return { cue: sayWords(phase.cue), tone: opens, last: unannounced(timetable, phase) };
		case 'move':
			return { name: first ? opening : [], cue: phaseWords(phase, first), tone: true };
		case 'hold':
		case 'return':
		case 'rest':
			return { cue: phaseWords(phase, first), tone: phase.cue !== '' };
	}
}
