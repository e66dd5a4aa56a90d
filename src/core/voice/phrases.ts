import type { Exercise } from '#core/exercise/exercise.ts';
import type { Side } from '#core/exercise/side.ts';
import { fillInSide } from '#core/routine/cue-words.ts';
import { goBackCue } from '#core/routine/repeat-timetable.ts';
import type { Routine } from '#core/routine/routine.ts';
import { cueVariants, distinct, spokenWords } from './cue-variants.ts';
import { instantPhrases } from './instant-phrases.ts';
import { measuringPhrases } from './measuring-phrases.ts';
import { positionPhrases, reliefPhrases, signPhrases } from './relief-phrases.ts';
import { rungs, targetWords } from './target-words.ts';
import {
	allDone,
	changeSidesWords,
	changingPosition,
	comingOut,
	halfWay,
	laterWords,
	nameWords,
	sayWords,
	sideWords,
	takeYourTime,
	todayWords
} from './wording.ts';

/**
 * The phrases by pack: those that many exercises share, those of routines, targets, those for
 * measuring and for relief, and those of each exercise.
 */
export type Packs = Readonly<Record<string, readonly string[]>>;

/** A phrase and its shorter variants, the fullest first. */
type Variants = readonly string[];

const sides: readonly Side[] = ['left', 'right'];
const wayPhases = ['move', 'hold', 'return', 'rest'] as const;
const breaths = ['in', 'out', 'slow', 'free', 'hold'] as const;

const fixedPhrases: readonly Variants[] = [
	[halfWay],
	[takeYourTime],
	[allDone],
	[todayWords],
	cueVariants(goBackCue),
	comingOut,
	changingPosition,
	...sides.flatMap((side) => [
		[sideWords(side, [side])],
		[sideWords(side, ['left', 'right'])],
		changeSidesWords(side)
	]),
	...wayPhases.flatMap((kind) => breaths.map((breath) => laterWords(kind, breath))),
	...Object.values(instantPhrases).map((phrase) => [phrase])
];

/**
 * Every phrase that can be spoken, each in exactly one pack. Targets are apart, since most have no
 * time to be spoken. `optional` holds them and the shorter variants; the lengths of the clips decide
 * which of these are ever heard.
 */
export function packsOf(
	exercises: Readonly<Record<string, Exercise>>,
	routines: Readonly<Record<string, Routine>>
): { readonly packs: Packs; readonly optional: ReadonlySet<string> } {
	const said = sayingsOf(routines);
	const own = Object.values(exercises).map(({ id, ...exercise }) => ({
		id,
		cues: cuesOf(exercise),
		targets: targetsOf(exercise)
	}));
	const all = own.flatMap(({ cues }) => distinct(cues.flat()));
	const shared = all.filter((phrase, index) => all.indexOf(phrase) !== index);
	const common = distinct([...fixedPhrases.flat(), ...shared]);
	const full = new Set(
		[...fixedPhrases, ...own.flatMap(({ cues }) => cues), ...said].map(([first]) => first)
	);
	const measuring = Object.values(measuringPhrases);
	const relief = [
		...Object.values(reliefPhrases),
		...Object.values(positionPhrases),
		...signPhrases
	];
	for (const phrase of [...measuring, ...relief]) full.add(phrase);
	const uncommon = (phrases: readonly string[]) =>
		distinct(phrases.filter((phrase) => !common.includes(phrase)));
	const packs = {
		common,
		sayings: uncommon(said.flat()),
		targets: distinct(own.flatMap(({ targets }) => targets)),
		measuring: uncommon(measuring),
		relief: uncommon(relief).filter((phrase) => !said.flat().includes(phrase)),
		...Object.fromEntries(own.map(({ id, cues }) => [id, uncommon(cues.flat())]))
	};
	return { packs, optional: new Set(phrasesIn(packs).filter((phrase) => !full.has(phrase))) };
}

/** All phrases, each once. */
export function phrasesIn(packs: Packs): readonly string[] {
	return distinct(Object.values(packs).flat());
}

function cuesOf({ name, dose, wayOut, phases }: Omit<Exercise, 'id'>): readonly Variants[] {
	const { next, alone } = nameWords(name);
	const cues = [dose.getReady.cue, ...phases.map(({ cue }) => cue)];
	const sided = dose.eachSide ? sides : [undefined];
	return [
		next,
		alone,
		[spokenWords(wayOut)],
		...cues.flatMap((cue) => sided.map((side) => cueVariants(fillInSide(cue, side))))
	];
}

function targetsOf({ range }: Pick<Exercise, 'range'>): readonly string[] {
	if (!range) return [];
	return distinct(rungs(range).flatMap((value) => targetWords({ range }, value) ?? []));
}

function sayingsOf(routines: Readonly<Record<string, Routine>>): readonly Variants[] {
	return Object.values(routines).flatMap(({ steps }) =>
		steps.flatMap((step) => ('say' in step ? [sayWords(step.say)] : []))
	);
}
