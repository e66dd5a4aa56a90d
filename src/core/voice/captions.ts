import type { Milliseconds } from '#core/base/units.ts';
import { speakingTime } from '#core/routine/own-note.ts';
import { momentAt, type Moment } from '#core/timetable/moment.ts';
import type { Timetable } from '#core/timetable/timetable.ts';
import { voiceClip, type ClipLengths, type TimedClip } from './clip.ts';
import { pauses } from './rules.ts';
import { roundScoreOf, scoreOf, textsOf, type ScoreInput } from './score.ts';

/** What the voice says in one go. */
export interface Caption {
	/** Since the start, or in the first round of an endless timetable. */
	readonly at: Milliseconds;
	/** Index of the step in the timetable. */
	readonly step: number;
	readonly text: string;
}

/** The words of the voice in writing, in order. */
export interface Captions {
	readonly first: readonly Caption[];
	/** Those of later rounds, at the times of the first one. */
	readonly laterRounds: readonly Caption[];
}

/** What the voice would say. It needs no clips, because it is for whoever does not hear them. */
export function captionsOf(timetable: Timetable, ensemble: Omit<ScoreInput, 'lengths'>): Captions {
	const lengths = lengthsByPace(textsOf(timetable, ensemble));
	const score = { ...ensemble, lengths };
	return {
		first: joinTexts(timetable, scoreOf(timetable, score), lengths),
		laterRounds: joinTexts(timetable, roundScoreOf(timetable, score), lengths)
	};
}

/** The last caption of the step so far; undefined if there is none. */
export function captionAt(captions: Captions, moment: Moment): Caption | undefined {
	const { phase, sinceStart, round } = moment;
	const now = phase.starts + sinceStart;
	const all = round > 0 ? captions.laterRounds : captions.first;
	return all.findLast(({ at, step }) => step === phase.step && at <= now);
}

function lengthsByPace(texts: readonly string[]): ClipLengths {
	return Object.fromEntries(texts.map((text) => [voiceClip(text), speakingTime(text)]));
}

/** Joins what follows at once in the same phase. */
function joinTexts(
	timetable: Timetable,
	score: readonly TimedClip[],
	lengths: ClipLengths
): readonly Caption[] {
	const captions: Caption[] = [];
	let [before, ends] = [-1, 0];
	for (const { at, clip, text } of score) {
		if (text === undefined) continue;
		const { index, phase } = momentAt(timetable, at);
		const last = captions.at(-1);
		if (last && index === before && at <= ends + pauses.calm)
			captions[captions.length - 1] = { ...last, text: `${last.text} ${text}` };
		else captions.push({ at, step: phase.step, text });
		[before, ends] = [index, at + (lengths[clip] ?? 0)];
	}
	return captions;
}
