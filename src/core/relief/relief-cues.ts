import { after, milliseconds, type Instant } from '#core/base/units.ts';
import type { ToneName } from '#core/voice/clip.ts';
import { instantPhrases } from '#core/voice/instant-phrases.ts';
import { positionPhrases, reliefPhrases, signPhrases } from '#core/voice/relief-phrases.ts';
import { allDone } from '#core/voice/wording.ts';
import { idleCheckAt, flowEnd, settleFlow } from './advance-flow.ts';
import { endsInRest, type Flow, type ReliefStage } from './flow.ts';
import {
	passageLength,
	passageOf,
	type PassagePart,
	type Passage,
	type Script
} from './passage.ts';
import { asksForSpasm } from './record.ts';
import type { ReliefAccess } from './relief-access.ts';

/** A cue of the relief flow: a tone with its vibration, then words, one after the other. */
export interface ReliefCue {
	readonly at: Instant;
	readonly tone?: ToneName;
	readonly says: readonly string[];
}

/**
 * Repeats of the words about a pack that is still on the skin: their interval in milliseconds and
 * number.
 */
const packReminders = { each: 60_000, times: 3 };

/** The words at the start of a stage that waits for an answer, where they are always the same. */
const stageWords: Readonly<Partial<Record<ReliefStage, readonly string[]>>> = {
	signs: [reliefPhrases.signs, ...signPhrases, reliefPhrases.none],
	emergency: [reliefPhrases.emergency],
	grip: [reliefPhrases.grip],
	instead: [reliefPhrases.noCurls, reliefPhrases.instead],
	gentler: [reliefPhrases.gentler],
	call: [reliefPhrases.call, instantPhrases.doctor],
	pack: [reliefPhrases.pack],
	cloth: [reliefPhrases.cloth],
	off: [reliefPhrases.off],
	lying: [reliefPhrases.lying],
	done: [allDone]
};

/**
 * The cues from one moment to before another if nobody does anything meanwhile. A whole track can be
 * built ahead of them, which sounds although the phone sleeps.
 */
export function reliefCuesBetween(
	kept: Flow,
	script: Script,
	from: Instant,
	to: Instant
): readonly ReliefCue[] {
	const cues: ReliefCue[] = [];
	for (let flow = settleFlow(kept, from, script); ;) {
		const ends = flowEnd(flow, script);
		const until = ends === undefined || ends > to ? to : ends;
		cues.push(...cuesIn(flow, script, until));
		if (ends === undefined || ends >= to) break;
		flow = settleFlow(flow, ends, script);
	}
	const asks = idleCheckAt(settleFlow(kept, to, script));
	if (asks !== undefined) cues.push({ at: asks, tone: 'switch', says: [reliefPhrases.allRight] });
	return cues.filter(({ at }) => at >= from && at < to).toSorted((a, b) => a.at - b.at);
}

/** The cues of one stage, until its end or `until`. */
function cuesIn(flow: Flow, script: Script, until: Instant): readonly ReliefCue[] {
	const { access } = script;
	const passage = passageOf(flow, script);
	if (passage) return beatCues(flow, passage, until);
	const says = [...wordsOf(flow, access), ...(asksInWords(flow) ? [reliefPhrases.askSpasm] : [])];
	const first: ReliefCue = {
		at: flow.since,
		tone: flow.stage === 'done' ? 'done' : 'switch',
		says
	};
	if (flow.stage !== 'off') return [first];
	const again = Array.from({ length: packReminders.times }, (_, time) => ({
		...first,
		at: after(flow.since, milliseconds((time + 1) * packReminders.each))
	}));
	return [first, ...again];
}

function wordsOf(flow: Flow, { positions }: ReliefAccess): readonly string[] {
	const { stage, worse } = flow;
	if (stage === 'position')
		return [reliefPhrases.position, ...positions.map((each) => positionPhrases[each])];
	if (stage === 'worse') return [worse > 1 ? reliefPhrases.worseAgain : reliefPhrases.worse];
	if (endsInRest(flow) && stage === 'lying') return [reliefPhrases.restOn];
	if (endsInRest(flow) && stage === 'done') return [reliefPhrases.restOn, instantPhrases.doctor];
	return stageWords[stage] ?? [];
}

/** Asked aloud once, at the end. */
function asksInWords(flow: Flow): boolean {
	return flow.stage === 'done' && asksForSpasm(flow);
}

/** Repeated beats have only tones, without words. */
function beatCues(flow: Flow, { beats, loopStart }: Passage, until: Instant): readonly ReliefCue[] {
	const cues: ReliefCue[] = [];
	let at = flow.since;
	const add = (beat: PassagePart, words: boolean) => {
		const says = words ? beat.phrases : [];
		if (says.length > 0 || beat.tone)
			cues.push({ at, ...(beat.tone && { tone: beat.tone }), says });
		at = after(at, beat.length);
	};
	for (const beat of beats) add(beat, true);
	const round = beats.slice(loopStart);
	const tones = round.some(({ tone }) => tone !== undefined);
	while (tones && at < until && passageLength({ beats: round }) > 0) {
		for (const beat of round) add(beat, false);
	}
	return cues.filter((cue) => cue.at < until);
}
