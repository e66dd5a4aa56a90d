import { between, milliseconds, type Instant, type Milliseconds } from '#core/base/units.ts';
import { idleCheckAt, flowEnd, settleFlow } from './advance-flow.ts';
import { nextColdAt, type Flow } from './flow.ts';
import {
	passageLength,
	passageOf,
	type PassagePart,
	type Passage,
	type Script
} from './passage.ts';
import type { ReliefAccess } from './relief-access.ts';

/** What the screen shows of a flow at a moment. */
export interface ReliefMoment {
	/** The flow after all automatic steps. */
	readonly flow: Flow;
	readonly access: ReliefAccess;
	/** Whether the person has been idle for so long that they are asked. */
	readonly isIdle: boolean;
	/** When the next cold pack is allowed; absent if it is allowed now. */
	readonly coldFrom?: Instant;
	/** Absent in a stage that asks a question. */
	readonly doing?: PassageMoment;
}

export interface PassageMoment {
	readonly passage: Passage;
	readonly beat: PassagePart;
	/** Progress through the beat, 0 to 1. */
	readonly progress: number;
	readonly leftOfBeat: Milliseconds;
	/** Time until the stage ends by itself; absent if it waits. */
	readonly left?: Milliseconds;
	/** Finished repetitions plus the share of the present one. */
	readonly done: number;
	/** Whether the passage is finished and the stage waits. */
	readonly over: boolean;
	/** The frame of the drawing, 0 to 100. */
	readonly frame: number;
	/** The part of a drawing that is cut into several, from 0. */
	readonly part: number;
	/** How far the ribcage is expanded, 0 to 1. */
	readonly ribcage: number;
}

/**
 * In milliseconds: four seconds in and six out where no breath is asked for, six breaths a minute,
 * the rate at which slow breathing is taught.
 */
const slowBreath = { in: 4000, whole: 10_000 };

export function reliefMomentAt(kept: Flow, script: Script, now: Instant): ReliefMoment {
	const flow = settleFlow(kept, now, script);
	const asks = idleCheckAt(flow);
	const isIdle = asks !== undefined && now >= asks;
	const passage = passageOf(flow, script);
	const from = nextColdAt(flow);
	return {
		flow,
		access: script.access,
		isIdle,
		...(from !== undefined && from > now && { coldFrom: from }),
		...(passage && { doing: doingOf(flow, passage, script, now) })
	};
}

function doingOf(flow: Flow, passage: Passage, script: Script, now: Instant): PassageMoment {
	const since = Math.max(0, between(flow.since, now));
	const { beat, sinceStart, over } = passageAt(passage, since);
	const progress = sinceStart / beat.length;
	const ends = flowEnd(flow, script);
	const frame = frameAt(passage, beat, sinceStart);
	const { times, lead, each } = passage.repetitions;
	return {
		passage,
		beat,
		progress,
		leftOfBeat: milliseconds(beat.length - sinceStart),
		...(ends !== undefined && { left: between(now, ends) }),
		done: Math.max(0, Math.min(times, (since - lead) / each)),
		over,
		frame,
		part: (passage.cuts ?? []).filter((cut) => frame > cut * 100).length,
		ribcage: ribcageAt(beat, sinceStart)
	};
}

/** After the end the passage repeats from `staysFrom`. */
export function passageAt(
	{ beats, loopStart }: Pick<Passage, 'beats' | 'loopStart'>,
	since: number
): { readonly beat: PassagePart; readonly sinceStart: number; readonly over: boolean } {
	const length = passageLength({ beats });
	const before = beats.slice(0, loopStart).reduce((sum, beat) => sum + beat.length, 0);
	const over = since >= length;
	let left = over ? before + ((since - length) % (length - before)) : since;
	for (const beat of beats) {
		if (left < beat.length) return { beat, sinceStart: left, over };
		left -= beat.length;
	}
	return { beat: beats[0], sinceStart: 0, over };
}

function frameAt({ cycle }: Passage, beat: PassagePart, sinceStart: number): number {
	if (!cycle || beat.from === beat.to)
		return beat.from + (beat.to - beat.from) * easeInOut(sinceStart / beat.length);
	// The way into the first round has the speed of all others.
	const lead = (cycle.length * cycle.from) / (1 - cycle.from);
	if (sinceStart < lead) return 100 * cycle.from * (sinceStart / lead);
	return 100 * (cycle.from + (1 - cycle.from) * (((sinceStart - lead) / cycle.length) % 1));
}

function ribcageAt({ breath, length }: PassagePart, sinceStart: number): number {
	const progress = sinceStart / length;
	switch (breath) {
		case 'in':
			return easeInOut(progress);
		case 'hold':
			return 1;
		case 'out':
			return easeInOut(1 - progress);
		case 'free':
			return 0;
		case 'slow': {
			const through = sinceStart % slowBreath.whole;
			return through < slowBreath.in
				? easeInOut(through / slowBreath.in)
				: easeInOut((slowBreath.whole - through) / (slowBreath.whole - slowBreath.in));
		}
	}
}

function easeInOut(share: number): number {
	return (1 - Math.cos(Math.PI * share)) / 2;
}
