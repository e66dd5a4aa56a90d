import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import type { Exercise } from '#core/exercise/exercise.ts';
import type { Targets } from '#core/range/target.ts';
import { playedTarget } from '#core/routine/step-target.ts';
import type { Phase, Timetable, TimetableStep } from '#core/timetable/timetable.ts';
import { toneClip, voiceClip, type ClipLengths, type TimedClip } from './clip.ts';
import { distinct } from './cue-variants.ts';
import { phaseSounds, type PhaseSpeech } from './phase-sounds.ts';
import { pauses } from './rules.ts';
import { targetWords } from './target-words.ts';
import {
	allDone,
	changeSidesWords,
	changingPosition,
	comingOut,
	halfWay,
	nameWords,
	spokenPhaseWords,
	takeYourTime,
	sayWords,
	sideWords,
	todayWords
} from './wording.ts';

export interface ScoreInput {
	readonly exercises: Readonly<Record<string, Exercise>>;
	readonly targets: Targets;
	/** Lengths of the clips that exist; others are never used. */
	readonly lengths: ClipLengths;
}

/**
 * All clips in order. The last ones begin at the length of the timetable. For an endless timetable,
 * those of the first round.
 */
export function scoreOf(timetable: Timetable, ensemble: ScoreInput): readonly TimedClip[] {
	const spokenTargets = new Set<string>();
	const sounds = timetable.phases.flatMap((phase) => {
		const first = phase.repetition === undefined || phase.repetition === 0;
		const target = targetIn(timetable, phase, ensemble);
		// A target is said once, where there is first time for it; the sides of a step may have
		// different targets.
		const key = `${phase.step} ${target}`;
		const newTarget = target !== undefined && !spokenTargets.has(key) ? target : undefined;
		const heard = soundsIn(timetable, phase, ensemble, { first, target: newTarget });
		if (heard.some(({ text }) => text === newTarget)) spokenTargets.add(key);
		return heard;
	});
	return timetable.repeatsFrom === undefined
		? [...sounds, ...ending(timetable.length, ensemble.lengths)]
		: sounds;
}

/**
 * The clips of every later round of an endless timetable, at the times of the first: from
 * `repeatsFrom` to `length`. Words are few because the movements are known by then.
 */
export function roundScoreOf(timetable: Timetable, ensemble: ScoreInput): readonly TimedClip[] {
	const { repeatsFrom = timetable.length } = timetable;
	return timetable.phases
		.filter(({ starts }) => starts >= repeatsFrom)
		.flatMap((phase) => soundsIn(timetable, phase, ensemble, { first: false }));
}

/** Both, for a soundtrack. */
export function wholeScoreOf(timetable: Timetable, ensemble: ScoreInput) {
	return { first: scoreOf(timetable, ensemble), laterRounds: roundScoreOf(timetable, ensemble) };
}

/** Every text that the timetable could ask for, however much time there is. */
export function textsOf(
	timetable: Timetable,
	ensemble: Omit<ScoreInput, 'lengths'>
): readonly string[] {
	const spoken = timetable.phases.flatMap((phase) => {
		const target = targetIn(timetable, phase, ensemble);
		return [true, false].flatMap((first) => {
			const { tone: _, ...parts } = speechOf(timetable, phase, { first, target });
			return Object.values(parts).flat();
		});
	});
	return distinct([...spoken, halfWay, takeYourTime, allDone]);
}

/** What has been heard of a step before. */
interface Known {
	/** Whether this is its first repetition. */
	readonly first: boolean;
	/** The words of the target, if they have not been spoken. */
	readonly target?: string | undefined;
}

function soundsIn(
	timetable: Timetable,
	phase: Phase,
	{ lengths }: ScoreInput,
	known: Known
): readonly TimedClip[] {
	const sounds = phaseSounds(phase, speechOf(timetable, phase, known), lengths);
	return sounds.map((sound) => ({ ...sound, at: milliseconds(phase.starts + sound.at) }));
}

function ending(at: Milliseconds, lengths: ClipLengths): readonly TimedClip[] {
	const tone = toneClip('done');
	const toneLength = lengths[tone] ?? 0;
	const words = milliseconds(at + (toneLength > 0 ? toneLength + pauses.calm : 0));
	return [
		...(toneLength > 0 ? [{ at, clip: tone }] : []),
		...(voiceClip(allDone) in lengths
			? [{ at: words, clip: voiceClip(allDone), text: allDone }]
			: [])
	];
}

/** The name of the next step, if that step begins at once and has no time to say it. */
function unannouncedName({ steps, phases }: Timetable, { step, starts, length }: Phase) {
	const next = steps[step + 1];
	const opening = phases.find((phase) => phase.starts === starts + length);
	const atOnce = opening && !['change', 'get-ready', 'spoken'].includes(opening.kind);
	return next && opening?.step === step + 1 && atOnce ? nameWords(next.name).next : [];
}

function targetIn(
	{ steps }: Timetable,
	{ step: index, side }: Phase,
	{ exercises, targets }: Omit<ScoreInput, 'lengths'>
): string | undefined {
	const step = steps[index];
	const exercise = step?.exercise === undefined ? undefined : exercises[step.exercise];
	const asked = exercise && step && playedTarget(step, exercise, targets, side);
	return exercise && asked !== undefined ? targetWords(exercise, asked) : undefined;
}

/** A pause in a person's own words need not move the body. */
function changeWords({ name, exercise, inOwnWords }: TimetableStep): readonly string[] {
	if (exercise !== undefined) return nameWords(name).next;
	return inOwnWords ? [] : changingPosition;
}

/** What a phase would say, before it is known what fits. */
function speechOf(
	timetable: Timetable,
	phase: Phase,
	{ first, target: newTarget }: Known
): PhaseSpeech {
	const step = timetable.steps[phase.step];
	if (!step) return {};
	const { kind, side } = phase;
	const opens = phase.starts === step.starts;
	const target = newTarget === undefined ? {} : { today: [todayWords], target: [newTarget] };
	const opening = opens ? nameWords(step.name).alone : [];
	switch (kind) {
		case 'change':
			return { name: changeWords(step), tone: true };
		case 'get-ready':
			return {
				name: opening,
				cue: spokenPhaseWords(phase, true),
				// The side has one shorter variant before it is dropped.
				side: side ? [sideWords(side, step.sides), sideWords(side, [side])] : [],
				...target,
				tone: opens
			};
		case 'change-sides':
			return { side: side ? changeSidesWords(side) : [], ...target, tone: true };
		case 'come-out':
			return { cue: comingOut, tone: true };
		case 'spoken':
			return { cue: sayWords(phase.cue), tone: opens, last: unannouncedName(timetable, phase) };
		case 'move':
			return {
				name: first ? opening : [],
				cue: spokenPhaseWords(phase, first),
				...target,
				tone: true
			};
		case 'hold':
			// In a hold the target is too late to guide the movement, but still informs.
			return { cue: spokenPhaseWords(phase, first), ...target, tone: phase.cue !== '' };
		case 'return':
		case 'rest':
			return { cue: spokenPhaseWords(phase, first), tone: phase.cue !== '' };
	}
}
