import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import type { Phase, Timetable, TimetableStep } from '#core/timetable/timetable.ts';
import { voiceClip, type ClipLengths, type TimedClip } from './clip.ts';
import { cueVariants } from './cue-variants.ts';
import { pauses } from './rules.ts';
import { nameWords, sayWords } from './wording.ts';
import { speakingTime } from '#core/routine/own-note.ts';

/** Words of the person's own, which no clip says, and the time in which no clip is heard. */
export interface OwnSpeech {
	readonly at: Milliseconds;
	readonly until: Milliseconds;
	readonly words: string;
}

/**
 * What only the device's own voice can say: names, notes and pauses that people wrote. Only before a
 * movement, where it has time, and never while a clip is heard.
 */
export function ownSpeechOf(
	timetable: Timetable,
	score: readonly TimedClip[],
	lengths: ClipLengths
): readonly OwnSpeech[] {
	return timetable.phases.flatMap((phase, index) => {
		const step = timetable.steps[phase.step];
		const words = step ? ownWords(phase, step, timetable.phases[index + 1], lengths) : '';
		const gap = words && longestGap(phase, score, lengths);
		return words && gap ? [{ ...gap, words }] : [];
	});
}

function ownWords(
	phase: Phase,
	step: TimetableStep,
	next: Phase | undefined,
	lengths: ClipLengths
): string {
	const has = (texts: readonly string[]) => texts.some((text) => voiceClip(text) in lengths);
	const unless = (texts: readonly string[], words: string) => (has(texts) ? '' : words);
	/** Said in the last phase before the movement. */
	const note = next?.step === phase.step && next.kind === 'get-ready' ? '' : (step.ownNote ?? '');
	const { next: named } = nameWords(step.name);
	switch (phase.kind) {
		case 'change':
			return [step.exercise ? unless(named, `${step.name}.`) : '', note].filter(Boolean).join(' ');
		case 'get-ready':
			return [unless(cueVariants(phase.cue), phase.cue), note].filter(Boolean).join(' ');
		case 'spoken':
			return unless(sayWords(phase.cue), phase.cue);
		case 'move':
		case 'hold':
		case 'return':
		case 'rest':
		case 'change-sides':
		case 'come-out':
			return '';
	}
}

type Gap = Pick<OwnSpeech, 'at' | 'until'>;

/** The longest time of a phase in which no clip is heard; undefined if it is too short for a word. */
function longestGap(
	{ starts, length }: Phase,
	score: readonly TimedClip[],
	lengths: ClipLengths
): Gap | undefined {
	const ends = starts + length;
	const clips = score.filter(({ at }) => at >= starts && at < ends);
	const silentFrom = [
		starts,
		...clips.map(({ at, clip }) => at + (lengths[clip] ?? 0) + pauses.calm)
	];
	const silentUntil = [...clips.map(({ at }) => at), ends];
	const gaps = silentFrom.map((from, index) => ({
		at: milliseconds(from),
		until: milliseconds(silentUntil[index] ?? ends)
	}));
	const [longest] = gaps.toSorted((a, b) => b.until - b.at - (a.until - a.at));
	return longest && longest.until - longest.at >= shortestGap ? longest : undefined;
}

const shortestGap = speakingTime('Now.');

/** What is to be said at this time; undefined if nothing is. */
export function ownSpeechAt(
	all: readonly OwnSpeech[],
	elapsed: Milliseconds
): OwnSpeech | undefined {
	return all.find(({ at, until }) => at <= elapsed && elapsed < until);
}
