import { milliseconds, type Milliseconds } from '#core/base/units.ts';
import type { Phase } from '#core/timetable/timetable.ts';
import { toneClip, voiceClip, type ClipLengths, type ToneName, type TimedClip } from './clip.ts';
import {
	partOrder,
	pauses,
	phaseRules,
	shortestCounted,
	shortestHalved,
	type SpokenPart,
	type Reduction
} from './rules.ts';
import { halfWay, takeYourTime } from './wording.ts';

/** What a phase would say: the variants of each part, the fullest first. */
export interface PhaseSpeech extends Partial<Readonly<Record<SpokenPart, readonly string[]>>> {
	readonly tone?: boolean;
	/** Spoken at the very end of the phase, if there is time. */
	readonly last?: readonly string[];
}

interface Plan {
	readonly parts: Readonly<Record<SpokenPart, readonly string[]>>;
	readonly tone: boolean;
	readonly ticks: number;
	readonly pause: Milliseconds;
}

const tickTones = ['tick-1', 'tick-2', 'tick-3'] as const satisfies readonly ToneName[];

/** The clips that fit the phase, at times since its start. None overlaps another or the end. */
export function phaseSounds(
	phase: Phase,
	speech: PhaseSpeech,
	lengths: ClipLengths
): readonly TimedClip[] {
	const { tone, ticks, reductions } = phaseRules[phase.kind];
	const available = (part: SpokenPart) =>
		(speech[part] ?? []).filter((text) => voiceClip(text) in lengths);
	let plan: Plan = {
		parts: {
			name: available('name'),
			cue: available('cue'),
			side: available('side'),
			today: available('target').length > 0 ? available('today') : [],
			target: available('target')
		},
		tone: speech.tone === true && toneClip(tone) in lengths,
		ticks: phase.length >= shortestCounted && toneClip('tick-1') in lengths ? ticks : 0,
		pause: pauses.calm
	};
	for (const yielding of reductions) {
		if (fits(plan, phase, lengths)) break;
		plan = yieldOnce(plan, yielding);
	}
	if (!fits(plan, phase, lengths)) return [];
	const sounds = layOut(plan, phase, lengths);
	return [...sounds, ...lastOf(speech, phase, endOf(sounds, lengths), lengths)];
}

function fits(plan: Plan, phase: Phase, lengths: ClipLengths): boolean {
	const opening = openingOf(plan, phase, lengths);
	const end = endOf(opening, lengths);
	const counted = plan.ticks > 0 ? phase.length - plan.ticks * 1000 - plan.pause : phase.length;
	return end <= counted;
}

function layOut(plan: Plan, phase: Phase, lengths: ClipLengths): readonly TimedClip[] {
	const opening = openingOf(plan, phase, lengths);
	const middle = middleOf(plan, phase, lengths, endOf(opening, lengths));
	return [...opening, ...middle, ...ticksOf(plan, phase, lengths)];
}

/** The tone, then the parts in order. */
function openingOf(plan: Plan, { kind }: Phase, lengths: ClipLengths): readonly TimedClip[] {
	const texts = partOrder.flatMap((part) => plan.parts[part].slice(0, 1));
	const clips = [
		...(plan.tone ? [{ clip: toneClip(phaseRules[kind].tone) }] : []),
		...texts.map((text) => ({ clip: voiceClip(text), text }))
	];
	let now = 0;
	return clips.map((clip) => {
		const at = milliseconds(now);
		now += (lengths[clip.clip] ?? 0) + plan.pause;
		return { at, ...clip };
	});
}

/** Said in the middle of what is long. */
function middleOf(
	plan: Plan,
	{ kind, length, positionChange }: Phase,
	lengths: ClipLengths,
	spokenUntil: number
): readonly TimedClip[] {
	const at = milliseconds(length / 2);
	const changes = positionChange !== undefined;
	const text = changes ? takeYourTime : halfWay;
	const clip = voiceClip(text);
	const wanted = kind === 'hold' || kind === 'spoken' || changes;
	if (!wanted || length < shortestHalved || !(clip in lengths)) return [];
	const ends = at + (lengths[clip] ?? 0) + plan.pause;
	const free = spokenUntil + plan.pause <= at && ends <= length - plan.ticks * 1000;
	return free ? [{ at, clip, text }] : [];
}

function lastOf(
	{ last = [] }: PhaseSpeech,
	{ length }: Phase,
	silentFrom: number,
	lengths: ClipLengths
): readonly TimedClip[] {
	const starts = (text: string) => length - (lengths[voiceClip(text)] ?? Infinity) - pauses.close;
	const text = last.find((words) => starts(words) >= silentFrom + pauses.calm);
	return text === undefined
		? []
		: [{ at: milliseconds(starts(text)), clip: voiceClip(text), text }];
}

function ticksOf(plan: Plan, { length }: Phase, lengths: ClipLengths): readonly TimedClip[] {
	return tickTones
		.slice(0, plan.ticks)
		.map((name, index) => ({ at: milliseconds(length - (index + 1) * 1000), clip: toneClip(name) }))
		.filter(({ clip }) => clip in lengths)
		.reverse();
}

function endOf(sounds: readonly TimedClip[], lengths: ClipLengths): number {
	const last = sounds.at(-1);
	return last ? last.at + (lengths[last.clip] ?? 0) : 0;
}

function yieldOnce(plan: Plan, yielding: Reduction): Plan {
	switch (yielding) {
		case 'tick':
			return { ...plan, ticks: Math.max(0, plan.ticks - 1) };
		case 'tone':
			return { ...plan, tone: false };
		case 'pause':
			return { ...plan, pause: pauses.close };
		case 'name':
		case 'cue':
		case 'side':
		case 'today':
		case 'target':
			return { ...plan, parts: { ...plan.parts, [yielding]: plan.parts[yielding].slice(1) } };
	}
}
