import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import { stepTarget } from '#core/routine/step-target.ts';
import type { Phase, Timetable } from '#core/timetable/timetable.ts';
import { toneClip, voiceClip, type ClipLengths, type TimedClip } from './clip.ts';
import { phaseSounds, type PhaseSpeech } from './phase-sounds.ts';
import { pauses } from './rules.ts';
import { targetWords } from './target-words.ts';
import {
	allDone,
	changeSidesWords,
	changingPosition,
	comingOut,
	nameWords,
	spokenPhaseWords,
	sayWords,
	sideWords,
	todayWords
} from './wording.ts';

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
export function scoreOf(timetable: Timetable, ensemble: Ensemble): readonly TimedClip[] {
	const told = new Set<string>();
	const sounds = timetable.phases.flatMap((phase) => {
		const first = phase.repetition === undefined || phase.repetition === 0;
		const target = targetIn(timetable, phase, ensemble);
		// Said once, where there is time for it first: a step's sides may have targets of their own.
		const key = `${phase.step} ${target}`;
		const untold = target !== undefined && !told.has(key) ? target : undefined;
		const heard = soundsIn(timetable, phase, ensemble, { first, target: untold });
		if (heard.some(({ text }) => text === untold)) told.add(key);
		return heard;
	});
	return timetable.repeatsFrom === undefined
		? [...sounds, ...ending(timetable.length, ensemble.lengths)]
		: sounds;
}

/**
 * Every later round of an endless timetable, at the times of the first: from `repeatsFrom` to
 * `length`. The whole way is known by then, so words are few.
 */
export function roundScoreOf(timetable: Timetable, ensemble: Ensemble): readonly TimedClip[] {
	const { repeatsFrom = timetable.length } = timetable;
	return timetable.phases
		.filter(({ starts }) => starts >= repeatsFrom)
		.flatMap((phase) => soundsIn(timetable, phase, ensemble, { first: false }));
}

/** What of a step has been heard before. */
interface Known {
	/** Whether this is its first repetition. */
	readonly first: boolean;
	/** In words, if it has not been told. */
	readonly target?: string | undefined;
}

function soundsIn(
	timetable: Timetable,
	phase: Phase,
	{ lengths }: Ensemble,
	known: Known
): readonly TimedClip[] {
	const sounds = phaseSounds(phase, askIn(timetable, phase, known), lengths);
	return sounds.map((sound) => ({ ...sound, at: milliseconds(phase.starts + sound.at) }));
}

function ending(at: Milliseconds, lengths: ClipLengths): readonly TimedClip[] {
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

function targetIn(
	{ steps }: Timetable,
	{ step: index, side }: Phase,
	{ exercises, targets }: Ensemble
): string | undefined {
	const step = steps[index];
	const exercise = step?.exercise === undefined ? undefined : exercises[step.exercise];
	const asked = exercise && step && stepTarget(exercise, targets, side, step.percentOfLevel);
	return exercise && asked !== undefined ? targetWords(exercise, asked) : undefined;
}

/** What a phase has to say, before it is known what fits. */
function askIn(timetable: Timetable, phase: Phase, { first, target: untold }: Known): PhaseSpeech {
	const step = timetable.steps[phase.step];
	if (!step) return {};
	const { kind, side } = phase;
	const opens = phase.starts === step.starts;
	const target = untold === undefined ? {} : { today: [todayWords], target: [untold] };
	const opening = opens ? nameWords(step.name).alone : [];
	switch (kind) {
		case 'change':
			return { name: step.exercise ? nameWords(step.name).next : changingPosition, tone: true };
		case 'get-ready':
			return {
				name: opening,
				cue: spokenPhaseWords(phase, true),
				// Once shorter before it is silent.
				side: side ? [sideWords(side, step.sides), sideWords(side, [side])] : [],
				...target,
				tone: opens
			};
		case 'change-sides':
			return { side: side ? changeSidesWords(side) : [], ...target, tone: true };
		case 'come-out':
			return { cue: comingOut, tone: true };
		case 'spoken':
			return { cue: sayWords(phase.cue), tone: opens, last: unannounced(timetable, phase) };
		case 'move':
			return {
				name: first ? opening : [],
				cue: spokenPhaseWords(phase, first),
				...target,
				tone: true
			};
		case 'hold':
			// Too late to go by, but not to know.
			return { cue: spokenPhaseWords(phase, first), ...target, tone: phase.cue !== '' };
		case 'return':
		case 'rest':
			return { cue: spokenPhaseWords(phase, first), tone: phase.cue !== '' };
	}
}
